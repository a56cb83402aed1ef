package id.mutubaku.server.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Copies;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.platform.Platform;
import io.vertx.sqlclient.Pool;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Adds a region as two JSON files and nothing else, and finds it served like the others. */
final class FifthRegionTest {
    private static final Path ADDED = Path.of("src/test/resources/id/mutubaku/server/walk/pulau-tujuh");

    private static Path definitions;
    private static Platform platform;
    private static Pool pool;

    @BeforeAll
    static void start(@TempDir Path folder) {
        definitions = folder.resolve("definitions");
        Copies.copy(Running.DEFINITIONS, definitions);
        Copies.copy(ADDED, definitions.resolve("pulau-tujuh"));
        String database = Running.shared().newDatabase("fifth_region");
        platform = Platform.start(new PlatformOptions(
                "127.0.0.1",
                0,
                folder.resolve("data"),
                definitions,
                Optional.of(database),
                true,
                InstantSource.system()));
        pool = Running.shared().pool(database);
    }

    @AfterAll
    static void stop() {
        Running.await(pool.close());
        platform.close();
    }

    @Test
    void pages_areThere_inBothLanguages() {
        Api browser = Api.at(platform.port());
        for (String prefix : List.of("", "/en")) {
            assertTrue(page(browser, prefix + "/").contains("Kabupaten Pulau Tujuh"));
            assertTrue(page(browser, prefix + "/pulau-tujuh/").contains("Peminjaman Perangkat"));
            assertTrue(page(browser, prefix + "/pulau-tujuh/pinjam-perangkat/").contains("Menelaah apakah perangkat"));
            assertTrue(page(browser, prefix + "/pulau-tujuh/pinjam-perangkat/ajukan")
                    .contains("Kode kegiatan"));
        }
    }

    @TestFactory
    Stream<DynamicTest> path_reachesItsEnd() {
        People people = new People(Api.at(platform.port()));
        Facts facts = new Facts(pool);
        return WalkTest.walks(Running.read(definitions), people, facts)
                .filter(walk -> walk.getDisplayName().startsWith("pulau-tujuh/"));
    }

    @Test
    void path_isFoundForEachDecisionWithTheLoopOnce() {
        assertEquals(
                List.of(
                        "selesai by telaah=tersedia",
                        "selesai by telaah=perbaiki, telaah=tersedia",
                        "ditolak by telaah=perbaiki, telaah=habis",
                        "ditolak by telaah=habis"),
                Paths.of(Running.read(definitions)
                                .latest("pulau-tujuh/pinjam-perangkat")
                                .orElseThrow())
                        .stream()
                        .map(Object::toString)
                        .toList());
    }

    private static String page(Api browser, String address) {
        return browser.get(address).send().expect(200).text();
    }
}
