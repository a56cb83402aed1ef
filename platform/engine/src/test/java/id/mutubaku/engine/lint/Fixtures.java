package id.mutubaku.engine.lint;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
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
        return text(FOLDER.resolve("base.json"));
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
        JsonNode definition = tree(base());
        fixture.path("patch").forEach(change -> apply(change, definition));
        return definition.toString();
    }

    private static void apply(JsonNode change, JsonNode definition) {
        JsonPointer path = JsonPointer.compile(change.path("path").asText());
        JsonNode parent = definition.at(path.head());
        String name = path.last().getMatchingProperty();
        boolean removes = change.path("op").asText().equals("remove");
        boolean exists = !definition.at(path).isMissingNode();
        if (parent.isMissingNode()
                || exists != (removes || change.path("op").asText().equals("replace"))) {
            throw new IllegalArgumentException("The fixture does not fit the base: " + change);
        }
        if (parent instanceof ObjectNode object) {
            object.remove(name);
            if (!removes) {
                object.set(name, change.path("value"));
            }
        } else if (parent instanceof ArrayNode array) {
            if (removes) {
                array.remove(Integer.parseInt(name));
            } else if (name.equals("-")) {
                array.add(change.path("value"));
            } else {
                array.set(Integer.parseInt(name), change.path("value"));
            }
        }
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
