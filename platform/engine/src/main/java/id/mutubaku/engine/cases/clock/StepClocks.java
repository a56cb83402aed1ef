package id.mutubaku.engine.cases.clock;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.OfficeTime.Due;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.ClockStarted;
import id.mutubaku.model.cases.CaseEvent.ClockStopped;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Clock;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.cases.work.Timer;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.Escalation;
import id.mutubaku.model.definition.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The clocks of steps. A clock stands while the step is paused, waits, or has been returned for correction; that
 * of a step which called an SOP stands while no office has work in it. Who asks has no due date: their time is measured
 * and is not the office's.
 */
public final class StepClocks {
    /** The numbers before it were once those of the reminder and of the due date. */
    private static final int FIRST_ESCALATION = 2;

    private final Sop sop;
    private final OfficeTime office;
    private final Instant at;

    /** Sets clocks at a moment, by the office's time as it is known now. */
    public StepClocks(Sop sop, Instant at) {
        this(sop, sop.officeTime(), at);
    }

    /** Sets clocks at a moment, by the time of the office that a visit's dates were reckoned by. */
    StepClocks(Sop sop, OfficeTime office, Instant at) {
        this.sop = sop;
        this.office = office;
        this.at = at;
    }

    /**
     * A visit whose clock has begun to run.
     *
     * @param noDue why it has a time standard and yet no due date
     */
    public record Started(StepVisit visit, Optional<String> noDue) {}

    /** Returns what happens to the clock of a visit that runs and should stand, or the other way round. */
    public Optional<CaseEvent> settled(CaseState state, StepVisit visit) {
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
                                && sop.isOfficial(inner.performers()));
            case WAITING, RETURNED -> false;
        };
    }

    /** Returns how much of its time a visit has used since its clock last began to run. */
    public Optional<Duration> used(StepVisit visit) {
        return visit.clock().since().flatMap(since -> office.between(since, at));
    }

    /** Returns the working time until a visit is due, negative where it is late. */
    public Optional<Duration> left(StepVisit visit) {
        return visit.due().flatMap(due -> office.between(at, due));
    }

    /** Stops a clock, which keeps the time that is left. */
    public ClockStopped stop(StepVisit visit, Optional<String> charged) {
        Optional<Duration> used = used(visit);
        Optional<Duration> left = left(visit).or(() -> visit.clock().left().flatMap(before -> used.map(before::minus)));
        return new ClockStopped(at, visit.place(), visit.visit(), charged, used, left);
    }

    /** Starts a clock: with what time was left where it ran before or shares that of its row, otherwise with the whole of the standard. */
    public Started started(StepVisit visit) {
        Due whole = whole(office, visit, at);
        Optional<Duration> left = visit.clock().left();
        Optional<Instant> due = left.isPresent() ? left.flatMap(time -> office.shift(at, time)) : whole.at();
        Step step = sop.step(visit.place());
        boolean ranBefore = visit.clock().calendar().isPresent();
        List<Timer> timers = left.isEmpty()
                ? timers(step, whole)
                : ranBefore
                        ? moved(step.escalations(), visit.timers(), due)
                        : timers(step, new Due(due, Optional.empty(), Optional.empty()));
        Clock running = visit.clock().running(at, due, office.calendar());
        return new Started(
                visit.timed(due, running, timers), whole.unknown().map(Text::id).filter(unknown -> due.isEmpty()));
    }

    /** Says until when what a waiting visit waits for is to come; its own clock stands. */
    public Started awaited(StepVisit visit) {
        Step step = sop.step(visit.place());
        Optional<TimeLimit> time =
                step.until().flatMap(Step.Until::time).filter(limit -> sop.isOfficial(visit.performers()));
        if (time.isEmpty()) {
            return new Started(visit, Optional.empty());
        }
        Due due = office.due(at, time.get());
        return new Started(
                visit.timed(
                        due.at(),
                        visit.clock().reckoned(due.at(), office.calendar()),
                        timers(step, escalations(step, visit), due)),
                due.unknown().map(Text::id).filter(unknown -> due.at().isEmpty()));
    }

    /** Finds when a running visit is due for which no date could be found when its clock began to run. */
    public Due since(StepVisit visit) {
        Instant since = visit.clock().since().orElseThrow();
        return visit.clock()
                .left()
                .map(left -> new Due(office.shift(since, left), Optional.empty(), Optional.empty()))
                .orElseGet(() -> whole(office, visit, since));
    }

    /** Applies the standard by a calendar; who asks, and who corrects, has none. */
    Due whole(OfficeTime calendar, StepVisit visit, Instant from) {
        return visit.correction().isEmpty() && sop.isOfficial(visit.performers())
                ? sop.step(visit.place())
                        .time()
                        .map(limit -> calendar.due(from, limit))
                        .orElse(Due.NONE)
                : Due.NONE;
    }

    /**
     * Moves timers to keep their distance from the due date, where it is known; those that have kept it stay, and those
     * that had no date get theirs where the calendar now has data.
     */
    List<Timer> moved(List<Escalation> told, List<Timer> timers, Optional<Instant> due) {
        return due.map(end ->
                        timers.stream().map(timer -> moved(told, timer, end)).toList())
                .orElse(timers);
    }

    Timer moved(List<Escalation> told, Timer timer, Instant due) {
        if (timer.offset().isEmpty()) {
            return laidOut(told, timer, due);
        }
        boolean kept = timer.at().flatMap(time -> office.between(due, time)).equals(timer.offset());
        return kept ? timer : timer.movedTo(timer.offset().flatMap(offset -> office.shift(due, offset)));
    }

    /** Gives a timer that has no date the one that the SOP says; it stays without where nobody can know it yet. */
    private Timer laidOut(List<Escalation> told, Timer timer, Instant due) {
        return escalations(told, Optional.of(due)).stream()
                .filter(escalation -> timer.at().isEmpty() && escalation.id().equals(timer.id()))
                .findFirst()
                .orElse(timer);
    }

    /** Returns what is to be told about a step that is due. */
    List<Timer> timers(Step step, Due due) {
        return timers(step, step.escalations(), due);
    }

    private List<Timer> timers(Step step, List<Escalation> told, Due due) {
        if (due.at().isEmpty()) {
            return List.of();
        }
        Instant end = due.at().get();
        List<Timer> timers = new ArrayList<>();
        due.reminder()
                .filter(reminder -> reminder.isAfter(at) && reminder.isBefore(end))
                .ifPresent(reminder ->
                        timers.add(timer("reminder", Timer.Kind.REMINDER, due.reminder(), end, step.performers())));
        timers.add(timer("due", Timer.Kind.DUE, due.at(), end, step.performers()));
        timers.addAll(escalations(told, due.at()));
        return timers;
    }

    /** Lists whom the SOP tells when a visit is late, or what it waits for. */
    static List<Escalation> escalations(Step step, StepVisit visit) {
        return visit.stage() == Stage.WAITING
                ? step.until().map(Step.Until::escalations).orElse(List.of())
                : step.escalations();
    }

    /** Returns when those are told; without dates where the due date is not known. */
    List<Timer> escalations(List<Escalation> told, Optional<Instant> due) {
        List<Timer> timers = new ArrayList<>();
        for (int index = 0; index < told.size(); index++) {
            Escalation escalation = told.get(index);
            String id = "escalation-" + (index + FIRST_ESCALATION);
            timers.add(due.map(end -> timer(
                            id, Timer.Kind.ESCALATION, office.after(end, escalation.after()), end, escalation.tell()))
                    .orElseGet(() -> new Timer(
                            id, Timer.Kind.ESCALATION, Optional.empty(), Optional.empty(), escalation.tell())));
        }
        return timers;
    }

    private Timer timer(String id, Timer.Kind kind, Optional<Instant> time, Instant due, List<String> tell) {
        return new Timer(id, kind, time, time.flatMap(each -> office.between(due, each)), tell);
    }
}
