package id.mutubaku.engine.cases;

import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.OfficeTime.Due;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.ClockStarted;
import id.mutubaku.model.cases.CaseEvent.ClockStopped;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.Clock;
import id.mutubaku.model.cases.StepVisit;
import id.mutubaku.model.cases.StepVisit.Stage;
import id.mutubaku.model.cases.Timer;
import id.mutubaku.model.definition.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the clocks of steps. A clock stands while the step is paused, waits, or has been returned for correction; that
 * of a step which called an SOP stands while no office has work in it. Who asks has no due date: their time is measured
 * and is not the office's.
 */
public final class StepClocks {
    private final Sop sop;
    private final OfficeTime office;
    private final Instant at;

    /** Sets clocks at a moment. */
    public StepClocks(Sop sop, Instant at) {
        this.sop = sop;
        this.office = sop.officeTime();
        this.at = at;
    }

    /**
     * Is a visit whose clock has begun to run.
     *
     * @param noDue why it has a time standard and yet no due date
     */
    record Started(StepVisit visit, Optional<String> noDue) {}

    /** Returns what happens to the clock of a visit that runs and should stand, or the other way round. */
    Optional<CaseEvent> settled(CaseState state, StepVisit visit) {
        boolean runs = visit.clock().runs();
        if (runs == shouldRun(state, visit)) {
            return Optional.empty();
        }
        if (runs) {
            return Optional.of(stop(visit, Optional.empty()));
        }
        Started started = started(visit);
        StepVisit running = started.visit();
        return Optional.of(new ClockStarted(
                at, visit.place(), visit.visit(), running.due(), office.calendar(), running.timers(), started.noDue()));
    }

    private boolean shouldRun(CaseState state, StepVisit visit) {
        return switch (visit.stage()) {
            case OPEN -> visit.pause().isEmpty();
            case CALLING ->
                state.open().stream()
                        .filter(inner -> inner.belongsInside(visit.place()))
                        .anyMatch(inner -> inner.stage() == Stage.OPEN
                                && inner.pause().isEmpty()
                                && sop.isOffice(inner.performers()));
            case WAITING, RETURNED -> false;
        };
    }

    Optional<Duration> used(StepVisit visit) {
        return visit.clock().since().flatMap(since -> office.between(since, at));
    }

    ClockStopped stop(StepVisit visit, Optional<String> charged) {
        Optional<Duration> used = used(visit);
        Optional<Duration> left = visit.due()
                .flatMap(due -> office.between(at, due))
                .or(() -> visit.clock().left().flatMap(before -> used.map(before::minus)));
        return new ClockStopped(at, visit.place(), visit.visit(), charged, used, left);
    }

    /** Starts a clock: with what time was left where it ran before, otherwise with the whole of the standard. */
    Started started(StepVisit visit) {
        Due whole = whole(visit, at);
        Optional<Duration> left = visit.clock().left();
        Optional<Instant> due = left.isPresent() ? left.flatMap(time -> office.shift(at, time)) : whole.at();
        List<Timer> timers = left.isPresent() ? moved(visit.timers(), due) : timers(sop.step(visit.place()), whole);
        Clock running = visit.clock().running(at, due, office.calendar());
        return new Started(visit.timed(due, running, timers), whole.unknown().filter(unknown -> due.isEmpty()));
    }

    /** Reckons when a running visit is due that no date could be found for when its clock began to run. */
    public Due since(StepVisit visit) {
        Instant since = visit.clock().since().orElseThrow();
        return visit.clock()
                .left()
                .map(left -> new Due(office.shift(since, left), Optional.empty(), Optional.empty()))
                .orElseGet(() -> whole(visit, since));
    }

    /** Reckons by the standard; who asks, and who corrects, has none. */
    private Due whole(StepVisit visit, Instant from) {
        return visit.correction().isEmpty() && sop.isOffice(visit.performers())
                ? sop.step(visit.place())
                        .time()
                        .map(limit -> office.due(from, limit))
                        .orElse(Due.NONE)
                : Due.NONE;
    }

    /** Moves timers to keep their distance from the due date, where it is known; those that have kept it stay. */
    public List<Timer> moved(List<Timer> timers, Optional<Instant> due) {
        return due.map(end -> timers.stream()
                        .flatMap(timer -> moved(timer, end).stream())
                        .toList())
                .orElse(timers);
    }

    private Optional<Timer> moved(Timer timer, Instant due) {
        boolean kept = office.between(due, timer.at()).equals(Optional.of(timer.offset()));
        return kept ? Optional.of(timer) : office.shift(due, timer.offset()).map(timer::movedTo);
    }

    /** Returns what is to be told about a step that is due. */
    public List<Timer> timers(Step step, Due due) {
        if (due.at().isEmpty()) {
            return List.of();
        }
        Instant end = due.at().get();
        List<Timer> timers = new ArrayList<>();
        due.reminder()
                .filter(reminder -> reminder.isAfter(at) && reminder.isBefore(end))
                .ifPresent(reminder -> add(timers, "reminder", Timer.Kind.REMINDER, reminder, end, step.performers()));
        add(timers, "due", Timer.Kind.DUE, end, end, step.performers());
        for (Step.Escalation escalation : step.escalations()) {
            String id = "escalation-" + timers.size();
            office.after(end, escalation.after())
                    .ifPresent(late -> add(timers, id, Timer.Kind.ESCALATION, late, end, escalation.tell()));
        }
        return timers;
    }

    private void add(List<Timer> timers, String id, Timer.Kind kind, Instant time, Instant due, List<String> tell) {
        office.between(due, time).ifPresent(offset -> timers.add(new Timer(id, kind, time, offset, tell)));
    }
}
