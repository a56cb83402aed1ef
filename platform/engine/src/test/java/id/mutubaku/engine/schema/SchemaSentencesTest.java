package id.mutubaku.engine.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.problem.Sentences;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

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
}
