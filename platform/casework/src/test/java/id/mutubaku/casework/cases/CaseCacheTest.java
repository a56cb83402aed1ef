package id.mutubaku.casework.cases;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Weighs cases, so that few with long answers count as much as many with short ones. */
final class CaseCacheTest {

    @Test
    void caseWithLongAnswers_weighsWhatTheyTake() {
        CaseState small = filled("pendek");
        CaseState large = filled("x".repeat(500_000));

        assertTrue(CaseCache.bytes(small) < 5_000, () -> "small: " + CaseCache.bytes(small));
        assertTrue(CaseCache.bytes(large) > 1_000_000, () -> "large: " + CaseCache.bytes(large));
    }

    private static CaseState filled(String answer) {
        Person siti = new Person(Optional.empty(), "Siti");
        return CaseState.unopened("contoh", "CTH-1")
                .after(List.of(new CaseEvent.DataRecorded(
                        Instant.EPOCH,
                        siti,
                        "pengajuan",
                        Map.of("uraian", List.of(Map.of("isi", answer))),
                        Optional.empty())));
    }
}
