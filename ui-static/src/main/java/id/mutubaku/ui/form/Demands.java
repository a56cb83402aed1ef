package id.mutubaku.ui.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Knows which fields must be filled, given what is filled already. */
final class Demands {
    private Demands() {}

    /** Returns the names of the fields of a form or group that its data makes required. */
    static Set<String> of(JsonNode schema, JsonNode data) {
        Set<String> names = new HashSet<>();
        addNames(schema.path("required"), names);
        Tightening.of(schema, data).forEach(counting -> addNames(counting.path("required"), names));
        schema.path("dependentRequired").forEachEntry((given, required) -> {
            if (data.has(given)) {
                addNames(required, names);
            }
        });
        return names;
    }

    /** Returns the names of the fields that some other data would make required. */
    static Set<String> possible(JsonNode schema) {
        Set<String> names = new HashSet<>();
        addWays(schema, names);
        schema.path("allOf").forEach(condition -> addWays(condition, names));
        schema.path("dependentRequired").forEach(required -> addNames(required, names));
        return names;
    }

    private static void addWays(JsonNode condition, Set<String> names) {
        addNames(condition.path("then").path("required"), names);
        addNames(condition.path("else").path("required"), names);
    }

    private static void addNames(JsonNode list, Set<String> names) {
        list.forEach(name -> names.add(name.asText()));
    }
}
