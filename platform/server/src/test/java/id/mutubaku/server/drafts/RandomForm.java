package id.mutubaku.server.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A form in the language of definitions whose fields depend on those before them, and answers to it, right and wrong. */
final class RandomForm {
    private static final int FIELDS = 9;

    private final Random random;
    private final ObjectNode form = JsonMapping.MAPPER.createObjectNode();
    private final Map<String, String> kinds = new LinkedHashMap<>();

    RandomForm(long seed) {
        this.random = new Random(seed);
        form.put("type", "object").put("title", "Formulir " + seed);
        ObjectNode fields = form.putObject("properties");
        fields.set(
                "nama",
                json(
                        "{'type': 'string', 'title': 'Nama', 'minLength': 3, 'maxLength': 20, 'x-privacy': {'class': 'none'}}"));
        kinds.put("nama", "text");
        for (int index = 0; index < FIELDS; index++) {
            String name = "isian" + index;
            String kind = List.of("text", "choice", "box", "number", "date", "group", "rows", "sum")
                    .get(random.nextInt(8));
            ObjectNode field = field(name, kind);
            conditions(field, kind);
            fields.set(name, field);
            kinds.put(name, kind);
        }
        form.putArray("required").add("nama");
    }

    JsonNode form() {
        return form;
    }

    private ObjectNode field(String name, String kind) {
        String title = "'title': 'Kolom " + name + "'";
        return switch (kind) {
            case "text" -> json("{'type': 'string', " + title + ", 'maxLength': 10}");
            case "choice" -> json("{'type': 'string', " + title + ", 'enum': ['a', 'b', 'c']}");
            case "box" -> json("{'type': 'boolean', " + title + "}");
            case "number" -> json("{'type': 'integer', " + title + ", 'minimum': 0}");
            case "date" -> json("{'type': 'string', " + title + ", 'format': 'date'}");
            case "group" ->
                json(
                        "{'type': 'object', " + title + ", 'properties': {"
                                + "'x': {'type': 'string', 'title': 'X', 'maxLength': 10},"
                                + "'y': {'type': 'string', 'title': 'Y', 'maxLength': 10, 'x-show-if': {'$given': ['./x']}, 'x-require-if': {'./x': 'ya'}}}}");
            case "rows" ->
                json("{'type': 'array', " + title + ", 'items': {'type': 'object', 'properties': {"
                        + "'x': {'type': 'string', 'title': 'X', 'maxLength': 10},"
                        + "'n': {'type': 'integer', 'title': 'N', 'minimum': 1, 'x-show-if': {'./x': 'ya'}, 'x-require-if': {'./x': 'ya'}},"
                        + "'dua': {'type': 'integer', 'title': 'Dua', 'x-compute': {'multiply': [{'answer': './n'}, 2]}}},"
                        + "'required': ['x']}}");
            default -> sum(title);
        };
    }

    private ObjectNode sum(String title) {
        List<String> lists = of("rows");
        String formula = lists.isEmpty()
                ? "{'add': ["
                        + String.join(
                                ", ",
                                of("number").stream()
                                        .map(each -> "{'answer': '" + each + "'}")
                                        .toList()) + (of("number").isEmpty() ? "" : ", ") + "1]}"
                : "{'sum': {'of': '" + lists.get(0) + "', 'value': {'answer': './dua'}}}";
        return json("{'type': 'integer', " + title + ", 'x-compute': " + formula + "}");
    }

    private void conditions(ObjectNode field, String kind) {
        if (random.nextBoolean()) {
            field.set("x-show-if", condition(2));
        }
        if (!List.of("box", "group", "sum").contains(kind) && random.nextInt(3) == 0) {
            field.set("x-require-if", condition(1));
        }
    }

    private ObjectNode condition(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(5)) {
            case 1 -> json("{'$any': [" + condition(depth - 1) + ", " + condition(depth - 1) + "]}");
            case 2 -> json("{'$not': " + condition(depth - 1) + "}");
            default -> simple();
        };
    }

    private ObjectNode simple() {
        List<String> before = new ArrayList<>(kinds.keySet());
        String name = before.get(random.nextInt(before.size()));
        return switch (kinds.getOrDefault(name, "")) {
            case "choice" -> json("{'" + name + "': ['a', 'b']}");
            case "box" -> json("{'" + name + "': " + random.nextBoolean() + "}");
            case "number", "sum" -> json("{'$atLeast': [{'answer': '" + name + "'}, 3]}");
            case "date" -> json("{'$less': [{'answer': '" + name + "'}, {'today': true}]}");
            default -> json("{'$given': ['" + name + "']}");
        };
    }

    private List<String> of(String kind) {
        return kinds.entrySet().stream()
                .filter(field -> field.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Draws answers to all fields, also to those that are hidden and to results of formulas. */
    Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        kinds.forEach((name, kind) -> {
            if (random.nextInt(4) > 0) {
                answers.put(name, answer(kind));
            }
        });
        return answers;
    }

    private Object answer(String kind) {
        return switch (kind) {
            case "text" -> random.nextInt(5) == 0 ? "terlalu panjang sekali, ya" : "kata";
            case "choice" -> List.of("a", "b", "c").get(random.nextInt(3));
            case "box" -> true;
            case "number" -> random.nextInt(8) - 1;
            case "sum" -> 700;
            case "date" -> List.of("2020-02-29", "2099-01-01", "2026-02-30").get(random.nextInt(3));
            case "group" -> random.nextBoolean() ? Map.of("x", "ya") : Map.of("x", "kata", "y", "lain");
            default ->
                List.of(Map.of("x", "ya", "n", random.nextInt(3)), Map.of("x", "ya"), Map.of("x", "kata", "n", 4));
        };
    }

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) JsonMapping.MAPPER.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
