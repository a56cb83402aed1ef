package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.problem.Pointers;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The plain schema that a form comes to once its conditions are decided. Rows that differ in what they ask stand in
 * {@code prefixItems}, and a row that is added in {@code items}.
 */
final class EffectiveSchema {
    private static final List<String> TIGHTENINGS = List.of("then", "else");

    private final JsonNode form;
    private final FormLogic logic;
    private final Resolution resolution;

    private EffectiveSchema(JsonNode form, FormLogic logic, Resolution resolution) {
        this.form = form;
        this.logic = logic;
        this.resolution = resolution;
    }

    static ObjectNode of(JsonNode form, FormLogic logic, Resolution resolution) {
        ObjectNode plain = form.deepCopy();
        plain.remove(FormKeywords.RULES);
        new EffectiveSchema(form, logic, resolution).group(plain, "", resolution.answers());
        return plain;
    }

    private void group(ObjectNode group, String pointer, JsonNode answers) {
        Set<String> hidden = new HashSet<>();
        for (String name : FormSchema.propertyNames(group)) {
            String at = Pointers.child(pointer, name);
            ObjectNode field = (ObjectNode) group.path("properties").path(name);
            field.remove(FormKeywords.SHOW_IF);
            resolution.offer(at).ifPresent(offer -> offer.into(field));
            resolution.computed(at).ifPresent(computed -> computed.into(field));
            if (logic.narrows(names(at), form)) {
                field.put(FormKeywords.NARROWS, true);
            }
            inside(field, at, answers.path(name));
            if (resolution.isHidden(at) || isEmptied(field)) {
                hidden.add(name);
            } else if (resolution.isRequired(at)) {
                require(group, name);
                begin(field, name, answers);
            }
        }
        forget(group, hidden);
    }

    /** Returns the names alone that lead to a field, without the rows of lists. */
    private static List<String> names(String pointer) {
        return Pattern.compile("/")
                .splitAsStream(pointer.substring(1))
                .filter(step -> !step.equals(Resolution.BLANK) && !Character.isDigit(step.charAt(0)))
                .toList();
    }

    /** Tells whether all of a group is hidden; then so is the group. */
    private static boolean isEmptied(JsonNode field) {
        return field.path("type").asText().equals("object")
                && field.path("properties").isEmpty();
    }

    private void inside(ObjectNode field, String pointer, JsonNode answers) {
        if (field.has("properties")) {
            group(field, pointer, answers);
        }
        boolean differs = field.path("items").has("properties")
                && logic.fields().stream().anyMatch(each -> each.isInRowOf(pointer));
        if (differs) {
            JsonNode written = field.path("items");
            ArrayNode rows = field.putArray("prefixItems");
            for (int row = 0; row < answers.size(); row++) {
                rows.add(row(written, Pointers.child(pointer, row), answers.path(row)));
            }
            if (rows.isEmpty()) {
                field.remove("prefixItems");
            }
            field.set("items", row(written, Pointers.child(pointer, Resolution.BLANK), answers.path(answers.size())));
        }
    }

    private ObjectNode row(JsonNode written, String pointer, JsonNode answers) {
        ObjectNode row = written.deepCopy();
        group(row, pointer, answers);
        return row;
    }

    private static void require(ObjectNode group, String name) {
        ArrayNode required = group.withArray("required");
        for (JsonNode each : required) {
            if (each.asText().equals(name)) {
                return;
            }
        }
        required.add(name);
    }

    /** Lets a group that has to be there be there, so that what it misses is told of its own fields. */
    private static void begin(ObjectNode field, String name, JsonNode answers) {
        if (field.has("properties") && answers instanceof ObjectNode around && !around.has(name)) {
            around.putObject(name);
        }
    }

    /** Takes fields out of a group, and out of all that demands them. */
    private static void forget(ObjectNode group, Set<String> names) {
        if (names.isEmpty()) {
            return;
        }
        ((ObjectNode) group.path("properties")).remove(names);
        dropFrom(group.path("required"), names);
        tightenings(group, names);
        group.path("allOf").forEach(condition -> tightenings(condition, names));
        group.path("dependentRequired").forEach(list -> dropFrom(list, names));
    }

    private static void tightenings(JsonNode condition, Set<String> names) {
        TIGHTENINGS.forEach(each -> dropFrom(condition.path(each).path("required"), names));
    }

    private static void dropFrom(JsonNode list, Set<String> names) {
        Optional.of(list).filter(JsonNode::isArray).ifPresent(array -> {
            for (int index = array.size() - 1; index >= 0; index--) {
                if (names.contains(array.get(index).asText())) {
                    ((ArrayNode) array).remove(index);
                }
            }
        });
    }
}
