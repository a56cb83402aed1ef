package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.server.client.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signs in with what is wrong, once and too often. */
final class SignInTest {
    private static final int ATTEMPTS = 10;

    @Test
    void wrongPassword_andUnknownName_areAnsweredAlike() {
        Answer wrong = signIn("bagian-umum.tarakan", "salah").expect(401);
        Answer unknown = signIn("siapa.tarakan", "demo").expect(401);

        assertEquals(unknown.text(), wrong.text());
        assertEquals(List.of(": sign-in/wrong"), wrong.problems());
    }

    @Test
    void guessing_isStoppedAfterTenAttempts_forThatNameOnly() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            signIn("penebak.banten", "tebakan " + attempt).expect(401);
        }

        assertEquals(
                List.of(": sign-in/too-often"),
                signIn("penebak.banten", "x").expect(429).problems());
        signIn("kasi.banten", "demo").expect(200);
    }

    @Test
    void guessingTheCodeOfACase_isStopped_evenForTheRightOne() {
        SampleCases.Opened opened = SampleCases.application();
        String code = opened.json().path("trackingCode").asText();
        follow(opened.number().toLowerCase(java.util.Locale.ROOT), " " + code.replace("-", ""))
                .expect(200);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            assertEquals(
                    List.of(": follow/wrong"),
                    follow(opened.number(), "AAAAA-AAAA" + attempt).expect(401).problems());
        }

        assertEquals(
                List.of(": follow/too-often"),
                follow(opened.number(), code).expect(429).problems());
    }

    @Test
    void wordsThatAreMissing_areNamed() {
        assertEquals(
                List.of("/username: http/text-expected"),
                SampleCases.nobody()
                        .post("/api/v1/session")
                        .bytes("{}")
                        .send()
                        .expect(422)
                        .problems());
        assertEquals(
                List.of("/trackingCode: http/text-expected"),
                SampleCases.nobody()
                        .post("/api/v1/session")
                        .json(Map.of("number", "1"))
                        .send()
                        .expect(422)
                        .problems());
    }

    @Test
    void requestFromAnotherSite_isRefused() {
        assertEquals(
                List.of(": http/cross-site"),
                SampleCases.nobody()
                        .post("/api/v1/session")
                        .header("Sec-Fetch-Site", "cross-site")
                        .json(Map.of("username", "kasi.banten", "password", "demo"))
                        .send()
                        .expect(403)
                        .problems());
    }

    private static Answer signIn(String username, String password) {
        return SampleCases.nobody()
                .post("/api/v1/session")
                .json(Map.of("username", username, "password", password))
                .send();
    }

    private static Answer follow(String number, String code) {
        return SampleCases.nobody()
                .post("/api/v1/session")
                .json(Map.of("number", number, "trackingCode", code))
                .send();
    }
}
