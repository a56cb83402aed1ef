package id.mutubaku.engine.lint.form.field;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.definition.file.DefinitionReader;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The keywords of forms that are ours, by the part of a form in which each is read, as the schema of definitions has them. */
final class Vocabulary {
    private static final Map<String, String> PARTS = Map.of(
            "string", "textField",
            "integer", "integerField",
            "number", "numberField",
            "boolean", "booleanField",
            "object", "group",
            "array", "listField",
            "null", "between");

    private static final Map<String, NavigableSet<String>> KEYWORDS = keywords();

    private Vocabulary() {}

    /** Returns the name of the part that a field is. */
    static String partOf(JsonNode field) {
        return PARTS.getOrDefault(field.path("type").asText(), "");
    }

    /** Returns the keywords that are read in a part. */
    static NavigableSet<String> of(String part) {
        return KEYWORDS.getOrDefault(part, new TreeSet<>());
    }

    /** Returns the keywords that are read in any part. */
    static NavigableSet<String> all() {
        NavigableSet<String> all = new TreeSet<>();
        KEYWORDS.values().forEach(all::addAll);
        return all;
    }

    private static Map<String, NavigableSet<String>> keywords() {
        Map<String, NavigableSet<String>> keywords = new TreeMap<>();
        DefinitionReader.schema().path("$defs").properties().forEach(part -> {
            if (part.getValue().path("patternProperties").has("^x-")) {
                NavigableSet<String> own = new TreeSet<>();
                part.getValue().path("properties").fieldNames().forEachRemaining(own::add);
                own.removeIf(name -> !name.startsWith("x-"));
                keywords.put(part.getKey(), own);
            }
        });
        return keywords;
    }
}
