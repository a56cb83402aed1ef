package id.mutubaku.plugins.rka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.rzymek.opczip.OpcOutputStream;
import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.host.tester.PluginTester;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs what the plugin offers as the platform would. */
final class PluginTest {
    private final PluginTester plugin =
            PluginTester.of(Path.of("target/classes"), Workbook.class, OpcOutputStream.class);

    @AfterEach
    void close() {
        plugin.close();
    }

    @Test
    void draft_isASheetInTheCase() throws Exception {
        Outcome outcome = plugin.run("draft", Cases.planned(Cases.JULY, complete()), "key-1");

        assertEquals(
                Map.of("budgetYear", "2027", "total", "Rp150.000.001"),
                outcome.facts().stream().collect(Collectors.toMap(Outcome.Fact::key, Outcome.Fact::value)));
        Outcome.NewDocument sheet = outcome.documents().get(0);
        assertEquals("rancangan-rka", sheet.document());
        assertEquals("rancangan-rka-2027-PC-20260702-AB3.xlsx", sheet.fileName());
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet.content()))) {
            assertEquals("Rancangan RKA", book.getFirstSheet().getName());
        }
        assertTrue(outcome.sentence().id().contains("jumlahnya Rp150.000.001"), outcome::toString);
    }

    @Test
    void draftOfAnEmptyPlan_saysThatItIsNotComplete() {
        Outcome outcome = plugin.run("draft", Cases.planned(Cases.JULY, Map.of()), "key-1");

        assertEquals(1, outcome.documents().size());
        assertTrue(outcome.sentence().id().contains("belum lengkap"), outcome::toString);
    }

    @Test
    void yearThatHasBegunInTheRegion_isTheOneAfterIt() {
        // 1 January 2027, 00.30 in Jayapura; still 2026 in London.
        Outcome outcome = plugin.run("draft", Cases.planned(Instant.parse("2026-12-31T15:30:00Z"), Map.of()), "key-1");

        assertEquals("2028", outcome.facts().get(0).value());
    }

    @Test
    void completePlan_passes() {
        Map<String, Verdict> verdicts = verdicts(complete());

        assertEquals(
                Map.of("B1", Verdict.PASSED, "B2", Verdict.PASSED, "B3", Verdict.PASSED, "B4", Verdict.PASSED),
                verdicts);
    }

    @Test
    void whatIsWrong_isFound() {
        List<Finding> findings = check(Map.of(
                "tahunAnggaran",
                2026,
                "rincian",
                List.of(
                        Map.of("uraian", "Server", "volume", 0, "satuan", "unit", "hargaSatuan", 5),
                        Cases.line("9.9", "Jasa", 1, "paket", 500_000_000))));

        assertEquals(
                Map.of(
                        "B1", Verdict.FAILED,
                        "B2", Verdict.NEEDS_PERSON,
                        "B3", Verdict.NEEDS_PERSON,
                        "B4", Verdict.NEEDS_PERSON),
                findings.stream().collect(Collectors.toMap(Finding::rule, Finding::verdict)));
        assertEquals(
                List.of(new Text("Belanja 1: kode rekening, volume.", "Line 1: kode rekening, volume.")),
                findings.get(0).evidence());
        assertEquals(Optional.of("/rka/rincian"), findings.get(0).pointer());
        assertEquals(List.of(Text.of("9.9")), findings.get(1).evidence());
        assertTrue(findings.get(3).sentence().id().contains("Rp500.000.000 : Rp150.000.000"), findings::toString);
    }

    @Test
    void planWithoutLines_fails() {
        assertEquals(Verdict.FAILED, verdicts(Map.of()).get("B1"));
    }

    @Test
    void usualAccount_fillsWhatIsMissing() {
        plugin.settings(Map.of("usualAccount", "5.1.02.02"));

        assertEquals(
                Verdict.PASSED,
                verdicts(Map.of(
                                "rincian",
                                List.of(Map.of("uraian", "a", "volume", 1, "satuan", "b", "hargaSatuan", 2))))
                        .get("B1"));
    }

    @Test
    void accounts_areThoseOfTheSettings() {
        plugin.settings(Map.of(
                "accounts",
                List.of(
                        Map.of("code", "5.1", "title", "Belanja Operasi"),
                        Map.of("code", "5.1", "title", "Belanja Operasi lagi"))));

        assertEquals(
                List.of(new Choice("5.1", Text.of("5.1 Belanja Operasi"))),
                plugin.choices("accounts", Cases.planned(Cases.JULY, Map.of())));
    }

    private static Map<String, Object> complete() {
        return Map.of(
                "tahunAnggaran",
                2027,
                "kegiatan",
                "Pengelolaan aplikasi",
                "rincian",
                List.of(
                        Cases.line("5.2.02", "Server", 2, "unit", 25_000_000),
                        Cases.line("5.1.02.02", "Jasa", "1,5", "paket", "66.666.667")));
    }

    private Map<String, Verdict> verdicts(Map<String, Object> budget) {
        return check(budget).stream().collect(Collectors.toMap(Finding::rule, Finding::verdict));
    }

    private List<Finding> check(Map<String, Object> budget) {
        return plugin.check("budget-line", Cases.planned(Cases.JULY, budget));
    }
}
