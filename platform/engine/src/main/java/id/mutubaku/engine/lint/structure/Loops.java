package id.mutubaku.engine.lint.structure;

import id.mutubaku.engine.graph.Arrow;
import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The rule against arrows that lead back, for a loop wants an agreed limit. Source: L30. */
final class Loops implements LintRule {

    @Override
    public String id() {
        return "L30";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        SopGraph graph = new SopGraph(definition);
        Set<String> reachable = graph.reachable();
        Map<String, Integer> rows = new HashMap<>();
        definition.steps().forEach(step -> rows.putIfAbsent(step.id(), rows.size()));
        for (Arrow arrow : graph.arrows()) {
            String to = arrow.to().orElse("");
            boolean back = rows.getOrDefault(to, Integer.MAX_VALUE) <= rows.getOrDefault(arrow.from(), 0);
            if (back && reachable.contains(arrow.from()) && graph.isOnLoop(arrow)) {
                report.add(id(), arrow.pointer(), Row.nameOf(definition, arrow.from()), Row.nameOf(definition, to));
            }
        }
    }
}
