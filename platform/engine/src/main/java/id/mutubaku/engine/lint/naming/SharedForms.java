package id.mutubaku.engine.lint.naming;

import id.mutubaku.engine.graph.ParallelPaths;
import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Optional;

/**
 * The rule against two steps of one case that fill in the same form. Source: answers are kept by the id of the form, so that
 * the later ones take the place of the earlier.
 */
final class SharedForms implements LintRule {

    @Override
    public String id() {
        return "sop/form-twice";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        List<Row> filling = Row.all(definition).stream()
                .filter(row -> row.step().form().isPresent())
                .toList();
        SopGraph graph = new SopGraph(definition);
        for (int index = 0; index < filling.size(); index++) {
            Row row = filling.get(index);
            String form = row.step().form().orElseThrow();
            Optional<Row> before = filling.subList(0, index).stream()
                    .filter(other -> other.step().form().equals(Optional.of(form)))
                    .filter(other ->
                            areInOneCase(graph, other.step().id(), row.step().id()))
                    .findFirst();
            before.ifPresent(other -> report.add(id(), row.at("form"), row.name(), form, other.name()));
        }
    }

    private static boolean areInOneCase(SopGraph graph, String one, String other) {
        return graph.leads(one, other)
                || graph.leads(other, one)
                || graph.parallelPaths().stream().anyMatch(fork -> areParallel(fork, one, other));
    }

    private static boolean areParallel(ParallelPaths fork, String one, String other) {
        return fork.contains(one)
                && fork.contains(other)
                && fork.paths().stream()
                        .noneMatch(path ->
                                path.nodes().contains(one) && path.nodes().contains(other));
    }
}
