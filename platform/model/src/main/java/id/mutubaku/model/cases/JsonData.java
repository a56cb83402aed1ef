package id.mutubaku.model.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies of JSON objects that nobody can change afterwards, with their properties in order.
 *
 * <p>Values are String, Number, Boolean, List and Map; a property that is null or blank text is left out, as
 * one not given: a form cannot tell an empty field from one not filled.
 */
public final class JsonData {
    private JsonData() {}

    /** Returns a deep, unmodifiable copy. */
    public static Map<String, Object> copyOf(Map<String, ?> data) {
        Map<String, Object> copy = new LinkedHashMap<>();
        data.forEach((name, value) -> {
            if (value != null && !(value instanceof String text && text.isBlank())) {
                copy.put(name, copyValue(value));
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    private static Object copyValue(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> named = new LinkedHashMap<>();
            map.forEach((name, inner) -> named.put(String.valueOf(name), inner));
            return copyOf(named);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonData::copyValue).toList();
        }
        return value;
    }
}
