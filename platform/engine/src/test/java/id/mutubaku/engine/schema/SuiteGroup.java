package id.mutubaku.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A schema of the JSON Schema Test Suite with the values that it is tried on.
 *
 * @param name the file and the description
 */
record SuiteGroup(String name, JsonNode schema, List<Trial> trials) {
    private static final Path FOLDER = Path.of("src/test/resources/json-schema-test-suite");

    /** A value, and whether it fits the schema. */
    record Trial(String name, JsonNode value, boolean fits) {}

    /** Reads all that were written for draft 2020-12. */
    static List<SuiteGroup> all() {
        Path folder = FOLDER.resolve("draft2020-12");
        List<SuiteGroup> groups = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .forEach(file ->
                            groups.addAll(in(folder.relativize(file).toString().replace('\\', '/'), file)));
            return groups;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<SuiteGroup> in(String name, Path file) {
        List<SuiteGroup> groups = new ArrayList<>();
        for (JsonNode group : read(file)) {
            String title = name + " | " + group.path("description").asText();
            List<Trial> trials = new ArrayList<>();
            group.path("tests")
                    .forEach(test -> trials.add(new Trial(
                            title + " | " + test.path("description").asText(),
                            test.path("data"),
                            test.path("valid").asBoolean())));
            groups.add(new SuiteGroup(title, undeclared(group.path("schema")), trials));
        }
        return groups;
    }

    /** Leaves out the name of the draft, which is the one that is read anyway. */
    private static JsonNode undeclared(JsonNode schema) {
        boolean declared = schema.path("$schema").asText().equals("https://json-schema.org/draft/2020-12/schema");
        return declared ? ((ObjectNode) schema.deepCopy()).without("$schema") : schema;
    }

    private static JsonNode read(Path file) {
        try {
            return JsonMapping.MAPPER.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
