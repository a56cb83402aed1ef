package id.mutubaku.ui.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.words.Translation;
import id.mutubaku.engine.problem.Language;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the English pages of the shipped SOPs: nothing but print, and notes about print, is in Bahasa Indonesia there. */
class EnglishPagesTest {
    private static final SopRepository SOPS = Definitions.repository(Definitions.files());
    private static final Map<String, StaticFile> SITE = Definitions.site(SOPS);

    private static String page(String path) {
        return page(SITE, path);
    }

    private static String page(Map<String, StaticFile> site, String path) {
        return new String(Optional.ofNullable(site.get(path)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    /** Returns the pages of a region in English, by their paths. */
    private static Map<String, String> english() {
        return SITE.keySet().stream()
                .filter(path -> path.startsWith("/en/") && !path.startsWith("/en/aturan/"))
                .collect(Collectors.toMap(path -> path, EnglishPagesTest::page, (one, same) -> one, TreeMap::new));
    }

    /** Leaves out the official document, the law it quotes, notes about it, and the sources of the calendar. */
    private static String withoutPrint(String page) {
        return page.replaceAll("(?s)<details( open)?>.*?</details>", "");
    }

    @Test
    void everyText_isSaidInEnglish() {
        Set<String> left = new TreeSet<>();
        Map<String, String> pages = english();
        for (Sop sop : SOPS.regions().stream()
                .flatMap(region -> SOPS.latestOf(region.id()).stream())
                .toList()) {
            Translation translation = Translation.of(sop.definition()).orElseThrow();
            assertEquals(Set.of(), translation.untranslated(), sop.definition().reference());
            Stream<Map.Entry<String, String>> changed = translation.dictionary().entrySet().stream()
                    .filter(text -> !text.getKey().equals(text.getValue()))
                    .filter(text -> text.getKey().length() > 5);
            changed.forEach(text -> pages.forEach((path, page) -> {
                if (withoutPrint(page).contains(">" + text.getKey() + "<")) {
                    left.add(path + ": " + text.getKey());
                }
            }));
        }
        assertEquals(Set.of(), left);
    }

    @Test
    void nothing_isMarkedAsIndonesianOutsideOfPrint() {
        english().forEach((path, page) -> {
            String switched = withoutPrint(page).replaceAll("<a href=\"[^\"]*\" lang=\"id\" hreflang=\"id\">", "");
            assertFalse(switched.contains("lang=\"id\""), () -> path + "\n" + switched);
        });
    }

    @Test
    void startPage_speaksShortAndPlain() {
        String english = withoutPrint(page("/en/banten/pembangunan-aplikasi/"));
        String indonesian = withoutPrint(page("/banten/pembangunan-aplikasi/"));

        assertTrue(english.contains("<h1>New application</h1>"), english);
        assertTrue(english.contains("The Head of Agency reads the request and accepts or refuses it."), english);
        assertTrue(indonesian.contains("<h1>Pembangunan aplikasi baru</h1>"), indonesian);
        assertTrue(indonesian.contains("Kepala Dinas membaca permohonan"), indonesian);
        assertFalse(indonesian.contains("meng-analisis"), indonesian);
        assertTrue(page("/banten/pembangunan-aplikasi/").contains("meng-analisis"), "print has lost its words");
    }

    @Test
    void form_asksInEnglish() {
        String form = page("/en/banten/pembangunan-aplikasi/ajukan");

        assertTrue(form.contains("Name of the agency (OPD)"), form);
        assertTrue(form.contains("value=\"Sistem Informasi\""), "the value that is kept is another");
        assertTrue(form.contains("Information system"), form);
    }

    @Test
    void sopWithoutEnglish_isMarkedAsIndonesian() {
        Map<String, String> files = new TreeMap<>(Definitions.files());
        files.computeIfPresent(
                "banten/integrasi-sistem.json", (path, file) -> file.replaceFirst("(?s)\"en\": \\{.*?\\},\\s*", ""));
        Map<String, StaticFile> site = Definitions.site(Definitions.repository(files));
        String page = page(site, "/en/banten/integrasi-sistem/");

        assertTrue(page.contains("<h1 lang=\"id\">Integrasi sistem dan data</h1>"), page);
        assertEquals(
                Language.ID,
                Definitions.repository(files)
                        .latest("banten/integrasi-sistem")
                        .orElseThrow()
                        .in(Language.EN)
                        .language());
    }
}
