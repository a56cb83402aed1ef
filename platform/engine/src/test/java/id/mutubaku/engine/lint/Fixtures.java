package id.mutubaku.engine.lint;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.json.JsonPatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the base definition, and changes it as a fixture says (add, replace and remove of RFC 6902). */
final class Fixtures {
    private static final Path FOLDER = Path.of("src/test/resources/id/mutubaku/engine/lint");

    private Fixtures() {}

    static String base() {
        return text(Path.of("src/main/resources/id/mutubaku/engine/lint/rules/base.json"));
    }

    /** Lists the names of all changes that make the base wrong. */
    static List<String> wrong() {
        return names("wrong");
    }

    /** Lists the names of definitions in which nothing is wrong. */
    static List<String> right() {
        return names("right");
    }

    static String right(String name) {
        return text(FOLDER.resolve("right").resolve(name));
    }

    private static List<String> names(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode fixture(String name) {
        return tree(text(FOLDER.resolve("wrong").resolve(name)));
    }

    /** Returns the definition that a fixture makes. */
    static String definition(JsonNode fixture) {
        if (fixture.has("text")) {
            return fixture.path("text").asText();
        }
        return JsonPatch.applied(fixture.path("patch"), tree(base())).toString();
    }

    private static JsonNode tree(String json) {
        try {
            return JsonMapping.MAPPER.readTree(json);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
