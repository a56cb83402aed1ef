package id.mutubaku.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.pattern.LinearPattern;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** The regular expressions of a JSON Schema, at whatever depth they stand. */
public final class SchemaPatterns {
    private SchemaPatterns() {}

    /** Returns a problem for each pattern that cannot be matched in linear time; pointers begin at the schema. */
    public static List<Problem> problems(JsonNode schema) {
        List<Problem> problems = new ArrayList<>();
        for (Subschema part : Subschema.of(schema)) {
            JsonNode pattern = part.keywords().path("pattern");
            if (pattern.isTextual()) {
                look(pattern.asText(), part.at("pattern"), problems);
            }
            part.keywords()
                    .path("patternProperties")
                    .fieldNames()
                    .forEachRemaining(name -> look(name, Pointers.child(part.at("patternProperties"), name), problems));
        }
        return problems;
    }

    private static void look(String pattern, String pointer, List<Problem> problems) {
        LinearPattern.faultOf(pattern)
                .map(fault -> Problem.error(pointer, fault.rule(), pattern, String.valueOf(LinearPattern.LARGEST)))
                .ifPresent(problems::add);
    }
}
