package id.mutubaku.engine.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
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

        Set<String> sentences =
                ResourceBundle.getBundle("id.mutubaku.engine.problem.sentences_id", Locale.ROOT).keySet().stream()
                        .filter(key -> key.startsWith("schema/"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(expected, sentences);
    }
}
