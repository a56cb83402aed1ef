package id.mutubaku.engine.definition;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.form.SchemaValidator;
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

/** Reads one kind of JSON file: text, then its schema, then a record. */
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

    /** Reads a text; the value is bound only when the text fits the schema. */
    <T> Reading<T> read(String text, Function<JsonNode, T> bind) {
        JsonNode tree;
        try {
            tree = JsonMapping.MAPPER.readTree(withoutByteOrderMark(text));
        } catch (JsonProcessingException malformed) {
            return new Reading<>(Optional.empty(), List.of(syntaxProblem(malformed)));
        }
        if (tree.isMissingNode()) {
            return new Reading<>(Optional.empty(), List.of(Problem.error("", "json/empty")));
        }
        List<Problem> problems = new ArrayList<>();
        for (SchemaValidator.Violation violation : schema.validate(tree)) {
            problems.add(problem(violation));
        }
        return problems.isEmpty() ? bound(tree, bind) : new Reading<>(Optional.empty(), firstAtEachPlace(problems));
    }

    /** Keeps one problem for each place: what else is wrong there mostly follows from it. */
    private static List<Problem> firstAtEachPlace(List<Problem> problems) {
        Set<String> told = new HashSet<>();
        return problems.stream().filter(problem -> told.add(problem.pointer())).toList();
    }

    /** Binds what fits its schema; a number may still be greater than any that we can hold. */
    private static <T> Reading<T> bound(JsonNode tree, Function<JsonNode, T> bind) {
        try {
            return new Reading<>(Optional.of(bind.apply(tree)), List.of());
        } catch (IllegalArgumentException unfit) {
            return new Reading<>(
                    Optional.empty(),
                    List.of(Problem.error("", "json/unfit", firstSentence(String.valueOf(unfit.getMessage())))));
        }
    }

    /** Editors on Windows put a mark before the text that a reader may ignore (RFC 8259, 8.1). */
    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
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

    private static Problem syntaxProblem(JsonProcessingException malformed) {
        JsonLocation at = malformed.getLocation();
        String line = at == null ? "?" : String.valueOf(at.getLineNr());
        String column = at == null ? "?" : String.valueOf(at.getColumnNr());
        if (malformed instanceof JsonEOFException) {
            return Problem.error("", "json/cut", line, column);
        }
        if (malformed instanceof StreamConstraintsException) {
            return Problem.error("", "json/too-much", line, column, firstSentence(malformed.getOriginalMessage()));
        }
        if (malformed instanceof MismatchedInputException) {
            return Problem.error("", "json/trailing", line, column);
        }
        String message = firstSentence(malformed.getOriginalMessage());
        return message.startsWith(DUPLICATE)
                ? Problem.error("", "json/duplicate", line, column, message.substring(DUPLICATE.length()))
                : Problem.error("", "json/malformed", line, column, message);
    }

    private static String firstSentence(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static final String DUPLICATE = "Duplicate field ";

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
            "oneOf",
            "anyOf",
            "not",
            "dependentRequired",
            "propertyNames",
            "minProperties",
            "minContains",
            "false");
}
