package id.mutubaku.engine.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SchemaPatternsTest {

    @Test
    void patterns_areFoundWhereverTheyStand_andNotWhereOnlyTheNameDoes() throws IOException {
        List<Problem> problems = SchemaPatterns.problems(JsonMapping.MAPPER.readTree("""
                {"properties": {"pattern": {"type": "string"}, "a": {"items": {"pattern": "(?=a)"}},
                                "patternProperties": {"title": "("}},
                 "allOf": [{"if": {"not": {"pattern": "(a)\\\\1"}}}],
                 "patternProperties": {"[": {"pattern": "a{9999}"}},
                 "default": {"pattern": "("}, "enum": [{"pattern": "("}]}
                """));

        assertEquals(
                List.of(
                        "/patternProperties/[ pattern/malformed",
                        "/properties/a/items/pattern pattern/look-around",
                        "/allOf/0/if/not/pattern pattern/back-reference",
                        "/patternProperties/[/pattern pattern/too-large"),
                problems.stream()
                        .map(problem -> problem.pointer() + " " + problem.rule())
                        .toList());
    }

    static Stream<Path> shippedSchemas() throws IOException {
        Path root = Path.of("../..");
        try (Stream<Path> files = Files.walk(root.resolve("sop-definitions/schema"));
                Stream<Path> plugins = Files.find(
                        root.resolve("plugins"),
                        6,
                        (path, attributes) -> path.endsWith("src/main/resources/mutubaku-plugin.json"))) {
            return Stream.concat(
                            files.filter(path -> path.toString().endsWith(".json")).toList().stream(),
                            plugins.toList().stream())
                    .sorted();
        }
    }

    @ParameterizedTest
    @MethodSource("shippedSchemas")
    void shippedSchema_isMatchedInLinearTime(Path schema) throws IOException {
        assertEquals(List.of(), SchemaPatterns.problems(JsonMapping.MAPPER.readTree(Files.readString(schema))));
    }
}
