package id.mutubaku.engine.lint.standards;

import id.mutubaku.engine.estimate.TimeSum;
import id.mutubaku.engine.estimate.Ways;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.time.standard.TimeStandard;
import id.mutubaku.engine.time.standard.WorkSpan;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.SopDefinition.Service;
import id.mutubaku.model.definition.TimeLimit;
import java.util.Optional;

/**
 * The rule against a promise for the whole service that cannot be reckoned, or that the steps together break. Source: L52; jangka
 * waktu pelayanan is a component of standar pelayanan (UU 25/2009, article 21).
 */
final class ServicePromise implements LintRule {

    @Override
    public String id() {
        return "L52";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        definition.service().flatMap(Service::time).ifPresent(time -> look(definition, time, report));
    }

    private static void look(SopDefinition definition, TimeLimit time, Report report) {
        Optional<TimeStandard> standard = TimeStandard.of(time).filter(TimeStandard::hasEnd);
        if (standard.isEmpty()
                || standard.get().by().filter(by -> by.field().isPresent()).isPresent()) {
            report.add("L52/unreadable", Pointers.of("service", "time"), time.raw());
            return;
        }
        standard.get()
                .max()
                .flatMap(promised -> Ways.ofOffice(definition).stream()
                        .map(Ways.Way::time)
                        .map(TimeSum::longest)
                        .filter(longest -> isLonger(longest, promised))
                        .findFirst())
                .ifPresent(longest ->
                        report.add("L52/broken", Pointers.of("service", "time"), time.raw(), longest.toString()));
    }

    private static boolean isLonger(WorkSpan steps, WorkSpan promised) {
        return !steps.isAsLongAs(promised) && steps.compareWhereKnown(promised).orElse(0) > 0;
    }
}
