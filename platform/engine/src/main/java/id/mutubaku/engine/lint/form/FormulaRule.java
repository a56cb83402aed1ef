package id.mutubaku.engine.lint.form;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.SopDefinition;

/** The rule against formulas that cannot be read, or that reckon with what is no number or date. Source: what has no result stays empty, and nobody knows why. */
final class FormulaRule implements LintRule {

    @Override
    public String id() {
        return "formula";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        Expressions.findings(definition).stream()
                .filter(finding -> finding.key().startsWith(id() + "/"))
                .forEach(finding -> report.add(
                        finding.key(), finding.pointer(), finding.arguments().toArray(String[]::new)));
    }
}
