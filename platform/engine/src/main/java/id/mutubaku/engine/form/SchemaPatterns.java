package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.pattern.LinearPattern;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The regular expressions of a JSON Schema, at whatever depth they stand. */
public final class SchemaPatterns {
    /** Keywords whose properties are named by the author, and hold a schema each. */
    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas");

    /** Keywords that hold plain values. */
    private static final Set<String> VALUES = Set.of("const", "enum", "default", "examples");

    private SchemaPatterns() {}

    /** Returns a problem for each pattern that cannot be matched in linear time; pointers begin at the schema. */
    public static List<Problem> problems(JsonNode schema) {
        List<Problem> problems = new ArrayList<>();
        look(schema, "", problems);
        return problems;
    }

    private static void look(JsonNode schema, String pointer, List<Problem> problems) {
        schema.properties().forEach(keyword -> {
            String at = Pointers.child(pointer, keyword.getKey());
            JsonNode value = keyword.getValue();
            if (keyword.getKey().equals("pattern") && value.isTextual()) {
                look(value.asText(), at, problems);
            } else if (NAMED.contains(keyword.getKey())) {
                named(keyword.getKey(), value, at, problems);
            } else if (!VALUES.contains(keyword.getKey())) {
                look(value, at, problems);
            }
        });
        for (int index = 0; schema.isArray() && index < schema.size(); index++) {
            look(schema.get(index), Pointers.child(pointer, index), problems);
        }
    }

    private static void named(String keyword, JsonNode schemas, String pointer, List<Problem> problems) {
        schemas.properties().forEach(schema -> {
            String at = Pointers.child(pointer, schema.getKey());
            if (keyword.equals("patternProperties")) {
                look(schema.getKey(), at, problems);
            }
            look(schema.getValue(), at, problems);
        });
    }

    private static void look(String pattern, String pointer, List<Problem> problems) {
        LinearPattern.faultOf(pattern)
                .map(fault -> Problem.error(pointer, fault.rule(), pattern, String.valueOf(LinearPattern.LARGEST)))
                .ifPresent(problems::add);
    }
}
