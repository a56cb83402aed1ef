package id.mutubaku.engine.lint.form.field;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.lint.form.FormGroups;
import id.mutubaku.engine.lint.form.FormGroups.Group;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;

/**
 * The rule against a demand for a field that nobody can fill in. Source: a form that asks for it is refused for ever, once for
 * lacking the field and once for having it.
 */
final class DemandedFields implements LintRule {

    @Override
    public String id() {
        return "form/demand";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Group group : FormGroups.of(definition)) {
            demanded(group, group.schema().path("required"), group.pointer() + "/required", report);
            dependent(group, report);
            group.conditions().forEach(condition -> {
                consequence(group, condition, "then", report);
                consequence(group, condition, "else", report);
            });
        }
    }

    private static void dependent(Group group, Report report) {
        group.schema().path("dependentRequired").properties().forEach(entry -> {
            String at = group.pointer() + Pointers.of("dependentRequired", entry.getKey());
            look(group, entry.getKey(), at, report);
            demanded(group, entry.getValue(), at, report);
        });
    }

    private static void consequence(Group group, Group condition, String keyword, Report report) {
        JsonNode consequence = condition.schema().path(keyword);
        String at = condition.pointer() + Pointers.of(keyword);
        demanded(group, consequence.path("required"), at + "/required", report);
        consequence
                .path("properties")
                .fieldNames()
                .forEachRemaining(name -> look(group, name, at + Pointers.of("properties", name), report));
    }

    private static void demanded(Group group, JsonNode names, String pointer, Report report) {
        for (int index = 0; index < names.size(); index++) {
            look(group, names.get(index).asText(), Pointers.child(pointer, index), report);
        }
    }

    private static void look(Group group, String name, String pointer, Report report) {
        JsonNode field = group.field(name);
        if (field.isMissingNode()) {
            report.add("form/demand/unknown", pointer, name, Wording.nearestOrAll(name, group.names()));
        } else if (FormSchema.isText(field)) {
            report.add("form/demand/text", pointer, name);
        }
    }
}
