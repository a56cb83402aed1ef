package id.mutubaku.engine.lint.form.field;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.lint.form.FormFields;
import id.mutubaku.engine.lint.form.FormGroups;
import id.mutubaku.engine.lint.form.FormGroups.Group;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.schema.CrossedBounds;
import id.mutubaku.engine.schema.ListedValues;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Optional;

/**
 * The rule against bounds between which nothing lies. Source: every answer is refused, for being too small or too large in
 * turn, so that the form can never be sent.
 */
final class FieldBounds implements LintRule {

    @Override
    public String id() {
        return "form/bounds";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        FormFields.of(definition).forEach(field -> alone(field, report));
        for (Group group : FormGroups.of(definition)) {
            group.conditions().forEach(condition -> {
                narrowed(group, condition, "then", report);
                narrowed(group, condition, "else", report);
            });
        }
    }

    private static void alone(FormFields.Field field, Report report) {
        JsonNode schema = field.schema();
        Optional<CrossedBounds> bounds = CrossedBounds.in(List.of(schema));
        bounds.ifPresent(found ->
                report.add("form/bounds/reversed", field.pointer(), field.title(), found.lower(), found.upper()));
        if (bounds.isEmpty()) {
            CrossedBounds.ofWholeNumber(schema)
                    .ifPresent(found -> report.add(
                            "form/bounds/whole", field.pointer(), field.title(), found.lower(), found.upper()));
        }
        int choices = ListedValues.offered(schema.path("items")).size();
        int least = schema.path("minItems").asInt();
        if (choices > 0 && least > choices) {
            report.add(
                    "form/bounds/ticks",
                    field.pointer() + "/minItems",
                    field.title(),
                    String.valueOf(least),
                    String.valueOf(choices));
        }
    }

    private static void narrowed(Group group, Group condition, String keyword, Report report) {
        condition.schema().path(keyword).path("properties").properties().forEach(entry -> {
            JsonNode field = group.field(entry.getKey());
            if (CrossedBounds.in(List.of(field)).isEmpty()) {
                CrossedBounds.in(List.of(field, entry.getValue()))
                        .ifPresent(found -> report.add(
                                "form/bounds/narrowed",
                                condition.pointer() + Pointers.of(keyword, "properties", entry.getKey()),
                                field.path("title").asText(entry.getKey()),
                                found.lower(),
                                found.upper()));
            }
        });
    }
}
