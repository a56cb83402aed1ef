package id.mutubaku.engine.lint.flow;

import id.mutubaku.engine.graph.ParallelPaths;
import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;

/**
 * The rule against a fork on a path of another one that comes together at the same step. Source: the paths that are still to come
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
        List<ParallelPaths> forks = new SopGraph(definition).parallelPaths();
        for (ParallelPaths inner : forks) {
            boolean nested = forks.stream()
                    .filter(outer ->
                            !outer.step().equals(inner.step()) && outer.join().equals(inner.join()))
                    .anyMatch(outer -> outer.contains(inner.step().id()));
            if (nested) {
                report.add(
                        id(),
                        inner.pointer() + "/fork/join",
                        Row.nameOf(inner.step()),
                        Row.nameOf(definition, inner.join()));
            }
        }
    }
}
