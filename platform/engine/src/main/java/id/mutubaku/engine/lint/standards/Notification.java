package id.mutubaku.engine.lint.standards;

import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.Performer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rule against ends of which no row tells the applicant. Source: L57; a service has an applicant, and its last output reaches
 * the applicant. The platform tells the applicant anyhow; print does not say so.
 */
final class Notification implements LintRule {

    @Override
    public String id() {
        return "L57";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        Set<String> applicants = definition.actors().stream()
                .filter(actor -> actor.kind() == Actor.Kind.APPLICANT)
                .map(Actor::id)
                .collect(Collectors.toSet());
        if (applicants.isEmpty()) {
            report.add("L57/no-applicant", "/actors");
            return;
        }
        SopGraph graph = new SopGraph(definition);
        for (int index = 0; index < definition.ends().size(); index++) {
            End end = definition.ends().get(index);
            Stream<Step> last = graph.leaders(end.id()).stream().flatMap(id -> definition.step(id).stream());
            if (last.anyMatch(step -> !involves(step, applicants))) {
                report.add("L57/untold", Pointers.of("ends", index), end.title());
            }
        }
    }

    private static boolean involves(Step step, Set<String> applicants) {
        return step.actors().stream().map(Performer::actor).anyMatch(applicants::contains);
    }
}
