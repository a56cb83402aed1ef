package id.mutubaku.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.problem.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A schema inside a JSON Schema, or the whole of it.
 *
 * @param pointer from the whole to this schema
 * @param keywords of this schema, with their values
 */
public record Subschema(String pointer, JsonNode keywords) {
    /** Keywords whose properties are named by the author, and hold a schema each. */
    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas");

    /** Keywords that hold plain values. */
    private static final Set<String> VALUES = Set.of("const", "enum", "default", "examples");

    /** Returns a schema and all that are inside it, at whatever depth. */
    public static List<Subschema> of(JsonNode schema) {
        List<Subschema> found = new ArrayList<>();
        look(schema, "", found);
        return found;
    }

    /** Returns the place of a keyword. */
    public String at(String keyword) {
        return Pointers.child(pointer, keyword);
    }

    private static void look(JsonNode value, String pointer, List<Subschema> found) {
        if (value.isObject()) {
            found.add(new Subschema(pointer, value));
        }
        value.properties().forEach(keyword -> {
            String at = Pointers.child(pointer, keyword.getKey());
            if (NAMED.contains(keyword.getKey())) {
                keyword.getValue()
                        .properties()
                        .forEach(named -> look(named.getValue(), Pointers.child(at, named.getKey()), found));
            } else if (!VALUES.contains(keyword.getKey())) {
                look(keyword.getValue(), at, found);
            }
        });
        for (int index = 0; value.isArray() && index < value.size(); index++) {
            look(value.get(index), Pointers.child(pointer, index), found);
        }
    }
}
