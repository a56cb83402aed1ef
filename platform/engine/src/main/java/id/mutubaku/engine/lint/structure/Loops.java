package id.mutubaku.engine.lint.structure;

import id.mutubaku.engine.lint.rule.Arrow;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.lint.rule.StepGraph;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.List;

/** Finds arrows that lead back, for a loop wants an agreed limit. Source: L30. */
final class Loops implements LintRule {

    @Override
    public String id() {
        return "L30";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        StepGraph graph = new StepGraph(definition);
        List<String> order = definition.steps().stream().map(Step::id).toList();
        for (Arrow arrow : Arrow.of(definition)) {
            String to = arrow.to().orElse("");
            int target = order.indexOf(to);
            if (target >= 0
                    && target <= order.indexOf(arrow.from())
                    && graph.reachable().contains(arrow.from())) {
                if (to.equals(arrow.from()) || graph.leads(to, arrow.from())) {
                    report.add(id(), arrow.pointer(), Row.nameOf(definition, arrow.from()), Row.nameOf(definition, to));
                }
            }
        }
    }
}
