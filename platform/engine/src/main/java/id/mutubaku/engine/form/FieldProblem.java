package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.schema.SchemaValidator.Violation;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The problem that somebody is told where an answer violates the schema of its field. */
final class FieldProblem {
    static final List<String> TYPES = List.of("string", "integer", "number", "boolean", "object", "array");
    static final List<String> FORMATS = List.of("email", "date", "nip", "nik", "telepon", "subdomain");

    private static final String REQUIRED = "form/required";

    /** Keywords of a field whose answer is chosen. */
    private static final List<String> CHOICES =
            List.of("enum", "oneOf", FormKeywords.CHOICES, FormKeywords.OFFERED, "x-lookup");

    private FieldProblem() {}

    static Problem of(Violation violation, JsonNode field, String title) {
        String rule = rule(violation, field);
        return Problem.error(
                violation.pointer(),
                rule,
                Stream.concat(Stream.of(title), more(violation, field, rule)).toArray(String[]::new));
    }

    /** Lists what the sentence names beside the label. */
    private static Stream<String> more(Violation violation, JsonNode field, String rule) {
        if (field.has(FormKeywords.NOT_COMPUTED)) {
            return StreamSupport.stream(field.path(FormKeywords.NOT_COMPUTED).spliterator(), false)
                    .map(JsonNode::asText);
        }
        return rule.equals(REQUIRED) ? Stream.of(wayToAnswer(field)) : violation.arguments().stream();
    }

    /** Returns how a field is answered, as the sentence counts the ways: by writing, choosing, filling in, adding. */
    private static String wayToAnswer(JsonNode field) {
        if (isChoice(field) || field.path("type").asText().equals("boolean")) {
            return "1";
        }
        return switch (field.path("type").asText()) {
            case "object" -> "2";
            case "array" -> "3";
            default -> "0";
        };
    }

    private static boolean isChoice(JsonNode field) {
        return CHOICES.stream()
                .anyMatch(keyword -> field.has(keyword) || field.path("items").has(keyword));
    }

    private static String rule(Violation violation, JsonNode field) {
        if (violation.keyword().equals("const") && FormSchema.isFixed(field)) {
            return "form/fixed";
        }
        return switch (violation.keyword()) {
            case "required", "dependentRequired" -> missing(field);
            case "const" -> field.path("type").asText().equals("boolean") ? "form/agree" : "form/choice";
            case "enum", "oneOf", "anyOf" -> "form/choice";
            case "type" ->
                isChoice(field)
                        ? "form/choice"
                        : known("form/type/", TYPES, field.path("type").asText());
            case "format" ->
                known("form/format/", FORMATS, violation.arguments().get(0));
            case "minLength" -> violation.arguments().contains("1") ? REQUIRED : "form/minLength";
            case "maxLength",
                    "minimum",
                    "maximum",
                    "formatMinimum",
                    "formatMaximum",
                    "minItems",
                    "maxItems",
                    "uniqueItems",
                    "pattern" -> "form/" + violation.keyword();
            case "additionalProperties", "unevaluatedProperties" -> "form/unknown";
            default -> "form/invalid";
        };
    }

    private static String missing(JsonNode field) {
        if (field.has(FormKeywords.COMPUTE)) {
            return "form/not-computed";
        }
        if (field.has(FormKeywords.COMPUTATION)) {
            return field.has(FormKeywords.NOT_COMPUTED) ? "form/not-computed-why" : "form/not-computed-yet";
        }
        return field.has("const") ? "form/agree" : REQUIRED;
    }

    private static String known(String prefix, List<String> names, String name) {
        return names.contains(name) ? prefix + name : "form/invalid";
    }
}
