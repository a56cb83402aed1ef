package id.mutubaku.engine.cases.clock;

import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.OfficeTime.Due;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.cases.work.Timer;
import id.mutubaku.model.definition.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The due date and the timers of a running visit by a calendar that has changed since they were laid out.
 *
 * <p>A visit that has the whole of its standard gets the dates of a case that arrives there at the same minute now. One
 * whose clock has stood in between keeps the time that is left, and one that has to be done by a date keeps the date. What
 * is already late stays late, and who is still to be told of it is told as much later as the SOP says.
 */
public record Reckoning(Optional<Instant> due, List<Timer> timers) {

    /**
     * Works them out.
     *
     * @param before the calendar by which they were laid out; absent where nobody has kept it
     */
    public static Reckoning of(Sop sop, CaseState state, StepVisit visit, Optional<OfficeTime> before, Instant at) {
        boolean isPast = visit.due().filter(due -> !due.isAfter(at)).isPresent();
        if (visit.stage() == Stage.WAITING && !isPast) {
            return awaited(sop, state, visit);
        }
        if (visit.due().isEmpty()) {
            return found(sop, state, visit);
        }
        Instant due = visit.due().get();
        StepTimers told = StepTimers.of(sop.officeTime(), sop, sop.step(visit.place()), visit, at);
        if (isPast) {
            return new Reckoning(
                    visit.due(),
                    visit.timers().stream()
                            .map(timer -> hasCome(timer, at) ? timer : told.moved(timer, due))
                            .toList());
        }
        StepClocks clocks = new StepClocks(sop, at);
        Optional<Instant> date = clocks.deadline(state, visit)
                .flatMap(deadline -> deadline.again(sop.officeTime(), due).at());
        if (date.isPresent()) {
            return new Reckoning(date, told.moved(visit.timers(), date));
        }
        return begin(clocks, state, visit, before)
                .map(begin -> anew(sop, state, visit, begin))
                .orElseGet(() -> keepingTimeLeft(told, sop, visit, before, at));
    }

    /** Dates what a visit waits for, as if it had begun to wait by this calendar. */
    private static Reckoning awaited(Sop sop, CaseState state, StepVisit visit) {
        StepVisit anew =
                new StepClocks(sop, visit.openedAt()).awaited(state, visit).visit();
        return new Reckoning(anew.due(), unlessReminded(visit, anew.timers()));
    }

    private static boolean hasCome(Timer timer, Instant at) {
        return timer.at().filter(time -> !time.isAfter(at)).isPresent();
    }

    /** Dates a visit for which the calendar had no data. */
    private static Reckoning found(Sop sop, CaseState state, StepVisit visit) {
        Instant since = visit.clock().since().orElseThrow();
        StepTimers told = StepTimers.of(sop.officeTime(), sop, sop.step(visit.place()), visit, since);
        Due found = new StepClocks(sop, since).since(state, visit);
        List<Timer> timers = visit.timers().isEmpty() ? told.laidOut(found) : told.moved(visit.timers(), found.at());
        return new Reckoning(found.at(), timers);
    }

    /** Finds the moment from which a visit has had the whole of its standard. */
    private static Optional<Instant> begin(
            StepClocks clocks, CaseState state, StepVisit visit, Optional<OfficeTime> before) {
        return before.flatMap(office -> Stream.of(visit.clock().since().orElseThrow(), visit.openedAt())
                .filter(from -> clocks.whole(office, state, visit, from).at().equals(visit.due()))
                .findFirst());
    }

    private static Reckoning anew(Sop sop, CaseState state, StepVisit visit, Instant begin) {
        Due due = new StepClocks(sop, begin).whole(sop.officeTime(), state, visit, begin);
        if (due.at().isEmpty()) {
            return new Reckoning(visit.due(), visit.timers());
        }
        StepTimers told = StepTimers.of(sop.officeTime(), sop, sop.step(visit.place()), visit, begin);
        return new Reckoning(due.at(), unlessReminded(visit, told.laidOut(due)));
    }

    /** Reminds nobody a second time. */
    private static List<Timer> unlessReminded(StepVisit visit, List<Timer> timers) {
        boolean reminded = visit.timers().stream().noneMatch(timer -> timer.kind() == Timer.Kind.REMINDER);
        return timers.stream()
                .filter(timer -> !reminded || timer.kind() != Timer.Kind.REMINDER)
                .toList();
    }

    /** Keeps the time that is left; the due date stays where that is so already, or cannot be known. */
    private static Reckoning keepingTimeLeft(
            StepTimers told, Sop sop, StepVisit visit, Optional<OfficeTime> before, Instant at) {
        Step step = sop.step(visit.place());
        OfficeTime now = told.counting();
        Optional<Instant> moved = visit.due()
                .map(due -> before.map(office ->
                                StepTimers.of(office, sop, step, visit, at).counting())
                        .flatMap(office -> office.between(at, due))
                        .filter(left -> !now.between(at, due).equals(Optional.of(left)))
                        .flatMap(left -> now.shift(at, left))
                        .orElse(due));
        return new Reckoning(moved, told.moved(visit.timers(), moved));
    }
}
