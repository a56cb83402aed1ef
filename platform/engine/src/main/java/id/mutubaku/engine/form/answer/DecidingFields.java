package id.mutubaku.engine.form.answer;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.problem.Pointers;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The fields whose answers decide what is asked of others, by pointer; those in lists are left out. */
final class DecidingFields {
    private static final Set<String> CONDITIONS =
            Set.of("x-show-if", "x-require-if", "x-rules", "x-compute", "x-pages");

    private final JsonNode form;
    private final Set<String> found = new TreeSet<>();

    private DecidingFields(JsonNode form) {
        this.form = form;
    }

    static Set<String> of(JsonNode form) {
        DecidingFields fields = new DecidingFields(form);
        fields.group(form, "");
        return fields.found;
    }

    private void group(JsonNode group, String pointer) {
        condition(group, pointer);
        group.path("allOf").forEach(condition -> condition(condition, pointer));
        CONDITIONS.forEach(keyword -> mentioned(group.path(keyword)));
        group.path("properties")
                .properties()
                .forEach(field -> group(field.getValue(), Pointers.child(pointer, field.getKey())));
    }

    private void condition(JsonNode condition, String pointer) {
        Iterator<String> names = condition.path("if").path("properties").fieldNames();
        names.forEachRemaining(name -> add(Pointers.child(pointer, name)));
        condition.path("if").path("required").forEach(name -> add(Pointers.child(pointer, name.asText())));
    }

    /** Takes all names and texts of a condition that are those of a field. */
    private void mentioned(JsonNode condition) {
        for (Map.Entry<String, JsonNode> entry : condition.properties()) {
            add("/" + entry.getKey());
            mentioned(entry.getValue());
        }
        condition.elements().forEachRemaining(each -> {
            if (each.isTextual()) {
                add("/" + each.asText());
            } else if (condition.isArray()) {
                mentioned(each);
            }
        });
    }

    private void add(String pointer) {
        if (!Demand.schemaAt(form, pointer).isMissingNode()) {
            found.add(pointer);
        }
    }
}
