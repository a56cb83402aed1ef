package id.mutubaku.engine.lint.form;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;

/** The rule against a summary that points to no field of the first form. Source: officials read it before they decide. */
final class SummaryFields implements LintRule {

    @Override
    public String id() {
        return "form/summary";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        List<String> summary = definition.summary();
        for (int index = 0; index < summary.size(); index++) {
            if (StartForm.field(definition, summary.get(index)).isMissingNode()) {
                report.add(id(), "/summary/" + index, summary.get(index));
            }
        }
    }
}
