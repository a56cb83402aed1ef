package id.mutubaku.plugins.spbe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.host.tester.PluginTester;
import id.mutubaku.plugins.spbe.rule.Question;
import id.mutubaku.plugins.spbe.rule.SheetBuilder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs the plugin as the platform does. */
final class SpbePluginTest {
    private static final Map<String, Object> USE = Map.of(
            "form", "lembar",
            "subdomainForm", "permohonan",
            "subdomainField", "/namaSubdomain/subdomain",
            "branchConforms", "lanjut",
            "branchConflicts", "henti",
            "branchNeeded", "lanjut",
            "branchNotNeeded", "henti",
            "dossier", "Analisis\nRencana",
            "codesCsv", "kode;nama\nRAL.01;Publik\nRAA.02;Khusus\nRAD.07.01;Pantai",
            "catalogueCsv", "id;nama;fungsi;rad_dihasilkan;pemilik\n1;e-Cuti;Pengajuan cuti pegawai;RAD.09.06;BKD");

    private final PluginTester plugin =
            PluginTester.of(Path.of("target", "classes")).settings(USE);

    @AfterEach
    void close() {
        plugin.close();
    }

    @Test
    void goodRequest_keepsAllElevenRules_andIsRecommended() {
        List<Finding> findings =
                plugin.check("architecture", SheetBuilder.good().subject().build());

        assertEquals(
                "R1 R2 R3 R4 R5 R6 R7 R8 R9 R10 R11 SKOR",
                findings.stream().map(Finding::rule).collect(Collectors.joining(" ")));
        assertTrue(
                findings.subList(0, 11).stream().allMatch(finding -> finding.verdict() == Verdict.PASSED),
                findings::toString);
        assertEquals(Optional.of("lanjut"), findings.get(11).recommends());
    }

    @Test
    void emptySheet_failsNothing_andIsAskedFor() {
        List<Finding> findings =
                plugin.check("architecture", PluginTester.subject("pulau-tujuh").build());

        assertTrue(
                findings.stream().allMatch(finding -> finding.verdict() == Verdict.NEEDS_PERSON), findings::toString);
        assertTrue(findings.stream().allMatch(finding -> finding.recommends().isEmpty()));
    }

    @Test
    void requestThatACommonApplicationCovers_isRecommendedAgainst() {
        Subject subject = SheetBuilder.good()
                .with(Question.NAME, "e-Surat")
                .with(Question.FUNCTION, "Surat masuk, surat keluar, dan disposisi pimpinan")
                .subject()
                .build();

        List<Finding> findings = plugin.check("architecture", subject);

        assertEquals(Verdict.FAILED, findings.get(0).verdict());
        assertEquals(Optional.of("henti"), findings.get(11).recommends());
    }

    @Test
    void branchThatTheStepDoesNotHave_isNotRecommended() {
        Subject subject =
                SheetBuilder.good().subject().step("nilai", "Menilai", "a", "b").build();

        assertTrue(plugin.check("architecture", subject).stream()
                .allMatch(finding -> finding.recommends().isEmpty()));
        assertTrue(plugin.check("integration", subject).stream()
                .allMatch(finding -> finding.recommends().isEmpty()));
    }

    @Test
    void integration_speaksForABranch() {
        assertEquals(
                Optional.of("henti"),
                plugin.check("integration", SheetBuilder.good().subject().build())
                        .get(0)
                        .recommends());
        Subject needing = SheetBuilder.good()
                .with(Question.USED_DATA, List.of(Map.of("nama", "Pegawai", "kode", "RAD.09.06.01")))
                .subject()
                .build();

        Finding finding = plugin.check("integration", needing).get(0);

        assertEquals(Optional.of("lanjut"), finding.recommends());
        assertTrue(finding.sentence().id().contains("e-Cuti (BKD) melalui SPLP"));
    }

    @Test
    void mistakesInPastedTables_areNamed_andTheRestIsUsed() {
        plugin.settings(with(Map.of(
                "catalogueCsv", "id;nama;status\n1;e-Cuti;aktif\n2;Lain;rusak", "codesCsv", "kode;nama\nsalah;Salah")));

        List<Finding> findings =
                plugin.check("architecture", SheetBuilder.good().subject().build());

        assertTrue(
                of("KATALOG", findings).evidence().get(0).id().startsWith("Baris 3, kolom 3: Status \"rusak\""),
                findings::toString);
        assertTrue(
                of("KODE", findings).evidence().get(0).id().startsWith("Baris 2, kolom 1: \"salah\""),
                findings::toString);
        assertEquals(Verdict.PASSED, of("R2", findings).verdict());
    }

    @Test
    void definitionThatNamesNoForm_isLeftToAPerson() {
        plugin.settings(Map.of());
        Subject subject = SheetBuilder.good().subject().build();

        for (String check : List.of("architecture", "integration")) {
            List<Finding> findings = plugin.check(check, subject);
            assertEquals(1, findings.size());
            assertEquals(Verdict.NEEDS_PERSON, findings.get(0).verdict());
        }
    }

    @Test
    void lookups_giveNationalAndRegionalCodes_andApplications() {
        Subject subject = SheetBuilder.empty().subject().build();

        assertEquals(16, plugin.choices("rab", subject).size());
        assertEquals(11, plugin.choices("rad", subject).size());
        assertEquals(
                "RAL.01 Publik", plugin.choices("ral", subject).get(0).title().id());
        assertEquals(List.of("RAA.02"), values(plugin.choices("raa", subject)));
        assertEquals(List.of(), plugin.choices("rai", subject));
        assertEquals(List.of(), plugin.choices("rak", subject));
        assertEquals(List.of("e-Cuti"), values(plugin.choices("applications", subject)));
    }

    /** It is within the time and memory of a check, or the tester would say so. */
    @Test
    void largeCatalogue_isComparedInTime() {
        String rows = IntStream.range(0, 3000)
                .mapToObj(number -> number + ";Aplikasi " + Integer.toString(number, 36) + "x;Mencatat hal "
                        + "nomor".repeat(3) + number + " untuk warga pesisir dan pegawai kantor")
                .collect(Collectors.joining("\n"));
        plugin.settings(with(Map.of("catalogueCsv", "id;nama;fungsi\n" + rows)));

        List<Finding> findings =
                plugin.check("architecture", SheetBuilder.good().subject().build());

        assertEquals("R2", findings.get(1).rule());
    }

    @Test
    void longAnswers_makeNoSentenceTooLong() {
        String wide = "panjang sekali ".repeat(500);
        plugin.settings(with(Map.of(
                "catalogueCsv",
                "id;nama;fungsi;rad_dihasilkan;pemilik\n"
                        + IntStream.range(0, 30)
                                .mapToObj(number -> number + ";" + wide + number + ";" + wide + ";RAD.07.01;" + wide)
                                .collect(Collectors.joining("\n"))
                        + "\nx;y;z;" + wide.strip().replace(' ', '-') + ";w")));
        SheetBuilder sheet = SheetBuilder.good().subdomain(Map.of("subdomain", wide));
        Stream.of(Question.values())
                .filter(question -> !List.of(Question.USED_DATA, Question.MADE_DATA, Question.PAPERS)
                        .contains(question))
                .forEach(question -> sheet.with(question, wide));
        sheet.with(
                Question.USED_DATA,
                IntStream.range(0, 50)
                        .mapToObj(number -> Map.of("nama", wide, "kode", "RAD.07.01"))
                        .toList());

        List<Finding> findings = plugin.check("architecture", sheet.subject().build());

        assertEquals("R11", findings.get(10).rule());
    }

    private static Finding of(String rule, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> with(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(USE);
        settings.putAll(more);
        return settings;
    }

    private static List<String> values(List<Choice> choices) {
        return choices.stream().map(Choice::value).toList();
    }
}
