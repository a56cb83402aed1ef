package id.mutubaku.engine.definition.file;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.json.JsonText;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.schema.SchemaProblems;
import id.mutubaku.engine.schema.SchemaValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The reader of one kind of JSON file: text, then its schema, then a record. */
final class JsonFile {
    private final SchemaValidator schema;

    private JsonFile(SchemaValidator schema) {
        this.schema = schema;
    }

    /** Reads files by a schema of the API, such as {@code sop-definition}. */
    static JsonFile ofSchema(String name) {
        return new JsonFile(SchemaValidator.of(schema(name)));
    }

    /** Returns a schema of the API. */
    static JsonNode schema(String name) {
        String resource = "/id/mutubaku/model/schema/" + name + ".schema.json";
        try (InputStream in = JsonFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The schema " + resource + " is not on the class path");
            }
            return JsonMapping.MAPPER.readTree(in);
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
        FirstProblems unreadable = new FirstProblems();
        Optional<JsonNode> tree = JsonText.read(text, unreadable);
        if (!unreadable.list().isEmpty()) {
            return new Reading<>(Optional.empty(), unreadable.list());
        }
        JsonNode value = tree.orElseThrow();
        List<Problem> problems = SchemaProblems.of(schema, value);
        return problems.isEmpty() ? bound(value, bind) : new Reading<>(Optional.empty(), problems);
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
}
