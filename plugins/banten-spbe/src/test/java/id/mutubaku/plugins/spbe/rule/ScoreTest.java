package id.mutubaku.plugins.spbe.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.api.plugin.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScoreTest {
    private static final Text TEXT = Text.of("x");

    @ParameterizedTest
    @CsvSource({
        "10, 0, 0, 'Skor 100 dari 100. Usulnya: lanjutkan', ya",
        "8, 2, 0, 'Skor 80 dari 100. Usulnya: lanjutkan', ya",
        "8, 0, 2, 'Usulnya: lanjutkan', ya",
        "7, 3, 0, 'Skor 70 dari 100. Usulnya: minta diperbaiki dulu', ''",
        "3, 5, 2, 'Usulnya: tidak sesuai', tidak"
    })
    void advice_followsTheThresholds(int passed, int failed, int open, String sentence, String branch) {
        Finding finding = score(findings("R2", passed, failed, open)).orElseThrow();

        assertTrue(finding.sentence().id().startsWith(sentence), finding::toString);
        assertEquals(branch, finding.recommends().orElse(""));
    }

    @Test
    void knockOut_speaksAgainst_whateverTheScore() {
        List<Finding> findings = findings("R2", 10, 0, 0);
        findings.add(Finding.failed("R1", TEXT));

        assertEquals(Optional.of("tidak"), score(findings).orElseThrow().recommends());
    }

    @Test
    void range_thatAdvisesNothing_isNotSaid() {
        assertEquals(Optional.empty(), score(findings("R2", 7, 0, 3)));
        assertEquals(Optional.empty(), score(findings("R2", 0, 0, 10)));
    }

    @Test
    void score_neverDecides() {
        for (int passed = 0; passed <= 10; passed++) {
            Finding finding = score(findings("R2", passed, 10 - passed, 0)).orElseThrow();

            assertEquals(Verdict.NEEDS_PERSON, finding.verdict());
            assertTrue(finding.sentence().id().endsWith("Anda yang memutuskan."));
            assertTrue(finding.sentence().en().endsWith("you decide."));
        }
    }

    private static Optional<Finding> score(List<Finding> findings) {
        return new Score(80, 60, Set.of("R1")).of(findings, Optional.of("ya"), Optional.of("tidak"));
    }

    private static List<Finding> findings(String rule, int passed, int failed, int open) {
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < passed; index++) {
            findings.add(Finding.passed(rule, TEXT));
        }
        for (int index = 0; index < failed; index++) {
            findings.add(Finding.failed(rule, TEXT));
        }
        for (int index = 0; index < open; index++) {
            findings.add(Finding.needsPerson(rule, TEXT));
        }
        return findings;
    }
}
