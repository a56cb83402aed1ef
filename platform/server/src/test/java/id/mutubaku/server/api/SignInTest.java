package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.sqlclient.Pool;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Signs in with what is wrong, once and too often. */
final class SignInTest {
    private static final int ATTEMPTS = 5;
    private static final String ELSEWHERE = "127.0.0.9";

    @Test
    void wrongPassword_andUnknownName_areAnsweredAlike() {
        Answer wrong = signIn("bagian-umum.tarakan", "salah").expect(401);
        Answer unknown = signIn("siapa.tarakan", "demo").expect(401);

        assertEquals(unknown.text(), wrong.text());
        assertEquals(List.of(": sign-in/wrong"), wrong.problems());
    }

    @Test
    void guessing_hasToPauseAfterFiveAttempts_forThatNameOnly() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            signIn("penebak.banten", "tebakan " + attempt).expect(401);
        }

        assertEquals(
                List.of(": sign-in/too-often"),
                signIn("penebak.banten", "x").expect(429).problems());
        signIn("kasi.banten", "demo").expect(200);
    }

    @Test
    void guessingTheCodeOfACase_hasToPause_evenForTheRightOne() {
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
    void twoHundredWrongPasswordsAtOnce_areCheckedAFewTimesOnly_andTheRightPersonComesInElsewhere() {
        Vertx vertx = Vertx.vertx();
        WebClient stranger = WebClient.create(vertx, new WebClientOptions().setLocalAddress(ELSEWHERE));
        List<Future<HttpResponse<Buffer>>> sent = IntStream.range(0, 200)
                .mapToObj(each -> stranger.postAbs(Running.shared().url() + "/api/v1/session")
                        .sendJsonObject(
                                new JsonObject().put("username", "admin").put("password", "salah " + each)))
                .toList();
        Running.await(Future.all(sent));

        long checked =
                sent.stream().filter(each -> each.result().statusCode() == 401).count();
        assertTrue(checked <= ATTEMPTS + 1, checked + " were checked");
        assertEquals(
                200 - checked,
                sent.stream().filter(each -> each.result().statusCode() == 429).count());
        assertEquals(
                List.of(),
                sent.stream()
                        .map(Future::result)
                        .filter(each -> each.statusCode() == 429 && each.getHeader("Retry-After") == null)
                        .toList());
        signIn("admin", "demo").expect(200);
        Running.await(vertx.close());
    }

    @Test
    void wordsThatAreTooLong_areRefusedBeforeTheyAreCounted() {
        long before = attempts();
        signIn("x".repeat(81), "demo").expect(401);
        follow("x".repeat(41), "AAAAA-AAAAA").expect(401);

        assertEquals(before, attempts());
    }

    private static long attempts() {
        Pool pool = Running.shared().pool(Running.shared().database());
        long rows = Long.parseLong(Running.text(Running.await(
                pool.query("select count(*) from attempt where region = ''").execute())));
        Running.await(pool.close());
        return rows;
    }

    @Test
    void signingOut_endsTheTokenOfAProgram() {
        Api program = Running.shared().api().as("kasi.banten");
        program.get("/api/v1/banten/work").send().expect(200);

        program.asking("DELETE", "/api/v1/session").send().expect(204);

        program.get("/api/v1/banten/work").send().expect(401);
    }

    @Test
    void ownPassword_isChangedByWhoKnowsIt_andFollowsTheRules() {
        Api program = Running.shared().api().as("prakom.maluku-utara");
        String before = password("select password_hash from account where username = 'prakom.maluku-utara'");
        Map<String, String> wrong = Map.of("present", "salah", "password", " empat kuda biru ");
        assertEquals(
                List.of("/present: password/current"),
                program.put("/api/v1/account/password")
                        .json(wrong)
                        .send()
                        .expect(422)
                        .problems());
        assertEquals(
                List.of("/password: password/common"),
                program.put("/api/v1/account/password")
                        .json(Map.of("present", "demo", "password", "Rahasia12345"))
                        .send()
                        .expect(422)
                        .problems());

        program.put("/api/v1/account/password")
                .json(Map.of("present", "demo", "password", " empat kuda biru "))
                .send()
                .expect(204);

        program.get("/api/v1/maluku-utara/work").send().expect(200);
        signIn("prakom.maluku-utara", "empat kuda biru").expect(401);
        signIn("prakom.maluku-utara", " empat kuda biru ").expect(200);
        // Others sign in as this official, too, and the rules would not let anybody choose the word of the
        // demonstration.
        password("update account set password_hash = '" + before
                + "' where username = 'prakom.maluku-utara' returning password_hash");
        signIn("prakom.maluku-utara", "demo").expect(200);
    }

    private static String password(String statement) {
        Pool pool = Running.shared().pool(Running.shared().database());
        String hash = Running.text(Running.await(pool.query(statement).execute()));
        Running.await(pool.close());
        return hash;
    }

    @Test
    void wordsThatAreMissing_areNamed() {
        assertEquals(
                List.of("/username: schema/required", "/password: schema/required"),
                SampleCases.nobody()
                        .post("/api/v1/session")
                        .bytes("{}")
                        .send()
                        .expect(422)
                        .problems());
        assertEquals(
                List.of("/trackingCode: schema/required"),
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
