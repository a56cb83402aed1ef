package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends what is wrong, in every way: the answer says where and why, and nothing has changed. */
final class RefusalTest {
    private SampleCases.Opened opened;

    @BeforeEach
    void open() {
        opened = SampleCases.integration();
    }

    @AfterEach
    void nothingHasChanged() {
        assertEquals(
                opened.tag(),
                SampleCases.as("kasi").get(opened.address()).send().expect(200).header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "W/\"1\"", "1", "\"999999\""})
    void olderOrUnknownVersion_isStale(String tag) {
        Answer answer = decide().ifMatch(tag).json(Map.of("branch", "setuju")).send();

        assertEquals(List.of(": case/stale"), answer.expect(412).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lima", "\"-1\"", "\"1\", \"2\"", "\"99999999999999999999\"", "\"1", "\"\""})
    void versionThatIsNone_isRefused(String tag) {
        Answer answer = decide().ifMatch(tag).json(Map.of("branch", "setuju")).send();

        assertEquals(List.of(": http/if-match"), answer.expect(400).problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"branch\": }",
                "{\"branch\": \"setuju\"} {}",
                "{\"branch\": \"a\", \"branch\": \"b\"}",
                "\u00ff"
            })
    void bodyThatIsNotJson_isRefusedWithThePlace(String body) {
        Answer answer = decide().bytes(body).send();

        assertTrue(answer.expect(400).problems().get(0).startsWith(": json/"));
    }

    @Test
    void bodyInNoEncodingOfJson_isRefused() {
        for (byte[] body : List.of(new byte[] {'{', (byte) 0xff}, "{}".getBytes(StandardCharsets.UTF_16))) {
            assertEquals(
                    List.of(": json/encoding"),
                    decide().bytes(body).send().expect(400).problems());
        }
    }

    @Test
    void bodyNestedBeyondUse_isRefused() {
        Answer answer = decide().bytes("{\"data\": " + "[".repeat(100_000)).send();

        assertEquals(List.of(": json/too-deep"), answer.expect(400).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"setuju\"", "null", "1"})
    void bodyThatIsNoObject_isRefused(String body) {
        Answer answer = decide().bytes(body).send();

        assertEquals(List.of(": schema/type"), answer.expect(422).problems());
    }

    @Test
    void unknownProperties_areNamedAllAtOnce() {
        Answer answer = decide().json(new LinkedHashMap<>(Map.of("cabang", "setuju", "a/b~c", 1)))
                .send();

        assertEquals(
                List.of("/a~1b~0c: schema/additionalProperties", "/cabang: schema/additionalProperties"),
                answer.expect(422).problems().stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"branch\": 5} | /branch: schema/type",
                "{\"note\": [\"a\"]} | /note: schema/type",
                "{\"data\": \"a\"} | /data: schema/type",
                "{} | /branch: step/branch-missing",
                "{\"branch\": null} | /branch: step/branch-missing",
                "{\"branch\": \"mungkin\"} | /branch: step/branch-unknown",
                "{\"branch\": \"tolak\"} | /note: step/reason-missing",
                "{\"branch\": \"tolak\", \"note\": \" \\n\"} | /note: step/reason-missing",
                "{\"branch\": \"setuju\", \"data\": {\"lain\": 1}} | /data/lain: form/unknown",
                "{\"branch\": \"setuju\", \"data\": {\"catatan\": 1}} | /data/catatan: form/type/string",
            })
    void wrongContent_isRefusedWithItsPlace(String body, String problem) {
        Answer answer = decide().bytes(body).send();

        assertEquals(List.of(problem), answer.expect(422).problems());
    }

    @Test
    void everythingThatIsWrong_isSaidAtOnce() {
        Answer answer = decide().json(Map.of("branch", "tolak", "data", Map.of("catatan", 5, "x", 1)))
                .send();

        assertEquals(
                List.of("/data/catatan: form/type/string", "/data/x: form/unknown", "/note: step/reason-missing"),
                answer.expect(422).problems());
    }

    @Test
    void branchAtAStepWithoutDecision_isRefused() {
        SampleCases.Opened application = SampleCases.application();
        Answer answer = SampleCases.applicant(application)
                .post(application.complete("ajukan"))
                .json(Map.of("branch", "terima"))
                .send();

        assertEquals(
                List.of("/branch: step/no-branches", "/documents/surat-permohonan: document/missing"),
                answer.expect(422).problems().stream().sorted().toList());
    }

    @Test
    void stepThatDoesNotWait_isAConflict() {
        Answer later = SampleCases.as("kasi").post(opened.complete("catat")).send();
        Answer unknown =
                SampleCases.as("kasi").post(opened.complete("tidak-ada")).send();
        Answer deep = SampleCases.as("kasi")
                .post(opened.complete("a.".repeat(2000) + "b"))
                .send();

        assertEquals(List.of(": step/not-open"), later.expect(409).problems());
        assertEquals(List.of(": step/unknown"), unknown.expect(409).problems());
        assertEquals(List.of(": step/unknown"), deep.expect(409).problems());
    }

    @Test
    void opening_whatIsNotThere_isRefusedWithItsPlace() {
        assertEquals(
                List.of("/sop: http/unknown-sop"),
                SampleCases.nobody()
                        .post(SampleCases.CASES)
                        .json(Map.of("sop", "tidak-ada"))
                        .send()
                        .expect(422)
                        .problems());
        assertEquals(
                List.of("/sop: http/unknown-sop"),
                SampleCases.nobody()
                        .post("/api/v1/tidak-ada/cases")
                        .json(SampleCases.opening(SampleCases.APPLICATION))
                        .send()
                        .expect(422)
                        .problems());
        assertEquals(
                List.of("/sop: schema/required"),
                SampleCases.nobody()
                        .post(SampleCases.CASES)
                        .bytes("{}")
                        .send()
                        .expect(422)
                        .problems());
    }

    @Test
    void opening_withAnEmptyForm_namesEveryFieldThatIsMissing() {
        List<String> problems = SampleCases.nobody()
                .post(SampleCases.CASES)
                .json(Map.of("sop", SampleCases.APPLICATION))
                .send()
                .expect(422)
                .problems();

        assertTrue(
                problems.containsAll(List.of("/data/namaOpd: form/required", "/data/pernyataan: form/agree")),
                problems::toString);
    }

    @Test
    void opening_whatOfficialsBegin_isNotForAnybody() {
        assertEquals(
                List.of(": case/not-yours-to-open"),
                SampleCases.nobody()
                        .post(SampleCases.CASES)
                        .json(SampleCases.opening(SampleCases.INTEGRATION))
                        .send()
                        .expect(403)
                        .problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "lima", "1.5", "99999999999", "%00"})
    void limitOutOfRange_isRefused(String limit) {
        Answer answer = SampleCases.as("kabid")
                .get("/api/v1/banten/work?limit=" + limit)
                .send();

        assertEquals(List.of(": http/limit"), answer.expect(400).problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "a\nb\nc",
                "2026-01-01\nb\nc",
                "2026-13-45 00:00:00+00\nb\nc",
                "infinity\n\u0000\nc",
                "'\nb\nc"
            })
    void cursorThatIsNotOurs_startsAtTheBeginning(String cursor) {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));

        SampleCases.as("kabid").get("/api/v1/banten/work?cursor=" + text).send().expect(200);
        SampleCases.as("kabid")
                .get("/api/v1/banten/work?cursor=" + cursor.length() + "%25")
                .send()
                .expect(200);
    }

    @Test
    void signThatNoTextHas_isRefusedWithItsPlace() {
        Map<String, Object> data = new LinkedHashMap<>(SampleCases.data(SampleCases.APPLICATION, "ajukan"));
        data.put("namaOpd", "Dinas\0Contoh");
        Answer open = SampleCases.nobody()
                .post(SampleCases.CASES)
                .json(Map.of("sop", SampleCases.APPLICATION, "data", data))
                .send();
        Answer complete = decide().bytes("{\"branch\": \"tolak\", \"note\": \"a\\ud800b\"}")
                .send();
        Answer signIn = SampleCases.nobody()
                .post("/api/v1/session")
                .json(Map.of("username", "a\0", "password", "b"))
                .send();

        assertEquals(List.of("/data/namaOpd: json/unstorable"), open.expect(422).problems());
        assertEquals(List.of("/note: json/unstorable"), complete.expect(422).problems());
        assertEquals(List.of("/username: json/unstorable"), signIn.expect(422).problems());
        SampleCases.as("kasi").get("/api/v1/banten/cases/%00").send().expect(400);
        SampleCases.as("kasi").get("/api/v1/%00/cases/1").send().expect(400);
    }

    @Test
    void addressOrMethodThatIsNotThere_isAProblemInJson() {
        assertEquals(
                List.of(": http/not-found"),
                SampleCases.as("kasi")
                        .get("/api/v1/tidak/ada/di/sini")
                        .send()
                        .expect(404)
                        .problems());
        assertEquals(
                List.of(": http/method"),
                SampleCases.as("kasi")
                        .asking("DELETE", opened.address())
                        .send()
                        .expect(405)
                        .problems());
    }

    @Test
    void problems_areInTheLanguageThatWasAskedFor() {
        String english = decide().header("Accept-Language", "en")
                .bytes("{}")
                .send()
                .expect(422)
                .text();
        String indonesian = decide().bytes("{}").send().expect(422).text();

        assertTrue(english.contains("Choose one of these decisions"), english);
        assertTrue(indonesian.contains("Pilih salah satu"), indonesian);
    }

    private Api.Asking decide() {
        return SampleCases.as("kabid").post(opened.complete("setujui"));
    }
}
