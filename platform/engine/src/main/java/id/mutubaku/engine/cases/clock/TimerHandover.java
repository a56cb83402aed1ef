package id.mutubaku.engine.cases.clock;

import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.Timer;
import id.mutubaku.model.definition.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The timers of a step that goes on in another version of its SOP: the due date stays, those who are told are those of
 * the new version. Nobody is told again of a delay of which the old version had told them.
 */
public final class TimerHandover {
    private final Step before;
    private final Sop target;
    private final OfficeTime office;
    private final Instant at;

    /**
     * Prepares it.
     *
     * @param before the step as the old version has it
     * @param office the time by which the due date was reckoned
     */
    public TimerHandover(Step before, Sop target, OfficeTime office, Instant at) {
        this.before = before;
        this.target = target;
        this.office = office;
        this.at = at;
    }

    /**
     * Returns the timers.
     *
     * @param visit as it is in the old version
     * @param place where it is in the new version
     */
    public List<Timer> timers(StepVisit visit, Place place) {
        Step step = target.step(place);
        List<Timer> timers = new ArrayList<>();
        visit.timers().stream()
                .filter(timer -> timer.kind() != Timer.Kind.ESCALATION)
                .forEach(timer -> timers.add(timer.telling(step.performers())));
        boolean wasLaidOut = visit.due().isPresent() || visit.clock().left().isPresent();
        if (wasLaidOut && visit.correction().isEmpty()) {
            Set<String> told = told(visit);
            StepTimers.of(office, target, step, visit, at).escalations(visit.due()).stream()
                    .filter(timer -> !told.containsAll(timer.tell()) || isStillToCome(timer))
                    .forEach(timers::add);
        }
        return timers;
    }

    private boolean isStillToCome(Timer timer) {
        return timer.at().filter(time -> time.isAfter(at)).isPresent();
    }

    /** Lists whom the old version has told that the step is late. */
    private Set<String> told(StepVisit visit) {
        boolean late = visit.due().filter(due -> !due.isAfter(at)).isPresent()
                || visit.clock().left().filter(Duration::isNegative).isPresent();
        Set<String> told = new HashSet<>();
        if (late) {
            StepTimers.escalations(before, visit).forEach(escalation -> told.addAll(escalation.tell()));
            visit.timers().stream()
                    .filter(timer -> timer.kind() == Timer.Kind.ESCALATION)
                    .forEach(timer -> told.removeAll(timer.tell()));
        }
        return told;
    }
}
