package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.walk.SampleFile;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Repeats requests with the same key: the same answer to the letter, and one effect. */
final class IdempotencyTest {
    private static final Map<String, String> AGREE = Map.of("branch", "setuju");

    private final String key = UUID.randomUUID().toString();

    @Test
    void opening_twice_opensOneCase() {
        Supplier<Answer> open = () -> SampleCases.nobody()
                .post(SampleCases.CASES)
                .key(key)
                .json(SampleCases.opening(SampleCases.APPLICATION))
                .send();

        assertSame(201, List.of(open.get(), open.get()));
    }

    @RepeatedTest(3)
    void opening_fiveTimesAtOnce_opensOneCase() throws Exception {
        assertSame(
                201,
                Together.times(
                        5,
                        () -> SampleCases.nobody()
                                .post(SampleCases.CASES)
                                .key(key)
                                .json(SampleCases.opening(SampleCases.APPLICATION))
                                .send()));
    }

    @Test
    void completing_twice_completesOnce_evenWhenTheCaseHasMovedOn() {
        SampleCases.Opened opened = SampleCases.integration();
        Supplier<Answer> complete = () -> SampleCases.as("kabid")
                .post(opened.complete("setujui"))
                .key(key)
                .ifMatch(opened.tag())
                .json(AGREE)
                .send();

        Answer first = complete.get();
        Answer second = complete.get();
        SampleCases.as("kasi")
                .post(opened.complete("catat"))
                .json(Map.of("data", SampleCases.data(SampleCases.INTEGRATION, "catat")))
                .send()
                .expect(200);

        assertSame(200, List.of(first, second, complete.get()));
        assertEquals(3, SampleCases.events(opened, "step-completed"));
    }

    @RepeatedTest(5)
    void completing_fiveTimesAtOnce_completesOnce() throws Exception {
        SampleCases.Opened opened = SampleCases.integration();
        Api kabid = SampleCases.as("kabid");

        assertSame(
                200,
                Together.times(
                        5,
                        () -> kabid.post(opened.complete("setujui"))
                                .key(key)
                                .json(AGREE)
                                .send()));
        assertEquals(2, SampleCases.events(opened, "step-completed"));
    }

    @RepeatedTest(3)
    void attaching_fiveTimesAtOnce_attachesOnce() throws Exception {
        SampleCases.Opened opened = SampleCases.application();
        Api applicant = SampleCases.applicant(opened);

        assertSame(
                200,
                Together.times(
                        5,
                        () -> applicant
                                .put(opened.document("surat-permohonan"))
                                .key(key)
                                .bytes(SampleFile.of("application/pdf")
                                        .content()
                                        .getBytes())
                                .send()));
        assertEquals(1, SampleCases.events(opened, "document-attached"));
    }

    @Test
    void loopingStep_isCompletedOnceAKey() {
        SampleCases.Opened opened = SampleCases.integration();
        Map<String, Object> collected =
                Map.of("data", SampleCases.data(SampleCases.INTEGRATION, "kumpulkan"), "unchanged", true);
        Supplier<Answer> sendBack = () -> SampleCases.as("kabid")
                .post(opened.complete("setujui"))
                .key(key)
                .json(Map.of("branch", "perbaiki", "note", "Kurang"))
                .send();

        Answer first = sendBack.get();
        SampleCases.as("kasi")
                .post(opened.complete("kumpulkan"))
                .json(collected)
                .send()
                .expect(200);
        Answer second = sendBack.get();

        assertSame(200, List.of(first, second));
        assertEquals(3, SampleCases.events(opened, "step-completed"));
    }

    @Test
    void keyOfAStranger_isNobodyElses() {
        Map<String, Object> one = SampleCases.opening(SampleCases.APPLICATION);
        Map<String, Object> data = new LinkedHashMap<>(SampleCases.data(SampleCases.APPLICATION, "ajukan"));
        data.put("namaOpd", "Dinas lain");
        Map<String, Object> other = Map.of("sop", SampleCases.APPLICATION, "data", data);

        Answer first = SampleCases.nobody()
                .post(SampleCases.CASES)
                .key(key)
                .json(one)
                .send()
                .expect(201);
        Answer second = SampleCases.nobody()
                .post(SampleCases.CASES)
                .key(key)
                .json(other)
                .send()
                .expect(201);

        assertNotEquals(first.json().path("number"), second.json().path("number"));
        assertNotEquals(first.json().path("trackingCode"), second.json().path("trackingCode"));
    }

    @Test
    void key_ofAnotherRequest_isRefused() {
        SampleCases.Opened one = SampleCases.integration();
        SampleCases.Opened other = SampleCases.integration();
        Api kabid = SampleCases.as("kabid");
        kabid.post(one.complete("setujui")).key(key).json(AGREE).send().expect(200);

        Answer otherCase =
                kabid.post(other.complete("setujui")).key(key).json(AGREE).send();
        Answer otherBody = kabid.post(one.complete("setujui"))
                .key(key)
                .json(Map.of("branch", "perbaiki", "note", "Kurang"))
                .send();

        assertEquals(List.of(": case/key-reused"), otherCase.expect(422).problems());
        assertEquals(List.of(": case/key-reused"), otherBody.expect(422).problems());
        assertEquals(1, SampleCases.events(other, "step-completed"));
    }

    @Test
    void key_ofSomebodyElse_isAnotherKey() {
        SampleCases.Opened one = SampleCases.integration();
        SampleCases.as("kabid")
                .post(one.complete("setujui"))
                .key(key)
                .json(AGREE)
                .send()
                .expect(200);

        SampleCases.as("kasi")
                .post(SampleCases.CASES)
                .key(key)
                .json(SampleCases.opening(SampleCases.INTEGRATION))
                .send()
                .expect(201);
    }

    @Test
    void key_thatIsBlankOrLong_isRefused() {
        SampleCases.Opened opened = SampleCases.integration();
        for (String wrong : List.of(" ", "k".repeat(201))) {
            Answer answer = SampleCases.as("kabid")
                    .post(opened.complete("setujui"))
                    .key(wrong)
                    .json(AGREE)
                    .send();
            assertEquals(List.of(": http/idempotency-key"), answer.expect(400).problems());
        }
    }

    private static void assertSame(int status, List<Answer> answers) {
        Set<String> bodies = new HashSet<>();
        answers.forEach(
                answer -> bodies.add(answer.expect(status).header("ETag") + answer.header("Location") + answer.text()));
        assertEquals(1, bodies.size(), bodies::toString);
    }
}
