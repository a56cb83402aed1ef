package id.mutubaku.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The values that a schema lists, as texts, in its order. */
public final class ListedValues {
    private ListedValues() {}

    /** Lists the values that a field offers: those of its {@code enum}, and of its {@code oneOf}; none where it is free. */
    public static List<String> offered(JsonNode field) {
        List<String> values = texts(field.path("enum"));
        field.path("oneOf").forEach(choice -> values.add(choice.path("const").asText()));
        return values;
    }

    /** Lists the values that a condition waits for: those of its {@code enum}, and its {@code const}. */
    public static List<String> wanted(JsonNode condition) {
        List<String> values = texts(condition.path("enum"));
        if (condition.has("const")) {
            values.add(condition.path("const").asText());
        }
        return values;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
