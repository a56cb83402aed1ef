package id.mutubaku.engine.lint.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.lint.form.FormGroups.Group;
import id.mutubaku.engine.lint.rule.FieldTypes;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.schema.ListedValues;
import id.mutubaku.model.definition.SopDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rule against {@code if} and {@code dependentRequired} of JSON Schema that look at a field that is not there, at a
 * choice that nobody has, or at a box in a way that its author did not mean: a box that is not ticked is absent, or false
 * where it is required. Source: JSON Schema 2020-12, where a condition on a property holds as long as that is absent.
 */
final class BoxConditions implements LintRule {

    @Override
    public String id() {
        return "form/if";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Group group : FormGroups.of(definition)) {
            group.conditions()
                    .forEach(condition -> condition(condition.pointer(), group.schema(), condition.schema(), report));
            dependent(group, report);
        }
    }

    private static void dependent(Group group, Report report) {
        List<String> always = texts(group.schema().path("required"));
        group.schema().path("dependentRequired").fieldNames().forEachRemaining(name -> {
            if (isBox(group.field(name)) && always.contains(name)) {
                report.add("form/if/box", group.pointer() + Pointers.of("dependentRequired", name), name);
            }
        });
    }

    private static void condition(String pointer, JsonNode group, JsonNode condition, Report report) {
        condition.path("if").path("properties").properties().forEach(looked -> {
            String name = looked.getKey();
            String at = pointer + Pointers.of("if", "properties", name);
            JsonNode field = group.path("properties").path(name);
            if (field.isMissingNode()) {
                report.add("form/if/unknown", at, name, String.join(", ", FieldTypes.names(group)));
            } else if (isBox(field)) {
                box(at, name, group, condition.path("if"), report);
            } else {
                choices(at, name, field, looked.getValue(), report);
            }
        });
    }

    /** Without {@code required} an absent box fits; with it, a box that is optional can never be unticked. */
    private static void box(String at, String name, JsonNode group, JsonNode condition, Report report) {
        boolean ticked = condition.path("properties").path(name).path("const").asBoolean(true);
        boolean needed = texts(condition.path("required")).contains(name);
        boolean always = texts(group.path("required")).contains(name);
        if (!always && ticked != needed) {
            report.add("form/if/box", at, name);
        }
    }

    private static void choices(String at, String name, JsonNode field, JsonNode looked, Report report) {
        Set<String> choices = new LinkedHashSet<>(ListedValues.offered(field));
        ListedValues.wanted(looked).stream()
                .filter(value -> !choices.isEmpty() && !choices.contains(value))
                .forEach(value -> report.add("form/if/choice", at, name, value, String.join(", ", choices)));
    }

    private static boolean isBox(JsonNode field) {
        return field.path("type").asText().equals("boolean");
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
