package id.mutubaku.ui.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.schema.SchemaValidator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Knows which fields must be filled, given what is filled already. */
final class Demands {
    private Demands() {}

    /** Returns the names of the fields of a form or group that its data makes required. */
    static Set<String> of(JsonNode schema, JsonNode data) {
        Set<String> names = new HashSet<>();
        addNames(schema.path("required"), names);
        addCondition(schema, data, names);
        schema.path("allOf").forEach(condition -> addCondition(condition, data, names));
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

    /**
     * Adds what {@code then} or {@code else} requires. Where the fields that {@code if} looks at are still empty it may
     * hold for want of an answer; nothing is demanded on such a ground.
     */
    private static void addCondition(JsonNode schema, JsonNode data, Set<String> names) {
        if (!schema.has("if") || !isAnswered(schema.path("if"), data)) {
            return;
        }
        boolean holds = SchemaValidator.of(schema.path("if")).validate(data).isEmpty();
        addNames(schema.path(holds ? "then" : "else").path("required"), names);
    }

    private static boolean isAnswered(JsonNode condition, JsonNode data) {
        Set<String> looked = new TreeSet<>();
        condition.path("properties").fieldNames().forEachRemaining(looked::add);
        addNames(condition.path("required"), looked);
        return looked.stream().allMatch(data::has);
    }

    private static void addNames(JsonNode list, Set<String> names) {
        list.forEach(name -> names.add(name.asText()));
    }
}
