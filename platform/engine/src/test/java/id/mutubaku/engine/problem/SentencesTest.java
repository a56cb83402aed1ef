package id.mutubaku.engine.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SentencesTest {

    @Test
    void sentence_quotesWhatCame() {
        Problem problem = Problem.error("/to", "sop/target-unknown", "cek 'lagi' {0}");

        assertEquals(
                "Tujuan \"cek 'lagi' {0}\" bukan langkah dan bukan akhir dari SOP ini. Periksa ejaannya.",
                problem.sentence(Language.ID));
    }

    @Test
    void problems_areSortedAsPeopleCount() {
        List<String> sorted = List.of("/steps/10", "/steps/2/next", "/steps/2", "", "/title").stream()
                .map(pointer -> Problem.error(pointer, "json/empty"))
                .sorted(ProblemOrder.BY_POINTER)
                .map(Problem::pointer)
                .toList();

        assertEquals(List.of("", "/steps/2", "/steps/2/next", "/steps/10", "/title"), sorted);
    }
}
