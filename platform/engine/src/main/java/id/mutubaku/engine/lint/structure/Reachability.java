package id.mutubaku.engine.lint.structure;

import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Set;

/**
 * The rule against what no case can reach, and steps from which no case can end. Source: L21, soundness of workflow nets. Passed
 * over while an arrow leads nowhere, for then much cannot be reached that will be.
 */
final class Reachability implements LintRule {

    @Override
    public String id() {
        return "L21";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        SopGraph graph = new SopGraph(definition);
        if (graph.arrows().stream().anyMatch(arrow -> !graph.has(arrow.to()))) {
            return;
        }
        Set<String> reachable = graph.reachable();
        Set<String> ending = graph.ending();
        for (Row row : Row.all(definition)) {
            if (!reachable.contains(row.step().id())) {
                report.add("L21/unreachable-step", row.pointer(), row.name());
            } else if (!ending.contains(row.step().id())) {
                report.add("L21/endless", row.pointer(), row.name());
            }
        }
        for (int index = 0; index < definition.ends().size(); index++) {
            String end = definition.ends().get(index).id();
            if (!reachable.contains(end)) {
                report.add("L21/unreachable-end", Pointers.of("ends", index), end);
            }
        }
    }
}
