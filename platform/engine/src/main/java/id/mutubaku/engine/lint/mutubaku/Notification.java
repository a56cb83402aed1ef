package id.mutubaku.engine.lint.mutubaku;

import id.mutubaku.engine.lint.rule.Arrow;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.Performer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds ends of which no row tells the applicant. Source: L57; a service has an applicant, and its last output reaches
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
        for (int index = 0; index < definition.ends().size(); index++) {
            End end = definition.ends().get(index);
            List<Step> last = Arrow.of(definition).stream()
                    .filter(arrow -> arrow.to().filter(end.id()::equals).isPresent())
                    .flatMap(arrow -> definition.step(arrow.from()).stream())
                    .toList();
            if (last.stream().anyMatch(step -> !involves(step, applicants))) {
                report.add("L57/untold", Pointers.of("ends", index), end.title());
            }
        }
    }

    private static boolean involves(Step step, Set<String> applicants) {
        return step.actors().stream().map(Performer::actor).anyMatch(applicants::contains);
    }
}
