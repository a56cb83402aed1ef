package id.mutubaku.document.layout;

import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.model.definition.SopDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The SOPs that are shipped. */
final class ShippedSops {
    private static final Path FOLDER = Path.of("..", "..", "sop-definitions");

    private ShippedSops() {}

    /** Reads them all. */
    static List<SopDefinition> all() {
        return Stream.of(
                        "banten/integrasi-sistem",
                        "banten/pembangunan-aplikasi",
                        "bolmut/pengembangan-aplikasi",
                        "maluku-utara/permohonan-pembuatan-aplikasi",
                        "tarakan/konsultasi-aplikasi")
                .map(name -> definition(text(name)))
                .toList();
    }

    /** Returns the text of a file. */
    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static SopDefinition definition(String json) {
        return DefinitionReader.definition(json).value().orElseThrow();
    }
}
