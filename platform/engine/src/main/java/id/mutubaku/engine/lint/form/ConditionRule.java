package id.mutubaku.engine.lint.form;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.SopDefinition;

/** The rule against conditions that cannot be read, that name what nobody has, or that wait for each other. Source: a rule that never applies is noticed by nobody. */
final class ConditionRule implements LintRule {

    @Override
    public String id() {
        return "condition";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        Expressions.findings(definition).stream()
                .filter(finding -> finding.key().startsWith(id() + "/"))
                .forEach(finding -> report.add(
                        finding.key(), finding.pointer(), finding.arguments().toArray(String[]::new)));
    }
}
