package id.mutubaku.engine.lint.form.field;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.json.PlainText;
import id.mutubaku.engine.lint.form.FormFields;
import id.mutubaku.engine.lint.form.FormGroups;
import id.mutubaku.engine.lint.form.FormGroups.Group;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.schema.ListedValues;
import id.mutubaku.model.definition.SopDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rule against choices that nobody can take, or tell from another. Source: lists are pasted from Word and Excel, with
 * blanks around them that no answer keeps.
 */
final class FieldChoices implements LintRule {

    @Override
    public String id() {
        return "form/choices";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (FormFields.Field field : FormFields.of(definition)) {
            look(field.schema(), field.pointer(), report);
            look(field.schema().path("items"), field.pointer() + "/items", report);
        }
        for (Group group : FormGroups.of(definition)) {
            group.conditions().forEach(condition -> {
                narrowed(group, condition, "then", report);
                narrowed(group, condition, "else", report);
            });
        }
    }

    private static void look(JsonNode schema, String pointer, Report report) {
        String keyword = schema.has("enum") ? "enum" : "oneOf";
        List<String> values = ListedValues.offered(schema);
        Set<String> taken = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (int index = 0; index < values.size(); index++) {
            String at = pointer + Pointers.of(keyword, index);
            String value = values.get(index);
            String title = schema.path("oneOf").path(index).path("title").asText();
            if (!PlainText.of(value).equals(value)) {
                report.add("form/choices/blank", at, value);
            } else if (!taken.add(value)) {
                report.add("form/choices/twice", at, value);
            } else if (!title.isEmpty() && !titles.add(Wording.plain(title))) {
                report.add("form/choices/alike", at + "/title", title);
            }
        }
        english(schema, values, pointer, report);
    }

    private static void english(JsonNode schema, List<String> values, String pointer, Report report) {
        JsonNode translated = schema.path("x-en").path("oneOf");
        for (int index = 0; index < translated.size(); index++) {
            String value = translated.get(index).path("const").asText();
            if (!values.contains(value)) {
                report.add(
                        "form/choices/english",
                        pointer + Pointers.of("x-en", "oneOf", index),
                        value,
                        Wording.nearestOrAll(value, values));
            }
        }
    }

    /** What a condition leaves of the choices has to be among them. */
    private static void narrowed(Group group, Group condition, String keyword, Report report) {
        condition.schema().path(keyword).path("properties").properties().forEach(entry -> {
            List<String> choices = ListedValues.offered(group.field(entry.getKey()));
            List<String> left = ListedValues.offered(entry.getValue());
            if (entry.getValue().has("const")) {
                left.add(entry.getValue().path("const").asText());
            }
            left.stream()
                    .filter(value -> !choices.isEmpty() && !choices.contains(value))
                    .forEach(value -> report.add(
                            "form/choices/narrowed",
                            condition.pointer() + Pointers.of(keyword, "properties", entry.getKey()),
                            entry.getKey(),
                            value,
                            Wording.nearestOrAll(value, choices)));
        });
    }
}
