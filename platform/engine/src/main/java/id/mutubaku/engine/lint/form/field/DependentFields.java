package id.mutubaku.engine.lint.form.field;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;

/**
 * The rule against forms that take long to decide. Source: measured, 400 such fields take a twentieth of a second for each
 * post of the form, and four times as many take more than a second.
 */
final class DependentFields implements LintRule {
    private static final int MOST = 400;
    private static final List<String> KEYWORDS = List.of(
            FormKeywords.SHOW_IF,
            FormKeywords.REQUIRE_IF,
            FormKeywords.COMPUTE,
            FormKeywords.DEFAULT,
            FormKeywords.CHOICES);

    @Override
    public String id() {
        return "limit";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        definition.forms().forEach((id, form) -> {
            int dependent = dependent(JsonMapping.tree(form));
            if (dependent > MOST) {
                report.add(
                        "limit/dependent", Pointers.of("forms", id), String.valueOf(dependent), String.valueOf(MOST));
            }
        });
    }

    private static int dependent(JsonNode part) {
        int dependent = 0;
        for (JsonNode field : part.path("properties")) {
            dependent += KEYWORDS.stream().anyMatch(field::has) ? 1 : 0;
            dependent += dependent(field) + dependent(field.path("items"));
        }
        return dependent;
    }
}
