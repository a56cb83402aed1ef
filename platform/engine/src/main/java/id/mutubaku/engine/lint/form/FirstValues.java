package id.mutubaku.engine.lint.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Map;

/** The rule against a first value that its own field refuses. Source: who leaves it as it stands cannot send the form. */
final class FirstValues implements LintRule {
    private static final String NAME = "x";

    @Override
    public String id() {
        return "form/default";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (FormFields.Field field : FormFields.of(definition)) {
            JsonNode value = field.schema().path("default");
            if (!value.isMissingNode() && isRefused(value, field.schema())) {
                report.add(id(), field.pointer() + "/default", value.asText());
            }
        }
    }

    private static boolean isRefused(JsonNode value, JsonNode field) {
        FormSchema alone = FormSchema.of(Map.of("type", "object", "properties", Map.of(NAME, field)));
        return !alone.validate(Map.of(NAME, value)).isEmpty();
    }
}
