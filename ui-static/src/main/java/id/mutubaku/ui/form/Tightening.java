package id.mutubaku.ui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.schema.SchemaValidator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The {@code then} and {@code else} of a form or group that count for what is filled in. */
final class Tightening {
    private Tightening() {}

    /**
     * Returns those that count. Where the fields that {@code if} looks at are still empty it may hold for want of an
     * answer; nothing is demanded or narrowed on such a ground.
     */
    static List<JsonNode> of(JsonNode schema, JsonNode data) {
        return Stream.concat(Stream.of(schema), elements(schema.path("allOf")))
                .filter(condition -> condition.has("if") && isAnswered(condition.path("if"), data))
                .map(condition -> condition.path(holds(condition, data) ? "then" : "else"))
                .toList();
    }

    private static boolean holds(JsonNode condition, JsonNode data) {
        return SchemaValidator.of(condition.path("if")).validate(data).isEmpty();
    }

    private static boolean isAnswered(JsonNode condition, JsonNode data) {
        Set<String> looked = new TreeSet<>();
        condition.path("properties").fieldNames().forEachRemaining(looked::add);
        condition.path("required").forEach(name -> looked.add(name.asText()));
        return looked.stream().allMatch(data::has);
    }

    /** Returns a form or group whose fields offer only the choices that what is filled in leaves. */
    static JsonNode narrowed(JsonNode schema, JsonNode data) {
        List<JsonNode> counting = of(schema, data);
        if (counting.isEmpty()) {
            return schema;
        }
        JsonNode narrowed = schema.deepCopy();
        counting.forEach(each -> narrow(narrowed, each));
        return narrowed;
    }

    private static void narrow(JsonNode field, JsonNode by) {
        if (field instanceof ObjectNode part && part.has("type")) {
            retain(part, "enum", by, choice -> choice);
            retain(part, "oneOf", by, choice -> choice.path("const"));
            by.path("properties")
                    .properties()
                    .forEach(each -> narrow(part.path("properties").path(each.getKey()), each.getValue()));
            narrow(part.path("items"), by.path("items"));
        }
    }

    /** Leaves at least one choice: where nothing is left, people are told what is wrong with the one that they take. */
    private static void retain(ObjectNode field, String keyword, JsonNode by, Value value) {
        List<JsonNode> left = elements(field.path(keyword))
                .filter(choice -> isLeft(value.of(choice), by))
                .toList();
        if (!left.isEmpty() && left.size() < field.path(keyword).size()) {
            ArrayNode choices = field.putArray(keyword);
            left.forEach(choices::add);
        }
    }

    @FunctionalInterface
    private interface Value {
        JsonNode of(JsonNode choice);
    }

    private static boolean isLeft(JsonNode value, JsonNode by) {
        return (!by.has("enum") || elements(by.path("enum")).anyMatch(value::equals))
                && (!by.has("const") || by.path("const").equals(value))
                && elements(by.path("not").path("enum")).noneMatch(value::equals)
                && !by.path("not").path("const").equals(value);
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
