package id.mutubaku.plugins.spbe.rule.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.plugins.spbe.code.CodeLists;
import id.mutubaku.plugins.spbe.rule.Question;
import id.mutubaku.plugins.spbe.rule.SheetBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries R3, R4 and R6. */
final class MappingRulesTest {
    private final ValidCodes codes = new ValidCodes(
            CodeLists.of(
                    List.of(),
                    "kode;nama;lengkap\nRAL;L;ya\nRAL.01;Publik;\nRAA;A;ya\nRAA.02;Khusus;\nRAD.07;Lingkungan;ya\nRAD.07.01;Pantai;"));
    private final Metadata metadata = new Metadata();
    private final DataGovernance governance = new DataGovernance();

    @Test
    void goodSheet_keepsTheRules() {
        Finding finding = codes.look(SheetBuilder.good().sheet());

        assertEquals(Verdict.PASSED, finding.verdict());
        assertEquals(
                "RAB.09.04: Pemerintahan Umum › Komunikasi",
                finding.evidence().get(0).id());
        assertEquals(Verdict.PASSED, metadata.look(SheetBuilder.good().sheet()).verdict());
        assertEquals(
                Verdict.PASSED, governance.look(SheetBuilder.good().sheet()).verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "PROCESS, RAB.10, FAILED",
        "PROCESS, RAB.09.08, FAILED",
        "PROCESS, RAL.01, FAILED",
        "PROCESS, entah, FAILED",
        "PROCESS, RAB.01.01, NEEDS_PERSON",
        "SERVICE, RAL.02, FAILED",
        "APPLICATION, RAA.01, FAILED",
        "INFRASTRUCTURE, RAI.01, NEEDS_PERSON",
        "SECURITY, RAI.01, FAILED"
    })
    void code_isJudgedByTheLists(Question question, String code, Verdict verdict) {
        Finding finding = codes.look(SheetBuilder.good().with(question, code).sheet());

        assertEquals(verdict, finding.verdict(), finding::toString);
        assertEquals(Optional.of("/lembar/" + question.field()), finding.pointer());
    }

    @Test
    void wrongCodeOfData_isPointedAtInItsRow() {
        Finding finding = codes.look(SheetBuilder.good()
                .with(
                        Question.MADE_DATA,
                        List.of(Map.of("nama", "A", "kode", "RAD.07.01"), Map.of("nama", "B", "kode", "RAD.07.02")))
                .sheet());

        assertEquals(Verdict.FAILED, finding.verdict());
        assertEquals(Optional.of("/lembar/data/dihasilkan/1/kode"), finding.pointer());
    }

    @Test
    void wrongCode_isTold_alsoWhileTheSheetIsNotFull() {
        assertEquals(
                Verdict.FAILED,
                codes.look(SheetBuilder.empty().with(Question.PROCESS, "RAB.10").sheet())
                        .verdict());
    }

    @ParameterizedTest
    @EnumSource(names = {"PROCESS", "SERVICE", "APPLICATION", "USED_DATA"})
    void missingCode_isAskedFor(Question question) {
        Finding finding = codes.look(SheetBuilder.good().without(question).sheet());

        assertEquals(Verdict.NEEDS_PERSON, finding.verdict());
        assertTrue(finding.sentence().id().contains(question.title().id()), finding::toString);
    }

    @Test
    void dataWithoutAnyCode_isAskedFor() {
        Finding finding = codes.look(SheetBuilder.good()
                .with(Question.USED_DATA, List.of(Map.of("nama", "Pantai")))
                .sheet());

        assertEquals(Verdict.NEEDS_PERSON, finding.verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "n/a", "N/A", "tbd", "belum ada", "Belum", "tidak ada", "?", "xxx", "..."})
    void answerThatSaysNothing_isNoAnswer(String hollow) {
        Finding finding =
                metadata.look(SheetBuilder.good().with(Question.OUTPUTS, hollow).sheet());

        assertEquals(Verdict.FAILED, finding.verdict());
        assertEquals(Optional.of("/lembar/uraian/luaran"), finding.pointer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Laporan yang belum ada", "Web", "R", "PostgreSQL 18", "Tidak adanya antrean"})
    void shortAnswer_isAnAnswer(String answer) {
        assertEquals(
                Verdict.PASSED,
                metadata.look(SheetBuilder.good().with(Question.OUTPUTS, answer).sheet())
                        .verdict());
    }

    @ParameterizedTest
    @EnumSource(names = {"NAME", "FUNCTION", "OUTPUTS", "BASE", "LICENCE", "DATABASE"})
    void missingMetadata_isAskedFor(Question question) {
        Finding finding = metadata.look(SheetBuilder.good().without(question).sheet());

        assertEquals(Verdict.NEEDS_PERSON, finding.verdict());
        assertEquals(Optional.of("/lembar/" + question.field()), finding.pointer());
    }

    @Test
    void missingDictionary_breaksR6() {
        Finding finding = governance.look(
                SheetBuilder.good().with(Question.DICTIONARY, "belum").sheet());

        assertEquals(Verdict.FAILED, finding.verdict());
        assertEquals(Optional.of("/lembar/data/kamusData"), finding.pointer());
    }

    @ParameterizedTest
    @EnumSource(names = {"PRODUCER", "STEWARD", "DICTIONARY", "REFERENCES"})
    void missingGovernance_isAskedFor(Question question) {
        assertEquals(
                Verdict.NEEDS_PERSON,
                governance.look(SheetBuilder.good().without(question).sheet()).verdict());
    }
}
