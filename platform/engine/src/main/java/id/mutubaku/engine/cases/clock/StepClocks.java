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
import id.mutubaku.model.definition.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The clocks of steps. A clock stands while the step is paused, waits, or has been returned for correction; that
 * of a step which called an SOP stands while no office has work in it. Who asks has no due date: their time is measured
 * and is not the office's. A due date that is a date stays while the clock stands.
 */
public final class StepClocks {
    private final Sop sop;
    private final OfficeTime office;
    private final Instant at;

    /** Sets clocks at a moment, by the office's time as it is known now. */
    public StepClocks(Sop sop, Instant at) {
        this.sop = sop;
        this.office = sop.officeTime();
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
        boolean isDate = StepTimers.limit(sop, sop.step(visit.place()), visit)
                .flatMap(TimeStandard::of)
                .flatMap(TimeStandard::by)
                .isPresent();
        return new ClockStopped(
                at,
                visit.place(),
                visit.visit(),
                charged,
                used(visit),
                isDate ? Optional.empty() : left(visit, timers(visit).counting()),
                isDate ? visit.due() : Optional.empty());
    }

    /** Returns the time until a visit is due, as its limit counts, negative where it is late. */
    public Optional<Duration> left(StepVisit visit) {
        return visit.due().flatMap(due -> timers(visit).counting().between(at, due));
    }

    private Optional<Duration> left(StepVisit visit, OfficeTime counting) {
        Clock clock = visit.clock();
        return left(visit)
                .or(() -> clock.left()
                        .flatMap(before -> clock.since()
                                .flatMap(since -> counting.between(since, at))
                                .map(before::minus)));
    }

    private StepTimers timers(StepVisit visit) {
        return StepTimers.of(office, sop, sop.step(visit.place()), visit, at);
    }

    /**
     * Starts a clock: with what time was left, or until the date that was set, where it ran before or shares that of its
     * row, otherwise with the whole of the standard.
     */
    public Started started(CaseState state, StepVisit visit) {
        Due whole = whole(office, state, visit, at);
        Optional<Duration> left = visit.clock().left();
        StepTimers told = timers(visit);
        Optional<Instant> due =
                left.isPresent() ? left.flatMap(time -> told.counting().shift(at, time)) : whole.at();
        boolean ranBefore = visit.clock().calendar().isPresent();
        List<Timer> timers = left.isEmpty() && visit.due().isEmpty()
                ? told.laidOut(whole)
                : ranBefore
                        ? told.moved(visit.timers(), due)
                        : told.laidOut(new Due(due, Optional.empty(), Optional.empty()));
        Clock running = visit.clock().running(at, due, office.calendar());
        return new Started(
                visit.timed(due, running, timers), whole.unknown().map(Text::id).filter(unknown -> due.isEmpty()));
    }

    /** Says until when what a waiting visit waits for is to come; its own clock stands. */
    public Started awaited(CaseState state, StepVisit visit) {
        if (limit(visit).isEmpty()) {
            return new Started(visit, Optional.empty());
        }
        Due due = whole(office, state, visit, at);
        return new Started(
                visit.timed(
                        due.at(),
                        visit.clock().reckoned(due.at(), office.calendar()),
                        timers(visit).laidOut(due)),
                due.unknown().map(Text::id).filter(unknown -> due.at().isEmpty()));
    }

    /** Finds when a running visit is due for which no date could be found when its clock began to run. */
    public Due since(CaseState state, StepVisit visit) {
        Instant since = visit.clock().since().orElseThrow();
        return visit.clock()
                .left()
                .map(left -> new Due(timers(visit).counting().shift(since, left), Optional.empty(), Optional.empty()))
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
        boolean sharesTime =
                visit.stage() != Stage.WAITING && sop.step(visit.place()).time().isEmpty();
        return limit(visit)
                .filter(limit -> !sharesTime)
                .map(limit -> calendar.due(from, limit))
                .orElse(Due.NONE);
    }

    private Optional<TimeLimit> limit(StepVisit visit) {
        return visit.correction().isEmpty() && sop.isOfficial(visit.performers())
                ? StepTimers.limit(sop, sop.step(visit.place()), visit)
                : Optional.empty();
    }

    /** Returns the date by which a visit has to be done; empty where its standard is a length of time, or it has none. */
    Optional<Deadline> deadline(CaseState state, StepVisit visit) {
        return limit(visit).flatMap(limit -> Deadline.of(limit, sop, visit.place(), state));
    }
}
