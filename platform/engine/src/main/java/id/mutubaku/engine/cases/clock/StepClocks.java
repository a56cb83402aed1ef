package id.mutubaku.engine.cases.clock;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.OfficeTime.Due;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.time.standard.TimeStandard;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.ClockStarted;
import id.mutubaku.model.cases.CaseEvent.ClockStopped;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Clock;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.cases.work.Timer;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The clocks of steps. A clock stands while the step is paused, waits, or has been returned for correction; that
 * of a step which called an SOP stands while no office has work in it. Who asks has no due date: their time is measured
 * and is not the office's. A due date that is a date stays while the clock stands.
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
        Started started = started(state, visit);
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

    /** Stops a clock, which keeps the time that is left, or the date. */
    public ClockStopped stop(StepVisit visit, Optional<String> charged) {
        Step step = sop.step(visit.place());
        Optional<Duration> used = used(visit);
        if (isDate(step)) {
            return new ClockStopped(at, visit.place(), visit.visit(), charged, used, Optional.empty(), visit.due());
        }
        OfficeTime counting = counting(office, step);
        Optional<Duration> left = visit.due().flatMap(due -> counting.between(at, due)).or(() -> visit.clock()
                .left()
                .flatMap(before -> visit.clock()
                        .since()
                        .flatMap(since -> counting.between(since, at))
                        .map(before::minus)));
        return new ClockStopped(at, visit.place(), visit.visit(), charged, used, left, Optional.empty());
    }

    private static boolean isDate(Step step) {
        return step.time()
                .flatMap(TimeStandard::of)
                .flatMap(TimeStandard::by)
                .isPresent();
    }

    /** Returns the time in which a step's limit counts. */
    static OfficeTime counting(OfficeTime office, Step step) {
        return step.time().map(office::counting).orElse(office);
    }

    /**
     * Starts a clock: with what time was left, or until the date that was set, where it ran before, otherwise with the
     * whole of the standard.
     */
    public Started started(CaseState state, StepVisit visit) {
        Due whole = whole(office, state, visit, at);
        Optional<Duration> left = visit.clock().left();
        Step step = sop.step(visit.place());
        Optional<Instant> due =
                left.isPresent() ? left.flatMap(time -> counting(office, step).shift(at, time)) : whole.at();
        boolean ranBefore = left.isPresent() || visit.due().isPresent();
        List<Timer> timers = ranBefore ? moved(step, visit.timers(), due) : timers(step, whole);
        Clock running = visit.clock().running(at, due, office.calendar());
        return new Started(
                visit.timed(due, running, timers), whole.unknown().map(Text::id).filter(unknown -> due.isEmpty()));
    }

    /** Finds when a running visit is due for which no date could be found when its clock began to run. */
    public Due since(CaseState state, StepVisit visit) {
        Instant since = visit.clock().since().orElseThrow();
        OfficeTime counting = counting(office, sop.step(visit.place()));
        return visit.clock()
                .left()
                .map(left -> new Due(counting.shift(since, left), Optional.empty(), Optional.empty()))
                .orElseGet(() -> whole(office, state, visit, since));
    }

    /** Applies the standard by a calendar; who asks, and who corrects, has none. */
    Due whole(OfficeTime calendar, CaseState state, StepVisit visit, Instant from) {
        Optional<Deadline> deadline = deadline(state, visit);
        if (deadline.isPresent()) {
            return visit.due()
                    .map(due -> deadline.get().again(calendar, due))
                    .orElseGet(() -> deadline.get().next(calendar, from));
        }
        return limit(visit).map(limit -> calendar.due(from, limit)).orElse(Due.NONE);
    }

    private Optional<TimeLimit> limit(StepVisit visit) {
        return visit.correction().isEmpty() && sop.isOfficial(visit.performers())
                ? sop.step(visit.place()).time()
                : Optional.empty();
    }

    /** Returns the date by which a visit has to be done; empty where its standard is a length of time, or it has none. */
    Optional<Deadline> deadline(CaseState state, StepVisit visit) {
        return limit(visit).flatMap(limit -> Deadline.of(limit, sop, visit.place(), state));
    }

    /**
     * Moves timers to keep their distance from the due date, where it is known; those that have kept it stay, and those
     * that had no date get theirs where the calendar now has data.
     */
    List<Timer> moved(Step step, List<Timer> timers, Optional<Instant> due) {
        return due.map(end ->
                        timers.stream().map(timer -> moved(step, timer, end)).toList())
                .orElse(timers);
    }

    Timer moved(Step step, Timer timer, Instant due) {
        if (timer.offset().isEmpty()) {
            return laidOut(step, timer, due);
        }
        OfficeTime counting = counting(office, step);
        boolean kept = timer.at().flatMap(time -> counting.between(due, time)).equals(timer.offset());
        return kept ? timer : timer.movedTo(timer.offset().flatMap(offset -> counting.shift(due, offset)));
    }

    /** Gives a timer that has no date the one that the SOP says; it stays without where nobody can know it yet. */
    private Timer laidOut(Step step, Timer timer, Instant due) {
        return escalations(step, Optional.of(due)).stream()
                .filter(escalation -> timer.at().isEmpty() && escalation.id().equals(timer.id()))
                .findFirst()
                .orElse(timer);
    }

    /** Returns what is to be told about a step that is due. */
    List<Timer> timers(Step step, Due due) {
        if (due.at().isEmpty()) {
            return List.of();
        }
        Instant end = due.at().get();
        List<Timer> timers = new ArrayList<>();
        due.reminder()
                .filter(reminder -> reminder.isAfter(at) && reminder.isBefore(end))
                .ifPresent(reminder ->
                        timers.add(timer(step, "reminder", Timer.Kind.REMINDER, due.reminder(), end)));
        timers.add(timer(step, "due", Timer.Kind.DUE, due.at(), end));
        timers.addAll(escalations(step, due.at()));
        return timers;
    }

    /** Returns whom the SOP tells when a step is late; without dates where the due date is not known. */
    List<Timer> escalations(Step step, Optional<Instant> due) {
        List<Timer> timers = new ArrayList<>();
        for (int index = 0; index < step.escalations().size(); index++) {
            Step.Escalation escalation = step.escalations().get(index);
            String id = "escalation-" + (index + FIRST_ESCALATION);
            timers.add(due.map(end -> timer(
                                    step,
                                    id,
                                    Timer.Kind.ESCALATION,
                                    counting(office, step).after(end, escalation.after()),
                                    end)
                            .telling(escalation.tell()))
                    .orElseGet(() -> new Timer(
                            id, Timer.Kind.ESCALATION, Optional.empty(), Optional.empty(), escalation.tell())));
        }
        return timers;
    }

    private Timer timer(Step step, String id, Timer.Kind kind, Optional<Instant> time, Instant due) {
        OfficeTime counting = counting(office, step);
        return new Timer(id, kind, time, time.flatMap(each -> counting.between(due, each)), step.performers());
    }
}
