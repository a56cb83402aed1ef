package id.mutubaku.plugins.subdomain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.api.plugin.PluginContext.Standing;
import id.mutubaku.host.tester.MemoryRegister;
import id.mutubaku.plugins.subdomain.book.Holding;
import id.mutubaku.plugins.subdomain.book.NameBook;
import id.mutubaku.plugins.subdomain.book.NameRefused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tries every rule on both of its sides. */
final class NameRulesTest {
    private static final String SUFFIX = "pulautujuhprov.go.id";
    private static final String L63 = "a".repeat(63);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<Agency> AGENCIES =
            List.of(new Agency("dinkes", "Dinas Kesehatan"), new Agency("Dis-Hub", "Dinas Perhubungan"));

    private final NameBook book = new NameBook(new MemoryRegister(), number -> Optional.of(Standing.RUNNING));
    private final NameRules rules = NameRules.of(
            "www, mail\nSSO;ppid", AGENCIES, "lama; Dinas Lama\nwarisan." + SUFFIX, Optional.of(SUFFIX), book);

    @ParameterizedTest
    @CsvSource({
        "N1, perizinan, PASSED",
        "N1, izin-2026, PASSED",
        "N1, IZIN, PASSED",
        "N1, izin usaha, FAILED",
        "N1, izin_usaha, FAILED",
        "N1, izín, FAILED",
        "N1, izin.usaha, FAILED",
        "N1, izin/usaha, FAILED",
        "N2, ab, FAILED",
        "N2, abc, PASSED",
        "N2, L63, PASSED",
        "N2, L64, FAILED",
        "N3, -izin, FAILED",
        "N3, izin-, FAILED",
        "N3, i-zin, PASSED",
        "N4, izin--usaha, FAILED",
        "N4, xn--izin, FAILED",
        "N4, izin-usaha-mikro, PASSED",
        "N5, Izin, FAILED",
        "N5, izin, PASSED",
        "N6, izin, PASSED",
        "N6, L233, FAILED",
        "N6, L232, PASSED",
        "N7, izin, PASSED",
        "N7, izin.pulautujuhprov.go.id, PASSED",
        "N7, IZIN.PULAUTUJUHPROV.GO.ID, PASSED",
        "N7, izin.provinsilain.go.id, FAILED",
        "N7, izin.com, FAILED",
        "N7, pulautujuhprov.go.id, FAILED",
        "N8, www, FAILED",
        "N8, sso, FAILED",
        "N8, Mail, FAILED",
        "N8, wwwizin, PASSED",
        "N9, dinkes, FAILED",
        "N9, dishub, FAILED",
        "N9, DINKES, FAILED",
        "N9, data-dinkes, NEEDS_PERSON",
        "N9, dinkesku, PASSED",
        "N10, lama, FAILED",
        "N10, warisan, FAILED",
        "N10, baru, PASSED",
        "N11, budi-santoso, NEEDS_PERSON"
    })
    void rule_isKeptOrBroken(String rule, String typed, Verdict verdict) {
        String name = typed.matches("L\\d+") ? "a".repeat(Integer.parseInt(typed.substring(1))) : typed;

        assertEquals(verdict, verdict(rule, wish(name, "Dinas Penanaman Modal")), typed);
    }

    @ParameterizedTest
    @CsvSource({
        "DINAS KESEHATAN, PASSED, FAILED",
        "Dinkes, PASSED, FAILED",
        "Dinas Kesehatan Pulau Tujuh, NEEDS_PERSON, FAILED",
        "'', NEEDS_PERSON, NEEDS_PERSON",
        "Dinas Lama, FAILED, PASSED",
        "Dinas Lama Sekali, FAILED, NEEDS_PERSON"
    })
    void ownNames_areForTheirOwners_andWhoMayBeOneIsLeftToAPerson(String applicant, Verdict acronym, Verdict given) {
        assertEquals(acronym, verdict("N9", wish("dinkes", applicant)));
        assertEquals(given, verdict("N10", wish("lama", applicant)));
    }

    @Test
    void nameOfAnotherCase_isTaken_butNotForItsOwn() throws NameRefused {
        book.reserve("izin", new Holding.Reserved("C-1", "Dinas A", DAY), "k1");

        assertEquals(Verdict.FAILED, verdict("N10", new Wish("izin", Optional.of(SUFFIX), "Dinas B", "C-2")));
        assertEquals(Verdict.FAILED, verdict("N10", new Wish("izin", Optional.of(SUFFIX), "Dinas B", "")));
        assertEquals(Verdict.PASSED, verdict("N10", new Wish("izin", Optional.of(SUFFIX), "Dinas A", "C-1")));
    }

    @Test
    void takenName_tellsNobodyWhoAskedForIt() throws NameRefused {
        book.reserve("izin", new Holding.Reserved("C-1", "Dinas Rahasia", DAY), "k1");

        String told = rules.look(wish("izin", "Dinas B")).toString();

        assertTrue(!told.contains("Rahasia") && !told.contains("C-1"), told);
    }

    @Test
    void regionWithoutDomain_leavesItToAPerson() {
        assertEquals(Verdict.NEEDS_PERSON, verdict("N7", new Wish("izin", Optional.empty(), "Dinas B", "")));
    }

    @Test
    void allBrokenRules_areToldAtOnce() {
        List<String> broken = rules.look(wish("-Izin--Usaha_", "Dinas B")).stream()
                .filter(finding -> finding.verdict() == Verdict.FAILED)
                .map(Finding::rule)
                .toList();

        assertEquals(List.of("N1", "N3", "N4", "N5"), broken);
    }

    @Test
    void keptRules_haveNoSuggestions() {
        assertTrue(rules.look(wish("perizinan", "Dinas B")).stream()
                .allMatch(finding -> finding.evidence().isEmpty()));
    }

    @Test
    void suggestions_areFreeNamesNearby_andTheSameEachTime() throws NameRefused {
        book.reserve("izin-usaha", new Holding.Reserved("C-1", "Dinas A", DAY), "k1");

        assertEquals(
                List.of("Yang masih bebas, misalnya: izin-usaha-dinkes." + SUFFIX + ", layanan-izin-usaha." + SUFFIX
                        + ", portal-izin-usaha." + SUFFIX + "."),
                suggested(wish("Izin Usaha", "Dinas Kesehatan")));
        assertEquals(
                suggested(wish("Izin Usaha", "Dinas Kesehatan")), suggested(wish("Izin Usaha", "Dinas Kesehatan")));
    }

    @Test
    void suggestions_breakNoRule_howeverOddTheName() {
        for (String odd : List.of("É", "--", "Ünïversitas Negeri", L63 + "x", "www", "lama", "x", "a--b", "izin.com")) {
            for (String name : names(suggested(wish(odd, "Dinas B")))) {
                assertTrue(rules.allow(wish(name, "Dinas B")), odd + " → " + name);
            }
        }
        assertEquals(3, names(suggested(wish(L63 + "x", "Dinas B"))).size());
    }

    private static List<String> names(List<String> sentences) {
        return sentences.stream()
                .flatMap(sentence ->
                        List.of(sentence.replaceAll("^.*: |\\.$", "").split(", ", -1)).stream())
                .toList();
    }

    private List<String> suggested(Wish wish) {
        return rules.look(wish).stream()
                .flatMap(finding -> finding.evidence().stream())
                .map(text -> text.id())
                .toList();
    }

    private Verdict verdict(String rule, Wish wish) {
        return rules.look(wish).stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static Wish wish(String typed, String applicant) {
        return new Wish(typed, Optional.of(SUFFIX), applicant, "");
    }
}
