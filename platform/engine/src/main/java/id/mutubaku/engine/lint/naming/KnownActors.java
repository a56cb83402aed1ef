package id.mutubaku.engine.lint.naming;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step.Escalation;
import java.util.List;

/** The rule against a step or a column that names an actor who is not there. Source: L27, every pelaksana exists. */
final class KnownActors implements LintRule {

    @Override
    public String id() {
        return "sop/unknown-actor";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (int column = 0; column < definition.document().columns().size(); column++) {
            String actor = definition.document().columns().get(column);
            look(definition, actor, Pointers.of("document", "columns", column), report);
        }
        for (Row row : Row.all(definition)) {
            for (int index = 0; index < row.step().actors().size(); index++) {
                String actor = row.step().actors().get(index).actor();
                look(definition, actor, row.at("actors", index, "actor"), report);
            }
            told(definition, row.step().escalations(), row.at("escalations"), report);
            row.step().until().ifPresent(until -> {
                until.from().ifPresent(from -> look(definition, from, row.at("until", "from"), report));
                told(definition, until.escalations(), row.at("until", "escalations"), report);
            });
        }
    }

    private void told(SopDefinition definition, List<Escalation> escalations, String pointer, Report report) {
        for (int index = 0; index < escalations.size(); index++) {
            List<String> told = escalations.get(index).tell();
            for (int actor = 0; actor < told.size(); actor++) {
                look(definition, told.get(actor), pointer + Pointers.of(index, "tell", actor), report);
            }
        }
    }

    private void look(SopDefinition definition, String actor, String pointer, Report report) {
        if (definition.actor(actor).isEmpty()) {
            report.add(id(), pointer, actor);
        }
    }
}
