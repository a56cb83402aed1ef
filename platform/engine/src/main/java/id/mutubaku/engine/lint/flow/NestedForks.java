package id.mutubaku.engine.lint.flow;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.ParallelPaths;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.lint.rule.StepGraph;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;

/**
 * Finds a fork on a path of another one that comes together at the same step. Source: the paths that are still to come
 * to a step are counted for that step, so that two forks at once would spoil each other's count.
 *
 * <p>This is all that nesting asks for beyond {@link Forks}: the paths of a fork on a path lie on that path, for they
 * can be reached from it; and were their join behind the outer one, the outer join would lie on them, where another
 * path of the outer fork leads to it from outside.
 */
final class NestedForks implements LintRule {

    @Override
    public String id() {
        return "sop/nested-fork";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        List<ParallelPaths> forks = ParallelPaths.of(definition, new StepGraph(definition));
        for (ParallelPaths inner : forks) {
            String id = inner.row().step().id();
            boolean nested = forks.stream()
                    .filter(outer ->
                            !outer.row().equals(inner.row()) && outer.join().equals(inner.join()))
                    .anyMatch(outer ->
                            outer.paths().stream().anyMatch(path -> path.nodes().contains(id)));
            if (nested) {
                report.add(
                        id(), inner.row().at("fork", "join"), inner.row().name(), Row.nameOf(definition, inner.join()));
            }
        }
    }
}
