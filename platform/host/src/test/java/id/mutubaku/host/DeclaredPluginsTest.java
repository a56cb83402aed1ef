package id.mutubaku.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.host.declaration.DeclaredPlugins;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeclaredPluginsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    Path folder;

    private Path jar(String id, String lookup) throws IOException {
        return new Workshop(Files.createDirectories(folder.resolve("made")))
                .named(id, "1.0.0")
                .lookup(lookup, "return List.of();")
                .jar();
    }

    @Test
    void plugins_areKnownFromJars_catalogues_andTheirSources() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        Files.copy(jar("satu", "a"), plugins.resolve("satu-1.jar"));
        catalogue(plugins.resolve("katalog.jar"), jar("dua", "b"));
        Path sources = Files.createDirectories(plugins.resolve("tiga/src/main/resources"));
        Files.writeString(sources.resolve("mutubaku-plugin.json"), """
                {"id": "tiga", "version": "1.0.0", "platform": ">=0.1.0 & <1.0.0", "title": {"id": "T", "en": "T"},
                 "offers": [{"kind": "check", "name": "c", "title": {"id": "C", "en": "C"}}]}
                """);
        Files.writeString(plugins.resolve("rusak.jar"), "no jar");

        DeclaredPlugins known = DeclaredPlugins.in(List.of(plugins, folder.resolve("none")));

        assertEquals(Optional.of(Map.of("a", "lookup")), known.offers("satu"));
        assertEquals(Optional.of(Map.of("b", "lookup")), known.offers("dua"));
        assertEquals(Optional.of(Map.of("c", "check")), known.offers("tiga"));
        assertEquals(Optional.empty(), known.offers("empat"));
    }

    @Test
    void severalVersions_offerWhatAnyOfThemDoes() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        Files.copy(jar("satu", "a"), plugins.resolve("satu-1.jar"));
        Files.copy(jar("satu", "b"), plugins.resolve("satu-2.jar"));

        assertEquals(
                Optional.of(Map.of("a", "lookup", "b", "lookup")),
                DeclaredPlugins.in(List.of(plugins)).offers("satu"));
    }

    private static void catalogue(Path file, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("plugins/dua-1.0.0.jar"));
            zip.write(Files.readAllBytes(jar));
            zip.closeEntry();
        }
    }
}
