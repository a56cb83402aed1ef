package id.mutubaku.host.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.trust.Catalogue.Item;
import id.mutubaku.workshop.Keys;
import id.mutubaku.workshop.Tampering;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogueTest {
    private static final String WARNED = "ab".repeat(32);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Keys keys;

    @SuppressWarnings("NullAway.Init")
    private static Path plugin;

    @BeforeAll
    static void makeKeys() throws IOException {
        keys = new Keys(folder).key("pusat").key("asing");
        plugin = keys.signed(
                new Workshop(folder).check("nama", "return List.of();").jar(), "asing");
    }

    private static Trust trust() {
        return Trust.in(List.of(keys.certificate("pusat")), Instant.now());
    }

    private static String item(String sha256) {
        return "{\"id\": \"coba\", \"version\": \"1.0.0\", \"title\": {\"id\": \"Coba\", \"en\": \"Try\"},"
                + " \"file\": \"plugins/coba-1.0.0.jar\", \"sha256\": \"" + sha256 + "\"}";
    }

    private static Path catalogue(String json, String alias) throws IOException {
        Path empty = new Workshop(folder).jar();
        Path unsigned = Tampering.with(empty, entries -> {
            entries.clear();
            entries.put("catalogue.json", json.getBytes(StandardCharsets.UTF_8));
            try {
                entries.put("plugins/coba-1.0.0.jar", Files.readAllBytes(plugin));
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        });
        return keys.signed(unsigned, alias);
    }

    private static String list(String issued, String items) {
        return "{\"issued\": \"" + issued + "\", \"plugins\": [" + items + "], \"revoked\": {\"certificates\": [\""
                + WARNED + "\"], \"jars\": [\"" + WARNED + "\"]}}";
    }

    private static List<String> rules(Reading<Catalogue> reading) {
        return reading.problems().stream().map(Problem::rule).toList();
    }

    @Test
    void catalogue_bringsPluginsAndWarnings() throws IOException {
        String hash = Sha256.of(plugin);
        Path jar = catalogue(list("2025-02-03T04:05:06Z", item(hash)), "pusat");

        Catalogue catalogue = Catalogue.read(jar, trust()).value().orElseThrow();

        assertEquals(Instant.parse("2025-02-03T04:05:06Z"), catalogue.issued());
        assertEquals("CN=pusat", catalogue.signer().subject());
        Item item = new Item("coba", "1.0.0", new Text("Coba", "Try"), "plugins/coba-1.0.0.jar", hash);
        assertEquals(List.of(item), catalogue.plugins());
        Path copied = folder.resolve("copied.jar");
        catalogue.copy(catalogue.plugin("coba", "1.0.0").orElseThrow(), copied);
        assertEquals(hash, Sha256.of(copied));
        Trust heeded = catalogue.heededBy(trust());
        assertEquals(Set.of(WARNED), heeded.revokedCertificates());
        assertEquals(Set.of(WARNED), heeded.revokedJars());
    }

    @Test
    void pluginOfACatalogue_isStillLookedAtByItself() throws IOException {
        Path jar = catalogue(list("2025-02-03T04:05:06Z", item(Sha256.of(plugin))), "pusat");
        Catalogue catalogue = Catalogue.read(jar, trust()).value().orElseThrow();
        Path copied = folder.resolve("copied-foreign.jar");
        catalogue.copy(catalogue.plugins().get(0), copied);

        List<String> rules = PluginJar.verify(copied, trust())
                .fold(
                        fine -> List.of(),
                        refused ->
                                refused.problems().stream().map(Problem::rule).toList());

        assertEquals(List.of("trust/not-trusted"), rules);
    }

    @Test
    void olderCatalogue_doesNotReplaceANewerOne() throws IOException {
        Path jar = catalogue(list("2025-02-03T04:05:06Z", item(Sha256.of(plugin))), "pusat");
        Catalogue catalogue = Catalogue.read(jar, trust()).value().orElseThrow();

        assertEquals(List.of(), catalogue.replacing(Instant.parse("2025-02-03T04:05:05Z")));
        assertEquals(
                "Katalog tertanggal 2025-02-03T04:05:06Z ini tidak lebih baru daripada yang berlaku, yaitu"
                        + " 2025-02-03T04:05:06Z. Ambil yang terbaru.",
                catalogue.replacing(catalogue.issued()).get(0).sentence(Language.ID));
        assertEquals(
                "This catalogue of 2025-02-03T04:05:06Z is no newer than the one in force, of 2025-03-01T00:00:00Z. Take"
                        + " the newest one.",
                catalogue
                        .replacing(Instant.parse("2025-03-01T00:00:00Z"))
                        .get(0)
                        .sentence(Language.EN));
    }

    @Test
    void catalogueOfSomebodyElse_isRefused_evenWhenItsHashIsAllowed() throws IOException {
        Path jar = catalogue(list("2025-02-03T04:05:06Z", ""), "asing");

        assertEquals(
                List.of("trust/not-trusted"), rules(Catalogue.read(jar, trust().allowing(Set.of(Sha256.of(jar))))));
    }

    @Test
    void catalogueThatWasAltered_isRefused() throws IOException {
        Path jar = catalogue(list("2025-02-03T04:05:06Z", item(Sha256.of(plugin))), "pusat");
        Path tampered = Tampering.with(
                jar,
                entries -> entries.put(
                        "catalogue.json", list("2026-02-03T04:05:06Z", "").getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of("trust/altered"), rules(Catalogue.read(tampered, trust())));
    }

    @Test
    void listThatDoesNotFitWhatIsThere_isRefusedWithPlaces() throws IOException {
        Path jar = catalogue(list("2125-02-30T04:05:06Z", item(WARNED) + ", " + item(Sha256.of(plugin))), "pusat");

        Reading<Catalogue> reading = Catalogue.read(jar, trust());

        assertEquals(
                List.of(
                        "/issued trust/catalogue-date",
                        "/plugins/0/sha256 trust/catalogue-file",
                        "/plugins/1 trust/catalogue-twice"),
                reading.problems().stream()
                        .map(problem -> problem.pointer() + " " + problem.rule())
                        .toList());
        assertEquals(
                List.of("trust/catalogue-future"),
                rules(Catalogue.read(catalogue(list("2125-02-03T04:05:06Z", ""), "pusat"), trust())));
    }

    @Test
    void pluginJar_isNoCatalogue() throws IOException {
        assertEquals(
                Set.of("trust/no-catalogue", "trust/not-trusted"), Set.copyOf(rules(Catalogue.read(plugin, trust()))));
    }
}
