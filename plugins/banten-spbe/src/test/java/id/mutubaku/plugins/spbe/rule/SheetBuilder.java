package id.mutubaku.plugins.spbe.rule;

import id.mutubaku.host.tester.PluginTester;
import id.mutubaku.host.tester.SubjectBuilder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills analysis sheets in for tests: a good one, or parts of it. */
public final class SheetBuilder {
    private final Map<String, Object> answers = new LinkedHashMap<>();
    private Map<String, Object> request = Map.of("subdomain", "cuti");
    private Instant at = Instant.parse("2026-11-21T02:00:00Z");

    private SheetBuilder() {}

    /** Begins with nothing filled in. */
    public static SheetBuilder empty() {
        return new SheetBuilder();
    }

    /** Begins with a sheet that breaks no rule. */
    public static SheetBuilder good() {
        return new SheetBuilder()
                .with(Question.NAME, "Peta Jalur Evakuasi")
                .with(Question.FUNCTION, "Menunjukkan jalur evakuasi tsunami kepada warga pesisir")
                .with(Question.OUTPUTS, "Peta jalur")
                .with(Question.BASE, "Web")
                .with(Question.LICENCE, "Sumber terbuka")
                .with(Question.DATABASE, "PostgreSQL")
                .with(Question.PROCESS, "RAB.09.04")
                .with(Question.SERVICE, "RAL.01")
                .with(Question.APPLICATION, "RAA.02")
                .with(Question.USED_DATA, List.of(Map.of("nama", "Garis pantai", "kode", "RAD.07.01")))
                .with(Question.PRODUCER, "BPBD")
                .with(Question.STEWARD, "Diskominfo")
                .with(Question.DICTIONARY, "ada")
                .with(Question.REFERENCES, "Kode wilayah Kemendagri")
                .with(Question.HOSTING, "pdn")
                .with(Question.SERVER, "2 vCPU")
                .with(Question.CATEGORY, "rendah")
                .with(Question.SECURITY_TEST, "direncanakan")
                .with(Question.REGISTRATION, "direncanakan")
                .with(Question.PERSONAL_DATA, "tidak")
                .with(Question.PAPERS, List.of("Analisis", "Rencana"))
                .with(Question.BUDGET_YEAR, 2027)
                .with(Question.BUDGET_LINE, "5.1.02")
                .with(Question.LEGAL_BASIS, "Peraturan Presiden Nomor 95 Tahun 2018")
                .with(Question.DUTY, "Kesiapsiagaan bencana");
    }

    /** Answers a question. */
    public SheetBuilder with(Question question, Object answer) {
        answers.put(question.field(), answer);
        return this;
    }

    /** Takes answers back. */
    public SheetBuilder without(Question... questions) {
        List.of(questions).forEach(question -> answers.remove(question.field()));
        return this;
    }

    /** Says what subdomain the request names. */
    public SheetBuilder subdomain(Map<String, Object> group) {
        request = group;
        return this;
    }

    /** Says when the rules look. */
    public SheetBuilder at(String moment) {
        at = Instant.parse(moment);
        return this;
    }

    /** Returns the case of the sheet, at a step with two branches. */
    public SubjectBuilder subject() {
        SubjectBuilder subject = PluginTester.subject("pulau-tujuh")
                .at(at)
                .step("nilai", "Menilai", "lanjut", "henti")
                .answer("permohonan", "namaSubdomain", request);
        answers.forEach((field, answer) -> subject.answer("lembar", field, answer));
        return subject;
    }

    /** Returns the sheet. */
    public Sheet sheet() {
        return new Sheet(subject().build(), "lembar");
    }
}
