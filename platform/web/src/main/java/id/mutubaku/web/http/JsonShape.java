package id.mutubaku.web.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.json.JsonText;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes the properties of a JSON request, and says what was expected where one is of another kind. */
public final class JsonShape {
    /** How many problems of a request are told; nobody mends more at once. */
    private static final int MOST_PROBLEMS = 50;

    private static final JsonFactory TOKENS = new JsonFactory();

    private JsonShape() {}

    /**
     * Reads a body as JSON.
     *
     * @throws HttpProblem 413 where there is more of it than the route takes, 400 where it is no JSON, 422 where it holds
     *     what no database can
     */
    static JsonNode read(Buffer body, Body limit) {
        requireWithin(body, limit);
        FirstProblems problems = new FirstProblems();
        Optional<JsonNode> json = JsonText.read(JsonText.decoded(body.getBytes()), problems);
        if (!problems.list().isEmpty()) {
            throw new HttpProblem(json.isPresent() ? 422 : 400, problems.list());
        }
        return json.orElseThrow();
    }

    /** Counts names and values before any tree is made of them; what is no JSON is told by who reads it. */
    private static void requireWithin(Buffer body, Body limit) {
        try (JsonParser parser = TOKENS.createParser(body.getBytes())) {
            for (int tokens = 0; parser.nextToken() != null; tokens++) {
                if (tokens > limit.values()) {
                    throw HttpProblem.of(413, "http/json-limits", String.valueOf(limit.values()));
                }
            }
        } catch (IOException malformed) {
            // JsonText says where and why.
        }
    }

    /** Refuses properties that are not among these; names the first of them. */
    public static void requireOnly(ObjectNode json, String... properties) {
        List<String> known = List.of(properties);
        List<Problem> unknown = json.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !known.contains(name))
                .limit(MOST_PROBLEMS)
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
        for (int index = 0; index < value.size() && value.isArray() && problems.size() < MOST_PROBLEMS; index++) {
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
