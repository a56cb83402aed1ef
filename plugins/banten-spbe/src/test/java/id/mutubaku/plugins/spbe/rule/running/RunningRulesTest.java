package id.mutubaku.plugins.spbe.rule.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.plugins.spbe.rule.Question;
import id.mutubaku.plugins.spbe.rule.SheetBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tries R7, R8 and R9. */
final class RunningRulesTest {
    private final Hosting hosting = new Hosting();
    private final Security security = new Security();
    private final Subdomain subdomain =
            new Subdomain(Optional.of("permohonan"), Optional.of("/namaSubdomain/subdomain"));

    @ParameterizedTest
    @CsvSource({"pdn, PASSED", "pemda, PASSED", "penyedia, NEEDS_PERSON", "luar, FAILED", "entah, NEEDS_PERSON"})
    void place_isJudged(String place, Verdict verdict) {
        assertEquals(
                verdict,
                hosting.look(SheetBuilder.good().with(Question.HOSTING, place).sheet())
                        .verdict());
    }

    @ParameterizedTest
    @EnumSource(names = {"HOSTING", "SERVER"})
    void missingHosting_isAskedFor(Question question) {
        assertEquals(
                Verdict.NEEDS_PERSON,
                hosting.look(SheetBuilder.good().without(question).sheet()).verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "rendah, tidak, direncanakan, tidak, '', PASSED",
        "tinggi, tidak, direncanakan, tidak, '', FAILED",
        "strategis, tidak, direncanakan, tidak, '', FAILED",
        "strategis, direncanakan, sudah, tidak, '', PASSED",
        "rendah, sudah, sudah, umum, belum, PASSED",
        "rendah, sudah, sudah, spesifik, belum, FAILED",
        "rendah, sudah, sudah, spesifik, sudah, PASSED",
        "rendah, sudah, sudah, spesifik, '', NEEDS_PERSON",
        "rendah, sudah, belum, tidak, '', NEEDS_PERSON"
    })
    void risk_isMetOrNot(
            String category, String test, String registration, String data, String impact, Verdict verdict) {
        assertEquals(
                verdict,
                security.look(SheetBuilder.good()
                                .with(Question.CATEGORY, category)
                                .with(Question.SECURITY_TEST, test)
                                .with(Question.REGISTRATION, registration)
                                .with(Question.PERSONAL_DATA, data)
                                .with(Question.IMPACT, impact)
                                .sheet())
                        .verdict());
    }

    @ParameterizedTest
    @EnumSource(names = {"CATEGORY", "SECURITY_TEST", "REGISTRATION", "PERSONAL_DATA"})
    void missingSecurity_isAskedFor(Question question) {
        assertEquals(
                Verdict.NEEDS_PERSON,
                security.look(SheetBuilder.good().without(question).sheet()).verdict());
    }

    @ParameterizedTest
    @CsvSource({"cuti, PASSED", "Cuti, FAILED", "cu, FAILED", "-cuti, FAILED", "cuti--asn, FAILED", "'', NEEDS_PERSON"})
    void subdomain_isThereOrNot(String name, Verdict verdict) {
        assertEquals(
                verdict,
                subdomain
                        .look(SheetBuilder.good()
                                .subdomain(Map.of("subdomain", name))
                                .sheet())
                        .verdict());
    }

    @Test
    void sopWithoutSubdomain_isLeftToAPerson() {
        assertEquals(
                Verdict.NEEDS_PERSON,
                new Subdomain(Optional.empty(), Optional.empty())
                        .look(SheetBuilder.good().sheet())
                        .verdict());
    }
}
