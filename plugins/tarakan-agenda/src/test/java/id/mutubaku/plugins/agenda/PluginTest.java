package id.mutubaku.plugins.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.host.tester.PluginTester;
import id.mutubaku.host.tester.SubjectBuilder;
import id.mutubaku.plugins.agenda.docx.Docx;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs what the plugin offers as the platform would. */
final class PluginTest {
    private final PluginTester plugin = PluginTester.of(Path.of("target/classes"));

    @AfterEach
    void close() {
        plugin.close();
    }

    @Test
    void letter_getsANumberAndASheet() throws Exception {
        plugin.settings(Map.of(
                "numberPattern",
                "{klasifikasi}/{urut}/{unit}/{romawi}/{tahun}",
                "sequenceWidth",
                3,
                "classification",
                "500.12",
                "unit",
                "DKISP",
                "forwardTo",
                List.of("Bidang Aplikasi")));

        Outcome outcome = plugin.run("register-letter", letter().build(), "key-1");

        assertEquals(
                Map.of(
                        "agendaNumber", "500.12/001/DKISP/VII/2026",
                        "sequence", "1",
                        "year", "2026",
                        "receivedOn", "2026-07-01"),
                facts(outcome));
        Outcome.NewDocument sheet = outcome.documents().get(0);
        assertEquals("lembar-disposisi-cetak", sheet.document());
        assertEquals("lembar-disposisi-2026-1.docx", sheet.fileName());
        List<String> paragraphs = Docx.paragraphs(sheet.content());
        assertTrue(
                paragraphs.containsAll(List.of(
                        "LEMBAR DISPOSISI",
                        "500.12/001/DKISP/VII/2026",
                        "1 Juli 2026",
                        "Dinas Perhubungan <b>",
                        "30 Juni 2026",
                        "Segera",
                        "\u2610 Bidang Aplikasi",
                        "\u2610 Tindak lanjuti")),
                paragraphs::toString);
        assertEquals(
                outcome.facts(),
                plugin.run("register-letter", letter().build(), "key-1").facts());
        assertEquals(
                "500.12/002/DKISP/VII/2026",
                facts(plugin.run("register-letter", letter().build(), "key-2")).get("agendaNumber"));
    }

    @Test
    void year_isThatOfTheRegion_andARepeatKeepsItsOwn() {
        Subject before = letter().at(Instant.parse("2026-12-31T15:59:00Z")).build();
        Subject after = letter().at(Instant.parse("2026-12-31T16:01:00Z")).build();

        assertEquals("000/1/UMUM/2026", number(before, "a"));
        assertEquals("000/1/UMUM/2027", number(after, "b"));
        assertEquals("000/1/UMUM/2026", number(after, "a"));
    }

    @Test
    void classificationOfTheCase_comesFirst() {
        assertEquals(
                "067/1/UMUM/2026",
                number(letter().answer("agenda", "klasifikasi", "067").build(), "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{tahun}/{unit}", "{urut}/{nomor}", "{urut", "tanpa token"})
    void pattern_thatCannotBe_isRefused(String pattern) {
        assertThrows(AssertionError.class, () -> plugin.settings(Map.of("numberPattern", pattern)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aplikasi pemutar musik untuk lobi | PASSED | beli",
                "Aplikasi perkantoran dan antivirus | PASSED | beli",
                "Seperti SIMPEG, untuk data kepegawaian | PASSED | bangun",
                "Presentasi data kepegawaian | NEEDS_PERSON | -",
                "Mencatat tamu | NEEDS_PERSON | -",
                "Simpegtis | NEEDS_PERSON | -"
            })
    void kind_isReadFromTheRequest(String need, Verdict verdict, String branch) {
        Finding finding = kind(request(need));

        assertEquals(verdict, finding.verdict(), finding::toString);
        assertEquals(branch.equals("-") ? Optional.empty() : Optional.of(branch), finding.recommends());
        assertEquals(branch.equals("-"), finding.evidence().isEmpty() || need.startsWith("Presentasi"));
    }

    @Test
    void assessment_comesFirst_unlessTheRequestReadsOtherwise() {
        Finding agreed = kind(request("Mencatat tamu").answer("kajian", "jenisAplikasi", "Aplikasi khusus"));
        Finding doubtful = kind(request("Pemutar musik").answer("kajian", "jenisAplikasi", "Aplikasi khusus"));

        assertEquals(Verdict.PASSED, agreed.verdict());
        assertEquals(Optional.of("bangun"), agreed.recommends());
        assertEquals(Verdict.NEEDS_PERSON, doubtful.verdict());
        assertEquals(Optional.empty(), doubtful.recommends());
        assertEquals(Optional.of("/kajian/jenisAplikasi"), doubtful.pointer());
        assertTrue(doubtful.evidence().get(0).id().contains("\u201cpemutar musik\u201d"), doubtful::toString);
    }

    @Test
    void withoutBranches_nothingIsRecommended() {
        List<Finding> findings = plugin.check("kind", request("Pemutar musik").build());

        assertEquals(Verdict.PASSED, findings.get(0).verdict());
        assertEquals(Optional.empty(), findings.get(0).recommends());
    }

    @Test
    void kak_isDraftedFromTheCase_andMarksWhatIsMissing() throws Exception {
        Outcome outcome = plugin.run(
                "draft-kak",
                request("Arsip {pemohon} <w:p/>")
                        .answer("analisa", "hasil", "Modul surat.\nModul arsip.")
                        .answer("kak", "perkiraanBiaya", 75_000_000)
                        .build(),
                "key-1");

        Outcome.NewDocument draft = outcome.documents().get(0);
        assertEquals("rancangan-kak", draft.document());
        List<String> paragraphs = Docx.paragraphs(draft.content());
        assertTrue(
                paragraphs.containsAll(List.of(
                        "KERANGKA ACUAN KERJA (KAK)",
                        "1. Latar belakang",
                        "Dinas Perhubungan memerlukan aplikasi e-Arsip.",
                        "Arsip {pemohon} <w:p/>",
                        "Modul arsip.",
                        "(diisi) hari kalender sejak surat perintah mulai kerja.",
                        "Rp 75.000.000",
                        "Kotaria, 1 Juli 2026")),
                paragraphs::toString);
    }

    private Finding kind(SubjectBuilder subject) {
        plugin.settings(Map.of("branchForGeneral", "beli", "branchForSpecial", "bangun"));
        return plugin.check("kind", subject.build()).get(0);
    }

    private String number(Subject subject, String key) {
        return String.valueOf(facts(plugin.run("register-letter", subject, key)).get("agendaNumber"));
    }

    private static SubjectBuilder letter() {
        return request("Arsip")
                .answer("permohonan", "namaOpd", "Dinas Perhubungan <b>")
                .answer("agenda", "perihal", "Permohonan aplikasi")
                .answer("agenda", "tanggalSurat", "2026-06-30")
                .answer("agenda", "sifat", "Segera");
    }

    private static SubjectBuilder request(String need) {
        return PluginTester.subject("contoh")
                .region(new Subject.RegionFacts(
                        "contoh",
                        "Kota Contoh",
                        "Dinas Kominfo",
                        "Kotaria",
                        ZoneId.of("Asia/Makassar"),
                        Optional.empty()))
                .at(Instant.parse("2026-07-01T01:30:00Z"))
                .applicant("Dinas Perhubungan")
                .step("putuskan", "Memutuskan", "bangun", "beli")
                .answer("permohonan", "namaAplikasi", "e-Arsip")
                .answer("permohonan", "kebutuhan", need);
    }

    private static Map<String, String> facts(Outcome outcome) {
        return outcome.facts().stream().collect(Collectors.toMap(Outcome.Fact::key, Outcome.Fact::value));
    }
}
