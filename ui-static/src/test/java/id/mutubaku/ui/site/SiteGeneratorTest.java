package id.mutubaku.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.SopSummary.Withdrawal;
import id.mutubaku.engine.definition.file.DefinitionReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Generates the site of the definitions in this repository, and leaves it in {@code target/site} to be looked at. */
class SiteGeneratorTest {
    private static final int MOST_BYTES = 30 * 1024;
    private static final Set<String> DYNAMIC = Set.of("/lacak", "/masuk", "/kerja");
    private static final Pattern LINK = Pattern.compile(" (?:href|action|src)=\"([^\"]*)\"");
    private final Map<String, StaticFile> site = Definitions.site(Definitions.repository(Definitions.files()));

    @Test
    void site_isTheSameTwice() {
        Map<String, StaticFile> again = Definitions.site(Definitions.repository(Definitions.files()));
        assertEquals(site.keySet(), again.keySet());
        site.forEach((path, file) -> {
            StaticFile other = Objects.requireNonNull(again.get(path));
            assertArrayEquals(file.bytes(), other.bytes(), path);
            assertArrayEquals(file.gzip(), other.gzip(), path);
            assertEquals(file.etag(), other.etag());
        });
    }

    @Test
    void gzip_holdsTheSameBytes() throws IOException {
        for (StaticFile file : site.values()) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file.gzip()))) {
                assertArrayEquals(file.bytes(), in.readAllBytes());
            }
        }
    }

    @Test
    void everyPage_isInBothLanguages() {
        Set<String> pages = site.keySet().stream()
                .filter(path -> !path.startsWith("/aset/") && !path.startsWith("/en/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(pages.containsAll(Set.of(
                "/", "/404.html", "/banten/", "/banten/integrasi-sistem/", "/bolmut/pengembangan-aplikasi/ajukan")));
        assertFalse(pages.contains("/banten/integrasi-sistem/ajukan"), "nobody applies for it");
        for (String path : pages) {
            assertTrue(text(path).startsWith("<!doctype html>\n<html lang=\"id\">"), path);
            assertTrue(text("/en" + path).startsWith("<!doctype html>\n<html lang=\"en\">"), path);
        }
        assertEquals(
                assets() + pages.size() + pages.size(),
                site.size(),
                () -> "pages in one language only: " + site.keySet());
    }

    @Test
    void everySop_hasItsDocumentOnEachPaper() {
        SiteGenerator generator = Definitions.generator(Definitions.repository(Definitions.files()));
        String path = "/banten/pembangunan-aplikasi/sop-f4.pdf";

        assertEquals(15, generator.paths().filter(Definitions::isPaper).count());
        StaticFile paper = generator.file(path).orElseThrow();
        assertEquals("application/pdf", paper.contentType());
        assertTrue(new String(paper.bytes(), UTF_8).startsWith("%PDF-1."));
        for (String page : List.of("/banten/pembangunan-aplikasi/", "/en/banten/pembangunan-aplikasi/")) {
            assertTrue(text(page).contains("href=\"" + path + "\""), page);
        }
    }

    private long assets() {
        return site.keySet().stream().filter(path -> path.startsWith("/aset/")).count();
    }

    @Test
    void everyLink_leadsSomewhere() {
        Set<String> nowhere = new TreeSet<>();
        SiteGenerator generator = Definitions.generator(Definitions.repository(Definitions.files()));
        for (String path : site.keySet()) {
            Matcher link = LINK.matcher(text(path));
            while (link.find()) {
                String to = link.group(1).replaceAll("[?#].*", "");
                boolean known = to.isEmpty()
                        || to.startsWith("https://")
                        || generator.has(to)
                        || DYNAMIC.contains(to.replaceFirst("^/en/", "/"));
                if (!known) {
                    nowhere.add(path + " -> " + to);
                }
            }
        }
        assertEquals(Set.of(), nowhere);
    }

    @Test
    void everyForm_isLightOnAFirstVisit() {
        int style = site.entrySet().stream()
                .filter(file -> file.getKey().startsWith("/aset/mutubaku.")
                        && file.getKey().endsWith(".css"))
                .mapToInt(file -> file.getValue().gzip().length)
                .sum();
        site.forEach((path, file) -> {
            if (path.endsWith("/ajukan")) {
                int bytes = style + file.gzip().length;
                System.out.println(path + ": page " + file.gzip().length + " + style " + style + " = " + bytes + " B");
                assertTrue(bytes <= MOST_BYTES, path + " weighs " + bytes);
            }
        });
    }

    @Test
    void sopPage_showsByWhichCalendarTimeIsReckoned() {
        assertTrue(text("/tarakan/konsultasi-aplikasi/").contains("<summary>Kalender kerja yang dipakai</summary>"));
        assertTrue(text("/en/tarakan/konsultasi-aplikasi/").contains("<summary>The calendar that counts</summary>"));
    }

    @Test
    void regionMadeOnTheFly_isEverywhere() throws IOException {
        Map<String, String> files = Definitions.files();
        files.putAll(copy(files, "tarakan", "kota-baru", "Kota Baru Raya"));
        SopRepository repository = Definitions.repository(files);
        Map<String, StaticFile> larger = Definitions.site(repository);
        for (String lang : List.of("", "/en")) {
            assertTrue(larger.keySet()
                    .containsAll(Set.of(
                            lang + "/kota-baru/",
                            lang + "/kota-baru/konsultasi-aplikasi/",
                            lang + "/kota-baru/konsultasi-aplikasi/ajukan")));
            assertTrue(text(larger, lang + "/").contains("href=\"" + lang + "/kota-baru/\">Kota Baru Raya<"));
            assertTrue(text(larger, lang + "/kota-baru/konsultasi-aplikasi/").contains("Kota Baru Raya"));
        }
        assertEquals(
                1,
                new SiteViews(Definitions.MESSAGES, "id")
                        .search(repository, "RAYA aplikasi")
                        .found());
    }

    private static Map<String, String> copy(Map<String, String> files, String from, String id, String name)
            throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, String> copy = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().startsWith(from + "/")) {
                ObjectNode tree = (ObjectNode) json.readTree(file.getValue());
                if (tree.has("region")) {
                    tree.put("region", id);
                } else {
                    tree.put("id", id).put("name", name);
                }
                copy.put(file.getKey().replace(from + "/", id + "/"), tree.toString());
            }
        }
        return copy;
    }

    @Test
    void publication_changesThePagesOfWhatDependsOnIt_andNoOther() {
        SopRepository repository = Definitions.repository(Definitions.files());
        Map<String, StaticFile> before = Definitions.site(repository);
        String reference = "banten/integrasi-sistem";
        String text = repository.summary(reference).orElseThrow().definition().text();
        String next =
                text.replaceFirst("\"version\": \\d+", "\"version\": 99").replaceFirst("\"short\": \"", "$0Baru: ");

        Set<String> changed = new TreeSet<>();
        repository.onChange(changed::addAll);
        repository.add(List.of(DefinitionVersion.of(DefinitionReader.published(next), next)));

        Map<String, StaticFile> after = Definitions.site(repository);
        Set<String> different = after.keySet().stream()
                .filter(path -> !Objects.requireNonNull(before.get(path))
                        .etag()
                        .equals(Objects.requireNonNull(after.get(path)).etag()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(before.keySet(), after.keySet());
        assertTrue(different.contains("/banten/pembangunan-aplikasi/"), different::toString);
        assertTrue(Definitions.generator(repository).pathsOf(changed).containsAll(different), different::toString);
        assertTrue(different.stream().allMatch(path -> path.matches("(/en)?/banten/.*")), different::toString);
    }

    @Test
    void withdrawnSop_saysSo_andHasNoForm() {
        SopRepository repository = Definitions.repository(Definitions.files());
        repository.withdraw(Map.of(
                "tarakan/konsultasi-aplikasi",
                new Withdrawal("Digantikan layanan provinsi.", Instant.parse("2026-03-02T03:00:00Z"))));
        Map<String, StaticFile> less = Definitions.site(repository);

        assertFalse(less.containsKey("/tarakan/konsultasi-aplikasi/ajukan"));
        assertTrue(text(less, "/tarakan/konsultasi-aplikasi/").contains("Digantikan layanan provinsi."));
        assertTrue(text(less, "/tarakan/konsultasi-aplikasi/").contains("2 Maret 2026"));
        assertTrue(text(less, "/en/tarakan/konsultasi-aplikasi/").contains("This service is withdrawn"));
        assertFalse(text(less, "/tarakan/").contains("konsultasi-aplikasi"));
    }

    @Test
    void pathThatIsNone_isNoFile() {
        SiteGenerator generator = Definitions.generator(Definitions.repository(Definitions.files()));
        for (String path : List.of(
                "",
                "/en",
                "/banten",
                "/banten/x/",
                "/banten/integrasi-sistem/ajukan",
                "/banten/integrasi-sistem/x",
                "/x/",
                "//",
                "/en/en/",
                "/banten/integrasi-sistem/ajukan/",
                "/banten/pembangunan-aplikasi/ajukan/x")) {
            assertEquals(Optional.empty(), generator.file(path), path);
        }
    }

    @Test
    void writeTo_leavesWhatAPlainServerFinds() throws IOException {
        Path out = Path.of("target", "site");
        Definitions.generator(Definitions.repository(Definitions.files())).writeTo(out);
        for (String name : List.of(
                "index.html",
                "en/index.html",
                "404.html",
                "banten/pembangunan-aplikasi/index.html",
                "en/banten/pembangunan-aplikasi/ajukan/index.html")) {
            assertTrue(Files.size(out.resolve(name)) > Files.size(out.resolve(name + ".gz")), name);
        }
        assertEquals(text("/banten/"), Files.readString(out.resolve("banten/index.html")));
    }

    private String text(String path) {
        return text(site, path);
    }

    private static String text(Map<String, StaticFile> site, String path) {
        return new String(Objects.requireNonNull(site.get(path), path).bytes(), UTF_8);
    }
}
