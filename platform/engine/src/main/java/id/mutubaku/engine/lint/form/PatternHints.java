package id.mutubaku.engine.lint.form;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.SopDefinition;

/** The rule that a field with a pattern has a hint. Source: who is refused is sent to the hint, which has to say what is wanted. */
final class PatternHints implements LintRule {

    @Override
    public String id() {
        return "form/pattern-hint";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        FormFields.of(definition).stream()
                .filter(field ->
                        field.schema().has("pattern") && !field.schema().has("description"))
                .forEach(field -> report.add(id(), field.pointer(), field.title()));
    }
}
