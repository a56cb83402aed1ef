package id.mutubaku.engine.lint.structure;

import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.List;

/** The rule against a rejection, and a way back, that gives the applicant no reason. Source: L58. */
final class Rejections implements LintRule {

    @Override
    public String id() {
        return "L58";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (int index = 0; index < definition.ends().size(); index++) {
            End end = definition.ends().get(index);
            if (end.kind() == End.Kind.REJECTED && !end.reasonRequired()) {
                report.add(id(), Pointers.of("ends", index), end.title());
            }
        }
        SopGraph graph = new SopGraph(definition);
        Row.all(definition).forEach(row -> waysBack(definition, graph, row, report));
    }

    private static void waysBack(SopDefinition definition, SopGraph graph, Row row, Report report) {
        List<Branch> branches = row.step().branches();
        for (int index = 0; index < branches.size(); index++) {
            Branch branch = branches.get(index);
            boolean back = branch.to()
                    .flatMap(definition::step)
                    .filter(step -> asksApplicant(definition, step))
                    .filter(step -> graph.leads(step.id(), row.step().id()))
                    .isPresent();
            if (back && !branch.reasonRequired()) {
                report.add("L58/return", row.at("branches", index), branch.label());
            }
        }
    }

    private static boolean asksApplicant(SopDefinition definition, Step step) {
        return step.performers().stream()
                .flatMap(actor -> definition.actor(actor).stream())
                .anyMatch(actor -> actor.kind() == Actor.Kind.APPLICANT);
    }
}
