package id.mutubaku.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the properties of a JSON request, and says what was expected where one is of another kind. */
public final class JsonShape {
    private JsonShape() {}

    /** Refuses properties that are not among these, all of them at once. */
    static void requireOnly(ObjectNode json, String... properties) {
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
}
