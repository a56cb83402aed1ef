package id.mutubaku.web.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
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
    private JsonShape() {}

    /** Reads a text as JSON, and says where it is none. */
    static JsonNode read(Buffer text) {
        try {
            return JsonMapping.MAPPER.readTree(text.getBytes());
        } catch (JsonProcessingException malformed) {
            JsonLocation at = Optional.ofNullable(malformed.getLocation()).orElse(JsonLocation.NA);
            throw HttpProblem.of(
                    400,
                    "http/json",
                    String.valueOf(at.getLineNr()),
                    String.valueOf(at.getColumnNr()),
                    malformed.getOriginalMessage());
        } catch (IOException otherEncoding) {
            throw HttpProblem.of(400, "http/json", "1", "1", String.valueOf(otherEncoding.getMessage()));
        }
    }

    /** Refuses texts with a sign that no database and no page can hold, all of them at once. */
    static void requireStorable(JsonNode json) {
        List<Problem> problems = new ArrayList<>();
        findUnstorable(json, "", problems);
        if (!problems.isEmpty()) {
            throw new HttpProblem(422, problems);
        }
    }

    private static void findUnstorable(JsonNode json, String pointer, List<Problem> problems) {
        if (json.isTextual() && !isStorable(json.asText())) {
            problems.add(Problem.error(pointer, "http/unstorable"));
        }
        json.properties()
                .forEach(child -> findUnstorable(child.getValue(), Pointers.child(pointer, child.getKey()), problems));
        for (int index = 0; json.isArray() && index < json.size(); index++) {
            findUnstorable(json.get(index), Pointers.child(pointer, index), problems);
        }
    }

    /** Tells whether a text has no sign NUL and no half of a surrogate pair. */
    static boolean isStorable(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints().noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
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
