package id.mutubaku.engine.lint.flow;

import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;

/**
 * The rule against a separation of duty that separates nothing: from a step that is not there, from itself, or from one that no
 * way has passed before. Source: internal control (SPIP, PP 60/2008, article 18: pemisahan fungsi); who did a step is
 * only known after it.
 */
final class SeparateDuties implements LintRule {

    @Override
    public String id() {
        return "sop/separate";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        SopGraph graph = new SopGraph(definition);
        for (Row row : Row.all(definition)) {
            List<String> others = row.step().separateFrom();
            for (int index = 0; index < others.size(); index++) {
                look(definition, graph, row, others.get(index), row.at("separateFrom", index), report);
            }
        }
    }

    private static void look(
            SopDefinition definition, SopGraph graph, Row row, String other, String pointer, Report report) {
        if (definition.step(other).isEmpty()) {
            report.add("sop/separate/unknown", pointer, other);
        } else if (other.equals(row.step().id())) {
            report.add("sop/separate/itself", pointer, row.name());
        } else if (!graph.leads(other, row.step().id())) {
            report.add("sop/separate/before", pointer, Row.nameOf(definition, other), row.name());
        }
    }
}
