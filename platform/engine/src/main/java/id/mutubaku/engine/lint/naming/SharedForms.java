package id.mutubaku.engine.lint.naming;

import id.mutubaku.engine.graph.ParallelPaths;
import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        SopGraph graph = new SopGraph(definition);
        List<Row> rows = Row.all(definition);
        for (int index = 0; index < rows.size(); index++) {
            Row row = rows.get(index);
            List<Row> before = rows.subList(0, index);
            filledAt(row.step())
                    .forEach((form, pointer) -> before.stream()
                            .filter(other -> filledAt(other.step()).containsKey(form))
                            .filter(other -> areInOneCase(
                                    graph, other.step().id(), row.step().id()))
                            .findFirst()
                            .ifPresent(other -> report.add(id(), row.at() + pointer, row.name(), form, other.name())));
        }
    }

    /** Returns where a step names the forms that its performer, or the message for which it waits, fills in; by form. */
    private static Map<String, String> filledAt(Step step) {
        Map<String, String> forms = new LinkedHashMap<>();
        step.until().flatMap(Step.Until::form).ifPresent(form -> forms.put(form, "/until/form"));
        step.form().ifPresent(form -> forms.put(form, "/form"));
        return forms;
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
