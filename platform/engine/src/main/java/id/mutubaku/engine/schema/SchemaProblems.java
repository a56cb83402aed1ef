package id.mutubaku.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The problems of JSON that does not fit its schema, for those who write JSON: authors of files and programs. People who
 * fill in forms are told by {@code FormSchema}.
 */
public final class SchemaProblems {
    static final List<String> KNOWN = List.of(
            "required",
            "additionalProperties",
            "unevaluatedProperties",
            "type",
            "enum",
            "const",
            "pattern",
            "format",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "oneOf",
            "anyOf",
            "not",
            "dependentRequired",
            "propertyNames",
            "minProperties",
            "minContains",
            "false");

    private SchemaProblems() {}

    /** Returns the first problems, one for each place: what else is wrong there mostly follows from it. */
    public static List<Problem> of(SchemaValidator schema, JsonNode json) {
        Set<String> told = new HashSet<>();
        return FirstProblems.of(schema.validate(json).stream()
                .filter(violation -> told.add(violation.pointer()))
                .map(SchemaProblems::problem)
                .toList());
    }

    private static Problem problem(SchemaValidator.Violation violation) {
        String pointer = violation.pointer();
        List<String> arguments = new ArrayList<>();
        arguments.add(name(pointer));
        violation
                .arguments()
                .forEach(argument ->
                        arguments.add(violation.keyword().equals("type") ? alternatives(argument) : argument));
        String rule = KNOWN.contains(violation.keyword()) ? "schema/" + violation.keyword() : "schema/other";
        return Problem.error(pointer, rule, arguments.toArray(String[]::new));
    }

    /** Writes types of which one is expected, such as {@code [string, null]}, as {@code string / null}. */
    private static String alternatives(String types) {
        return types.startsWith("[") ? types.substring(1, types.length() - 1).replace(", ", " / ") : types;
    }

    /** Returns the last name of a pointer; for an item of a list, that of the list with the item's index. */
    private static String name(String pointer) {
        int last = pointer.lastIndexOf('/');
        boolean item = last > 0 && pointer.substring(last + 1).chars().allMatch(Character::isDigit);
        int from = item ? pointer.lastIndexOf('/', last - 1) : last;
        return pointer.isEmpty() ? "/" : pointer.substring(from + 1);
    }
}
