package id.mutubaku.server.walk;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills in forms as their JSON Schemas want it. */
public final class FormData {
    private static final int ROUNDS = 10;
    private static final Map<String, String> OF_FORMAT = Map.of(
            "email", "siti@contoh.go.id",
            "date", "2026-03-02",
            "nip", "19750516 199501 1 001",
            "nik", "3671014505900001",
            "telepon", "+62 812-3456-7890",
            "subdomain", "layanan-contoh",
            "uri", "https://contoh.go.id/",
            "date-time", "2026-03-02T08:00:00+07:00",
            "time", "08:00:00+07:00");

    private final JsonNode schema;
    private final boolean everything;

    private FormData(JsonNode schema, boolean everything) {
        this.schema = schema;
        this.everything = everything;
    }

    /**
     * Returns data that a form accepts.
     *
     * @param conditions JSON Schemas that the data has to meet besides
     * @param everything whether to fill in what is optional too
     */
    public static Map<String, Object> of(FormSchema form, List<JsonNode> conditions, boolean everything) {
        ObjectNode narrowed = form.schema().deepCopy();
        conditions.forEach(condition -> narrow(narrowed, condition));
        FormData filling = new FormData(narrowed, everything);
        ObjectNode data = (ObjectNode) filling.value(narrowed);
        List<Problem> problems = form.validate(JsonMapping.plain(data));
        for (int round = 0; round < ROUNDS && !problems.isEmpty(); round++) {
            problems.forEach(problem -> filling.add(data, JsonPointer.compile(problem.pointer())));
            problems = form.validate(JsonMapping.plain(data));
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "No data is made yet that fits " + form.schema() + "; teach it here. " + data + " has " + problems);
        }
        return JsonMapping.plain(data);
    }

    /** Lays a condition over a schema: where both speak of the same, the condition is the narrower one. */
    private static void narrow(ObjectNode schema, JsonNode condition) {
        condition.properties().forEach(keyword -> {
            JsonNode before = schema.path(keyword.getKey());
            if (keyword.getKey().equals("allOf")) {
                keyword.getValue().forEach(each -> narrow(schema, each));
            } else if (before instanceof ObjectNode object && keyword.getValue().isObject()) {
                narrow(object, keyword.getValue());
            } else if (before instanceof ArrayNode array && keyword.getKey().equals("required")) {
                keyword.getValue().forEach(array::add);
            } else {
                schema.set(keyword.getKey(), keyword.getValue());
            }
        });
    }

    /** Adds what a condition inside the form demands in view of what else is filled in. */
    private void add(ObjectNode data, JsonPointer pointer) {
        JsonNode at = schema;
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            at = at.has("items") ? at.path("items") : at.path("properties").path(rest.getMatchingProperty());
        }
        if (data.at(pointer.head()) instanceof ObjectNode group) {
            group.set(pointer.last().getMatchingProperty(), value(at));
        }
    }

    private JsonNode value(JsonNode field) {
        if (field.has("const")) {
            return field.path("const");
        }
        if (field.has("enum")) {
            return field.path("enum").get(0);
        }
        if (field.path("oneOf").path(0).has("const")) {
            return field.path("oneOf").path(0).path("const");
        }
        return switch (field.path("type").asText("object")) {
            case "string" -> TextNode.valueOf(text(field));
            case "integer", "number" -> number(field);
            case "boolean" -> JsonMapping.MAPPER.getNodeFactory().booleanNode(everything);
            case "array" -> list(field);
            default -> group(field);
        };
    }

    private ObjectNode group(JsonNode field) {
        Set<String> required = new LinkedHashSet<>();
        field.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode group = JsonMapping.MAPPER.createObjectNode();
        field.path("properties").properties().forEach(child -> {
            if (everything || required.contains(child.getKey())) {
                group.set(child.getKey(), value(child.getValue()));
            }
        });
        return group;
    }

    private ArrayNode list(JsonNode field) {
        JsonNode item = field.path("items");
        int size = Math.max(
                field.path("minItems").asInt(),
                Math.min(2, field.path("maxItems").asInt(2)));
        ArrayNode list = JsonMapping.MAPPER.createArrayNode();
        for (int index = 0; index < size; index++) {
            boolean choice = item.has("enum");
            if (!choice || index < item.path("enum").size()) {
                list.add(choice ? item.path("enum").get(index) : value(item));
            }
        }
        return list;
    }

    private static JsonNode number(JsonNode field) {
        long least = Math.max(
                field.path("minimum").asLong(0), field.path("exclusiveMinimum").asLong(-1) + 1);
        long most = field.path("maximum").asLong(Long.MAX_VALUE);
        return JsonMapping.MAPPER.getNodeFactory().numberNode(Math.max(least, Math.min(3, most)));
    }

    private static String text(JsonNode field) {
        if (field.has("pattern")) {
            return TextOf.pattern(field.path("pattern").asText());
        }
        if (field.has("format")) {
            return OF_FORMAT.getOrDefault(field.path("format").asText(), "contoh");
        }
        String text = "Contoh " + field.path("title").asText("isian");
        int least = field.path("minLength").asInt();
        String longEnough = text.repeat(1 + least / text.length());
        return longEnough.substring(
                0, Math.min(longEnough.length(), field.path("maxLength").asInt(200)));
    }
}
