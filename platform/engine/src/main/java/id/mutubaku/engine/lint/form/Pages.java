package id.mutubaku.engine.lint.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormPage;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import java.util.HashSet;
import java.util.Set;

/** The rule that each field of a form with pages is asked for on one of them. Source: what is asked nowhere is never answered. */
final class Pages implements LintRule {

    @Override
    public String id() {
        return "form/pages";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        definition.forms().forEach((form, schema) -> {
            if (schema.containsKey(FormPage.KEYWORD)) {
                check(JsonMapping.tree(schema), Pointers.of("forms", form), report);
            }
        });
    }

    private void check(JsonNode form, String pointer, Report report) {
        Set<String> ids = new HashSet<>();
        Set<String> asked = new HashSet<>();
        JsonNode pages = form.path(FormPage.KEYWORD);
        for (int index = 0; index < pages.size(); index++) {
            JsonNode page = pages.get(index);
            String at = pointer + Pointers.of(FormPage.KEYWORD, String.valueOf(index));
            if (!ids.add(page.path("id").asText())) {
                report.add("form/pages/repeated", at + "/id", page.path("id").asText());
            }
            checkFields(form, page, at + "/fields", asked, report);
        }
        form.path("properties").properties().forEach(field -> {
            if (!isPledge(field.getValue()) && !asked.contains(field.getKey())) {
                report.add("form/pages/missing", pointer + Pointers.of("properties", field.getKey()), field.getKey());
            }
        });
    }

    private static void checkFields(JsonNode form, JsonNode page, String at, Set<String> asked, Report report) {
        JsonNode fields = page.path("fields");
        for (int index = 0; index < fields.size(); index++) {
            String name = fields.get(index).asText();
            JsonNode field = form.path("properties").path(name);
            String pointer = Pointers.child(at, index);
            if (field.isMissingNode()) {
                report.add("form/pages/unknown", pointer, page.path("id").asText(), name);
            } else if (isPledge(field)) {
                report.add("form/pages/pledge", pointer, name);
            } else if (!asked.add(name)) {
                report.add("form/pages/twice", pointer, name);
            }
        }
    }

    private static boolean isPledge(JsonNode field) {
        return field.has("x-statement");
    }
}
