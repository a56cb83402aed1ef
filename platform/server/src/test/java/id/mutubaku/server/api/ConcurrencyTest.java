package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;

/** Lets two do the same at once: one of them has done it, the other is told so. */
final class ConcurrencyTest {
    private static final Map<String, String> AGREE = Map.of("branch", "setuju");

    @RepeatedTest(10)
    void sameStep_isCompletedByOneOfTwo() throws Exception {
        SampleCases.Opened opened = SampleCases.integration();
        Api kabid = SampleCases.as("kabid");

        List<Answer> answers = Together.times(
                2, () -> kabid.post(opened.complete("setujui")).json(AGREE).send());

        assertEquals(List.of(200, 409), statuses(answers));
        assertEquals(2, SampleCases.events(opened, "step-completed"));
    }

    @RepeatedTest(10)
    void sameStep_withTheVersionThatBothSaw_isCompletedByOneOfTwo() throws Exception {
        SampleCases.Opened opened = SampleCases.integration();
        Api kabid = SampleCases.as("kabid");

        List<Answer> answers = Together.times(
                2,
                () -> kabid.post(opened.complete("setujui"))
                        .ifMatch(opened.tag())
                        .json(AGREE)
                        .send());

        assertEquals(List.of(200, 412), statuses(answers));
        assertEquals(2, SampleCases.events(opened, "step-completed"));
    }

    private static List<Integer> statuses(List<Answer> answers) {
        return answers.stream().map(Answer::status).sorted().toList();
    }
}
