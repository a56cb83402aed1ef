package id.mutubaku.engine.lint.form;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.SopDefinition;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rule against a placeholder of a pledge that names no field of the same form. Source: x-statement of the form language. */
final class Statements implements LintRule {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    @Override
    public String id() {
        return "form/statement";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (FormFields.Field field : FormFields.of(definition)) {
            Matcher placeholder =
                    PLACEHOLDER.matcher(field.schema().path("x-statement").asText());
            while (placeholder.find()) {
                String pointer = "/properties/" + placeholder.group(1).replace("/", "/properties/");
                if (field.root().at(pointer).isMissingNode()) {
                    report.add(id(), field.pointer() + "/x-statement", placeholder.group(1));
                }
            }
        }
    }
}
