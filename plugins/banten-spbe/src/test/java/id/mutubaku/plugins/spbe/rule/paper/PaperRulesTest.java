package id.mutubaku.plugins.spbe.rule.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.plugins.spbe.rule.Question;
import id.mutubaku.plugins.spbe.rule.SheetBuilder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tries R10 and R11. */
final class PaperRulesTest {
    private final Dossier dossier = new Dossier("Analisis\n\n Rencana \n");
    private final LegalBasis basis = new LegalBasis(List.of(
            new OldLaw("uu; undang-undang", "32", 2004, "UU 23/2014"),
            new OldLaw("per", "21/M.PAN/11", 2008, "PermenPANRB 35/2012"),
            new OldLaw("permenkominfo; peraturan menteri komunikasi dan informatika", "5", 2015, "PM Komdigi 5/2025")));

    @Test
    void fullDossier_keepsTheRule() {
        assertEquals(Verdict.PASSED, dossier.look(SheetBuilder.good().sheet()).verdict());
    }

    @Test
    void missingPaper_isNamed() {
        Finding finding = dossier.look(
                SheetBuilder.good().with(Question.PAPERS, List.of("Analisis")).sheet());

        assertEquals(Verdict.FAILED, finding.verdict());
        assertEquals("Belum ada: Rencana.", finding.evidence().get(0).id());
        assertEquals(Optional.of("/lembar/kelayakan/dokumen"), finding.pointer());
    }

    /** The region is seven hours ahead of UTC: there the year begins at 17.00 of the day before. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-31T16:59:59Z, 2027, PASSED",
        "2026-12-31T17:00:00Z, 2027, FAILED",
        "2026-12-31T17:00:00Z, 2028, PASSED",
        "2026-06-01T00:00:00Z, 2026, FAILED",
        "2026-06-01T00:00:00Z, 2025, FAILED"
    })
    void request_mustComeInTheYearBefore(String at, int budgetYear, Verdict verdict) {
        assertEquals(
                verdict,
                dossier.look(SheetBuilder.good()
                                .at(at)
                                .with(Question.BUDGET_YEAR, budgetYear)
                                .sheet())
                        .verdict());
    }

    @ParameterizedTest
    @EnumSource(names = {"PAPERS", "BUDGET_YEAR", "BUDGET_LINE"})
    void missingAnswer_isAskedFor(Question question) {
        assertEquals(
                Verdict.NEEDS_PERSON,
                dossier.look(SheetBuilder.good().without(question).sheet()).verdict());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah | PASSED",
                "Perda 6/2018 | PASSED",
                "Undang-Undang Nomor 32 Tahun 2004 | FAILED",
                "UU No. 32 Tahun 2004 dan UU 23/2014 | FAILED",
                "UU 32/2004 | FAILED",
                "PER/21/M.PAN/11/2008 | FAILED",
                "Perda Nomor 32 Tahun 2004 | PASSED",
                "UU 23/2014; Perda 32/2004 | PASSED",
                "Peraturan Menteri Komunikasi dan Informatika Nomor 5 Tahun 2015 | FAILED",
                "Permenkominfo 5/2015 | FAILED",
                "Permenkominfo 15/2015 | PASSED",
                "Peraturan yang berlaku | NEEDS_PERSON"
            })
    void legalBasis_isJudged(String cited, Verdict verdict) {
        Finding finding =
                basis.look(SheetBuilder.good().with(Question.LEGAL_BASIS, cited).sheet());

        assertEquals(verdict, finding.verdict(), finding::toString);
    }

    @Test
    void replacedRule_isNamedWithWhatReplacesIt() {
        Finding finding = basis.look(
                SheetBuilder.good().with(Question.LEGAL_BASIS, "UU 32/2004").sheet());

        assertTrue(finding.evidence().get(0).id().contains("UU 23/2014"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LEGAL_BASIS", "DUTY"})
    void missingBasis_isAskedFor(Question question) {
        assertEquals(
                Verdict.NEEDS_PERSON,
                basis.look(SheetBuilder.good().without(question).sheet()).verdict());
    }
}
