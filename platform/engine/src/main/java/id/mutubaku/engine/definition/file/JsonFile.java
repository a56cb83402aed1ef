package id.mutubaku.engine.definition.file;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.form.SchemaValidator;
import id.mutubaku.engine.json.JsonText;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The reader of one kind of JSON file: text, then its schema, then a record. */
final class JsonFile {
    private final SchemaValidator schema;

    private JsonFile(SchemaValidator schema) {
        this.schema = schema;
    }

    /** Reads files by a schema of the API, such as {@code sop-definition}. */
    static JsonFile ofSchema(String name) {
        String resource = "/id/mutubaku/model/schema/" + name + ".schema.json";
        try (InputStream in = JsonFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The schema " + resource + " is not on the class path");
            }
            return new JsonFile(SchemaValidator.of(JsonMapping.MAPPER.readTree(in)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Returns the tree of a text that was read before.
     *
     * @throws IllegalStateException when it is no JSON
     */
    static JsonNode tree(String text) {
        return JsonText.read(text, new FirstProblems())
                .orElseThrow(() -> new IllegalStateException("A published definition cannot be read"));
    }

    /** Reads a text; the value is bound only when the text fits the schema. */
    <T> Reading<T> read(String text, Function<JsonNode, T> bind) {
        FirstProblems problems = new FirstProblems();
        Optional<JsonNode> tree = JsonText.read(text, problems);
        if (!problems.list().isEmpty()) {
            return new Reading<>(Optional.empty(), problems.list());
        }
        tree.ifPresent(value -> check(value, problems));
        return problems.list().isEmpty()
                ? bound(tree.orElseThrow(), bind)
                : new Reading<>(Optional.empty(), problems.list());
    }

    /** Keeps one problem for each place: what else is wrong there mostly follows from it. */
    private void check(JsonNode tree, FirstProblems problems) {
        Set<String> told = new HashSet<>();
        schema.validate(tree).stream()
                .map(JsonFile::problem)
                .filter(problem -> told.add(problem.pointer()))
                .forEach(problems::add);
    }

    /** Binds what fits its schema; a number may still be greater than any that we can hold. */
    private static <T> Reading<T> bound(JsonNode tree, Function<JsonNode, T> bind) {
        try {
            return new Reading<>(Optional.of(bind.apply(tree)), List.of());
        } catch (IllegalArgumentException unfit) {
            return new Reading<>(Optional.empty(), List.of(Problem.error(pointer(unfit), "json/unfit")));
        }
    }

    private static String pointer(IllegalArgumentException unfit) {
        if (!(unfit.getCause() instanceof JsonMappingException unbound)) {
            return "";
        }
        return Pointers.of(unbound.getPath().stream()
                .map(step -> step.getFieldName() == null ? step.getIndex() : step.getFieldName())
                .toArray());
    }

    private static Problem problem(SchemaValidator.Violation violation) {
        String pointer = violation.pointer();
        List<String> arguments = new ArrayList<>();
        arguments.add(name(pointer));
        arguments.addAll(violation.arguments());
        String rule = KNOWN.contains(violation.keyword()) ? "schema/" + violation.keyword() : "schema/other";
        return Problem.error(pointer, rule, arguments.toArray(String[]::new));
    }

    /** Returns the last name of a pointer; for an item of a list, that of the list with the item's index. */
    private static String name(String pointer) {
        int last = pointer.lastIndexOf('/');
        boolean item = last > 0 && pointer.substring(last + 1).chars().allMatch(Character::isDigit);
        int from = item ? pointer.lastIndexOf('/', last - 1) : last;
        return pointer.isEmpty() ? "/" : pointer.substring(from + 1);
    }

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
}
