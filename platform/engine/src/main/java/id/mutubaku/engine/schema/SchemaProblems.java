package id.mutubaku.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]\"]");
    private static final Pattern PUNCTUATION = Pattern.compile("[^a-z0-9]");

    /** Keywords about how something is written. */
    private static final List<String> SHAPES = List.of("pattern", "format", "propertyNames");

    /** Types in the order in which sentences have words for them. */
    private static final List<String> TYPES =
            List.of("string", "integer", "number", "boolean", "array", "object", "null");

    private SchemaProblems() {}

    /** Returns the first problems, one for each place: what else is wrong there mostly follows from it. */
    public static List<Problem> of(SchemaValidator schema, JsonNode json) {
        Set<String> told = new HashSet<>();
        return FirstProblems.of(schema.validate(json).stream()
                .filter(violation -> told.add(violation.pointer()))
                .map(violation -> problem(violation, json))
                .toList());
    }

    private static Problem problem(SchemaValidator.Violation violation, JsonNode json) {
        String pointer = violation.pointer();
        List<String> arguments = new ArrayList<>();
        arguments.add(name(pointer, json));
        arguments.addAll(told(violation, json.at(pointer)));
        String rule = KNOWN.contains(violation.keyword()) ? "schema/" + violation.keyword() : "schema/other";
        return Problem.error(pointer, rule, arguments.toArray(String[]::new));
    }

    /** Returns what is told of a violation: examples instead of patterns and names of formats, words for types. */
    private static List<String> told(SchemaValidator.Violation violation, JsonNode value) {
        List<String> told = new ArrayList<>(violation.arguments());
        if (violation.keyword().equals("type")) {
            told.replaceAll(SchemaProblems::type);
        } else if (SHAPES.contains(violation.keyword()) && !violation.examples().isEmpty()) {
            told.set(0, String.join(", ", violation.examples()));
        } else if (violation.keyword().equals("enum")) {
            told.set(0, choices(violation, value.asText()));
        }
        return told;
    }

    /** Lists what can be chosen, what somebody may have meant first: of media types, {@code .pdf} means one. */
    private static String choices(SchemaValidator.Violation violation, String written) {
        if (violation.examples().isEmpty()) {
            return BRACKETS.matcher(violation.arguments().get(0)).replaceAll("");
        }
        String meant = PUNCTUATION.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("");
        return violation.examples().stream()
                .sorted(Comparator.comparing(choice -> meant.isEmpty() || !choice.contains(meant)))
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns the number by which sentences choose their words for a type; types of which one is expected, such as {@code
     * [string, null]}, as {@code string / null}.
     */
    private static String type(String types) {
        return types.startsWith("[")
                ? types.substring(1, types.length() - 1).replace(", ", " / ")
                : String.valueOf(TYPES.indexOf(types));
    }

    /** Returns the last name of a pointer; for an item of a list, that of the list with its number as people count. */
    private static String name(String pointer, JsonNode json) {
        int last = pointer.lastIndexOf('/');
        if (last > 0 && json.at(pointer.substring(0, last)).isArray()) {
            String list = pointer.substring(pointer.lastIndexOf('/', last - 1) + 1, last);
            return list + " #" + (Integer.parseInt(pointer.substring(last + 1)) + 1);
        }
        return pointer.isEmpty() ? "/" : pointer.substring(last + 1);
    }
}
