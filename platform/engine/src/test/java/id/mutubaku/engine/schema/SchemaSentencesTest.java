package id.mutubaku.engine.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.pattern.LinearPattern;
import id.mutubaku.engine.problem.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SchemaSentencesTest {

    @Test
    void everyKeyword_hasASentence() {
        Set<String> expected = SchemaProblems.KNOWN.stream()
                .map(keyword -> "schema/" + keyword)
                .collect(Collectors.toCollection(TreeSet::new));
        expected.add("schema/other");

        Set<String> sentences = Sentences.keys().stream()
                .filter(key -> key.startsWith("schema/"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(expected, sentences);
    }

    /** A pattern tells people nothing; an example does. */
    @ParameterizedTest
    @ValueSource(strings = {"sop-definition", "region", "calendar", "plugin", "catalogue"})
    void everyPattern_hasExamplesThatFitIt(String name) throws IOException {
        JsonNode schema = JsonMapping.MAPPER.readTree(
                Files.readString(Path.of("../../sop-definitions/schema", name + ".schema.json")));
        for (Subschema part : Subschema.of(schema)) {
            String pattern = part.keywords().path("pattern").asText();
            if (part.keywords().path("pattern").isTextual()) {
                JsonNode examples = part.keywords().path("examples");
                assertFalse(examples.isEmpty(), part.pointer());
                examples.forEach(example -> assertTrue(
                        LinearPattern.of(pattern).isFoundIn(example.asText()), part.pointer() + ": " + example));
            }
        }
    }
}
