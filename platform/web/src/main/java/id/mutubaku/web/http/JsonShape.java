package id.mutubaku.web.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
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
    /** How many problems of a request are told; nobody mends more at once. */
    private static final int MOST_PROBLEMS = 50;

    /** Deeper than any form we know, and far from where a validator runs out of stack. */
    private static final int DEEPEST = 100;

    private static final int LONGEST_NUMBER = 100;

    private JsonShape() {}

    /** Reads a text as JSON, and says where it is none, or where there is more of it than the route takes. */
    static JsonNode read(Buffer text, Body limit) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxTokenCount(limit.values())
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(text.getBytes())) {
            return read(parser, limit);
        } catch (IOException otherEncoding) {
            throw HttpProblem.of(400, "http/json", "1", "1", String.valueOf(otherEncoding.getMessage()));
        }
    }

    private static JsonNode read(JsonParser parser, Body limit) throws IOException {
        try {
            JsonNode tree = JsonMapping.MAPPER.readTree(parser);
            if (parser.nextToken() != null) {
                throw malformed(parser.currentTokenLocation(), "there is more after its end");
            }
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (StreamConstraintsException tooMuch) {
            throw HttpProblem.of(
                    413,
                    "http/json-limits",
                    String.valueOf(limit.values()),
                    String.valueOf(DEEPEST),
                    String.valueOf(LONGEST_NUMBER));
        } catch (JsonProcessingException malformed) {
            JsonLocation at = Optional.ofNullable(malformed.getLocation()).orElseGet(parser::currentLocation);
            throw malformed(at, malformed.getOriginalMessage());
        }
    }

    private static HttpProblem malformed(JsonLocation at, String why) {
        return HttpProblem.of(
                400,
                "http/json",
                String.valueOf(Math.max(1, at.getLineNr())),
                String.valueOf(Math.max(1, at.getColumnNr())),
                why);
    }

    /** Refuses texts with a sign that no database and no page can hold; names the first of them. */
    static void requireStorable(JsonNode json) {
        List<Problem> problems = new ArrayList<>();
        findUnstorable(json, "", problems);
        if (!problems.isEmpty()) {
            throw new HttpProblem(422, problems);
        }
    }

    private static void findUnstorable(JsonNode json, String pointer, List<Problem> problems) {
        if (problems.size() >= MOST_PROBLEMS) {
            return;
        }
        if (json.isTextual() && !isStorable(json.asText())) {
            problems.add(Problem.error(pointer, "http/unstorable"));
        }
        for (Map.Entry<String, JsonNode> child : json.properties()) {
            String at = Pointers.child(pointer, child.getKey());
            if (!isStorable(child.getKey())) {
                problems.add(Problem.error(at, "http/unstorable"));
            }
            findUnstorable(child.getValue(), at, problems);
        }
        for (int index = 0; json.isArray() && index < json.size(); index++) {
            findUnstorable(json.get(index), Pointers.child(pointer, index), problems);
        }
    }

    /** Tells whether a text has no sign NUL and no half of a surrogate pair. */
    static boolean isStorable(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints().noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
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
