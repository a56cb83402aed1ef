package id.mutubaku.engine.cases.clock;

import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.OfficeTime.Due;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.cases.work.Timer;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.Escalation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The due date and the timers of a running visit by a calendar that has changed since they were laid out.
 *
 * <p>A visit that has the whole of its standard gets the dates of a case that arrives there at the same minute now. One
 * whose clock has stood in between keeps the working time that is left. What is already late stays late, and
 * who is still to be told of it is told as much later as the SOP says.
 */
public record Reckoning(Optional<Instant> due, List<Timer> timers) {

    /**
     * Works them out.
     *
     * @param before the calendar by which they were laid out; absent where nobody has kept it
     */
    public static Reckoning of(Sop sop, StepVisit visit, Optional<OfficeTime> before, Instant at) {
        List<Escalation> told = StepClocks.escalations(sop.step(visit.place()), visit);
        StepClocks clocks = new StepClocks(sop, at);
        boolean isPast = visit.due().filter(due -> !due.isAfter(at)).isPresent();
        if (visit.stage() == Stage.WAITING && !isPast) {
            return awaited(sop, visit);
        }
        if (visit.due().isEmpty()) {
            return found(sop, visit);
        }
        Instant due = visit.due().get();
        if (!due.isAfter(at)) {
            return new Reckoning(
                    visit.due(),
                    visit.timers().stream()
                            .map(timer -> hasCome(timer, at) ? timer : clocks.moved(told, timer, due))
                            .toList());
        }
        return begin(clocks, visit, before)
                .map(begin -> anew(sop, visit, begin))
                .orElseGet(() -> {
                    Instant moved = before.map(office -> keepingTimeLeft(office, sop.officeTime(), due, at))
                            .orElse(due);
                    return new Reckoning(Optional.of(moved), clocks.moved(told, visit.timers(), Optional.of(moved)));
                });
    }

    /** Dates what a visit waits for, as if it had begun to wait by this calendar. */
    private static Reckoning awaited(Sop sop, StepVisit visit) {
        StepVisit anew = new StepClocks(sop, visit.openedAt()).awaited(visit).visit();
        return new Reckoning(anew.due(), unlessReminded(visit, anew.timers()));
    }

    private static boolean hasCome(Timer timer, Instant at) {
        return timer.at().filter(time -> !time.isAfter(at)).isPresent();
    }

    /** Dates a visit for which the calendar had no data. */
    private static Reckoning found(Sop sop, StepVisit visit) {
        Instant since = visit.clock().since().orElseThrow();
        Step step = sop.step(visit.place());
        StepClocks clocks = new StepClocks(sop, since);
        Due found = clocks.since(visit);
        List<Timer> timers = visit.timers().isEmpty()
                ? clocks.timers(step, found)
                : clocks.moved(step.escalations(), visit.timers(), found.at());
        return new Reckoning(found.at(), timers);
    }

    /** Finds the moment from which a visit has had the whole of its standard. */
    private static Optional<Instant> begin(StepClocks clocks, StepVisit visit, Optional<OfficeTime> before) {
        return before.flatMap(office -> Stream.of(visit.clock().since().orElseThrow(), visit.openedAt())
                .filter(from -> clocks.whole(office, visit, from).at().equals(visit.due()))
                .findFirst());
    }

    private static Reckoning anew(Sop sop, StepVisit visit, Instant begin) {
        StepClocks clocks = new StepClocks(sop, begin);
        Due due = clocks.whole(sop.officeTime(), visit, begin);
        if (due.at().isEmpty()) {
            return new Reckoning(visit.due(), visit.timers());
        }
        return new Reckoning(due.at(), unlessReminded(visit, clocks.timers(sop.step(visit.place()), due)));
    }

    /** Reminds nobody a second time. */
    private static List<Timer> unlessReminded(StepVisit visit, List<Timer> timers) {
        boolean reminded = visit.timers().stream().noneMatch(timer -> timer.kind() == Timer.Kind.REMINDER);
        return timers.stream()
                .filter(timer -> !reminded || timer.kind() != Timer.Kind.REMINDER)
                .toList();
    }

    /** Keeps the working time that is left; the due date stays where that is so already, or cannot be known. */
    private static Instant keepingTimeLeft(OfficeTime before, OfficeTime now, Instant due, Instant at) {
        return before.between(at, due)
                .filter(left -> !now.between(at, due).equals(Optional.of(left)))
                .flatMap(left -> now.shift(at, left))
                .orElse(due);
    }
}
