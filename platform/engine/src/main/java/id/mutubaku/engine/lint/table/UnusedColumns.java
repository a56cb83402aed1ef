package id.mutubaku.engine.lint.table;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step.Performer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule against columns of actors who take part in no row. Source: L29. */
final class UnusedColumns implements LintRule {

    @Override
    public String id() {
        return "L29";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        Set<String> involved = definition.steps().stream()
                .flatMap(step -> step.actors().stream())
                .map(Performer::actor)
                .collect(Collectors.toSet());
        List<String> columns = definition.document().columns();
        for (int column = 0; column < columns.size(); column++) {
            String id = columns.get(column);
            if (!involved.contains(id)) {
                String name = definition.actor(id).map(Actor::name).orElse(id);
                report.add(id(), Pointers.of("document", "columns", column), name);
            }
        }
    }
}
