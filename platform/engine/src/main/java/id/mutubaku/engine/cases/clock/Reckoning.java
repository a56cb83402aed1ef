package id.mutubaku.engine.cases.clock;

import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.OfficeTime.Due;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
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
 * whose clock has stood in between keeps the time that is left, and one that has to be done by a date keeps the date. What is already late stays late, and
 * who is still to be told of it is told as much later as the SOP says.
 */
public record Reckoning(Optional<Instant> due, List<Timer> timers) {

    /**
     * Works them out.
     *
     * @param before the calendar by which they were laid out; absent where nobody has kept it
     */
    public static Reckoning of(
            Sop sop, CaseState state, StepVisit visit, Optional<OfficeTime> before, Instant at) {
        Step step = sop.step(visit.place());
        StepClocks clocks = new StepClocks(sop, at);
        if (visit.due().isEmpty()) {
            return found(sop, state, visit);
        }
        Instant due = visit.due().get();
        if (!due.isAfter(at)) {
            return new Reckoning(
                    visit.due(),
                    visit.timers().stream()
                            .map(timer -> hasCome(timer, at) ? timer : clocks.moved(step, timer, due))
                            .toList());
        }
        if (clocks.deadline(state, visit).isPresent()) {
            Instant kept = clocks.whole(sop.officeTime(), state, visit, at).at().orElse(due);
            return movedTo(clocks, step, visit, kept);
        }
        return begin(clocks, state, visit, before)
                .map(begin -> anew(sop, state, visit, begin))
                .orElseGet(() -> movedTo(
                        clocks,
                        step,
                        visit,
                        before.map(office -> keepingTimeLeft(
                                        StepClocks.counting(office, step),
                                        StepClocks.counting(sop.officeTime(), step),
                                        due,
                                        at))
                                .orElse(due)));
    }

    private static Reckoning movedTo(StepClocks clocks, Step step, StepVisit visit, Instant due) {
        return new Reckoning(Optional.of(due), clocks.moved(step, visit.timers(), Optional.of(due)));
    }

    private static boolean hasCome(Timer timer, Instant at) {
        return timer.at().filter(time -> !time.isAfter(at)).isPresent();
    }

    /** Dates a visit for which the calendar had no data. */
    private static Reckoning found(Sop sop, CaseState state, StepVisit visit) {
        Instant since = visit.clock().since().orElseThrow();
        Step step = sop.step(visit.place());
        StepClocks clocks = new StepClocks(sop, since);
        Due found = clocks.since(state, visit);
        List<Timer> timers =
                visit.timers().isEmpty() ? clocks.timers(step, found) : clocks.moved(step, visit.timers(), found.at());
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
        StepClocks clocks = new StepClocks(sop, begin);
        Due due = clocks.whole(sop.officeTime(), state, visit, begin);
        if (due.at().isEmpty()) {
            return new Reckoning(visit.due(), visit.timers());
        }
        boolean reminded = visit.timers().stream().noneMatch(timer -> timer.kind() == Timer.Kind.REMINDER);
        return new Reckoning(
                due.at(),
                clocks.timers(sop.step(visit.place()), due).stream()
                        .filter(timer -> !reminded || timer.kind() != Timer.Kind.REMINDER)
                        .toList());
    }

    /** Keeps the working time that is left; the due date stays where that is so already, or cannot be known. */
    private static Instant keepingTimeLeft(OfficeTime before, OfficeTime now, Instant due, Instant at) {
        return before.between(at, due)
                .filter(left -> !now.between(at, due).equals(Optional.of(left)))
                .flatMap(left -> now.shift(at, left))
                .orElse(due);
    }
}
