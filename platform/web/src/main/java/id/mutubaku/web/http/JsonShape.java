package id.mutubaku.web.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.json.JsonText;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes the properties of a JSON request, and says what was expected where one is of another kind. */
public final class JsonShape {
    private JsonShape() {}

    /** Reads a body as JSON, and says where it is none, or holds what no database can. */
    static JsonNode read(Buffer body) {
        FirstProblems problems = new FirstProblems();
        Optional<JsonNode> json = JsonText.read(JsonText.decoded(body.getBytes()), problems);
        if (!problems.list().isEmpty()) {
            throw new HttpProblem(json.isPresent() ? 422 : 400, problems.list());
        }
        return json.orElseThrow();
    }

    /** Refuses properties that are not among these, all of them at once. */
    public static void requireOnly(ObjectNode json, String... properties) {
        List<String> known = List.of(properties);
        List<Problem> unknown = json.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !known.contains(name))
                .map(name -> Problem.error(Pointers.of(name), "http/unknown-property", name, String.join(", ", known)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new HttpProblem(422, unknown);
        }
    }

    /** Takes a text that must be there. */
    public static String text(ObjectNode json, String property) {
        return optionalText(json, property)
                .orElseThrow(() -> new HttpProblem(
                        422, List.of(Problem.error(Pointers.of(property), "http/text-expected", property))));
    }

    /** Takes a text that may be there. */
    public static Optional<String> optionalText(ObjectNode json, String property) {
        JsonNode value = json.path(property);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new HttpProblem(422, List.of(Problem.error(Pointers.of(property), "http/text-expected", property)));
        }
        return Optional.of(value.asText());
    }

    /** Takes an object that may be there. */
    public static Optional<Map<String, Object>> optionalObject(ObjectNode json, String property) {
        JsonNode value = json.path(property);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isObject()) {
            throw new HttpProblem(422, List.of(Problem.error(Pointers.of(property), "http/object-expected", property)));
        }
        return Optional.of(JsonMapping.plain(value));
    }

    /**
     * Takes a list of objects that may be there; problems inside of it are pointed at where they are.
     *
     * @param read takes one of them
     */
    public static <T> List<T> objects(ObjectNode json, String property, Function<ObjectNode, T> read) {
        JsonNode value = json.path(property);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        List<T> taken = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        if (!value.isArray()) {
            problems.add(Problem.error(Pointers.of(property), "http/list-expected", property));
        }
        for (int index = 0; index < value.size() && value.isArray(); index++) {
            String pointer = Pointers.of(property, index);
            if (value.get(index) instanceof ObjectNode object) {
                try {
                    taken.add(read.apply(object));
                } catch (HttpProblem wrong) {
                    wrong.problems().forEach(problem -> problems.add(problem.inside(pointer)));
                }
            } else {
                problems.add(Problem.error(pointer, "http/object-expected", property));
            }
        }
        if (!problems.isEmpty()) {
            throw new HttpProblem(422, problems);
        }
        return taken;
    }

    /** Takes true or false that may be there; false otherwise. */
    public static boolean flag(ObjectNode json, String property) {
        JsonNode value = json.path(property);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw new HttpProblem(422, List.of(Problem.error(Pointers.of(property), "http/flag-expected", property)));
        }
        return value.asBoolean();
    }
}
