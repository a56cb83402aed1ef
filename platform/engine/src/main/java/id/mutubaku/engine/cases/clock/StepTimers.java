package id.mutubaku.engine.cases.clock;

import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.OfficeTime.Due;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.cases.work.Timer;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.Escalation;
import id.mutubaku.model.definition.TimeLimit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The times at which people are told of the due date of a visit.
 *
 * @param counting the time in which the limit of the visit counts
 * @param escalations whom the SOP tells when the visit is late, or what it waits for
 * @param performers who is told beside them
 * @param at the moment at which they are laid out
 */
record StepTimers(OfficeTime counting, List<Escalation> escalations, List<String> performers, Instant at) {
    /** The numbers before it were once those of the reminder and of the due date. */
    private static final int FIRST_ESCALATION = 2;

    StepTimers {
        escalations = List.copyOf(escalations);
        performers = List.copyOf(performers);
    }

    /** Returns those of a visit to a step, by the time of an office. */
    static StepTimers of(OfficeTime office, Sop sop, Step step, StepVisit visit, Instant at) {
        OfficeTime counting = limit(sop, step, visit).map(office::counting).orElse(office);
        return new StepTimers(counting, escalations(step, visit), step.performers(), at);
    }

    /**
     * Returns the limit of a visit: that of the step, or of the step whose row it shares, and while it waits that of what
     * it waits for.
     */
    static Optional<TimeLimit> limit(Sop sop, Step step, StepVisit visit) {
        return visit.stage() == Stage.WAITING
                ? step.until().flatMap(Step.Until::time)
                : step.time()
                        .or(() -> step.sharesRowOf()
                                .flatMap(first -> sop.find(visit.place().sibling(first)))
                                .flatMap(Step::time));
    }

    /** Lists whom the SOP tells when a visit is late, or what it waits for. */
    static List<Escalation> escalations(Step step, StepVisit visit) {
        return visit.stage() == Stage.WAITING
                ? step.until().map(Step.Until::escalations).orElse(List.of())
                : step.escalations();
    }

    /** Lays them out for a due date. */
    List<Timer> laidOut(Due due) {
        if (due.at().isEmpty()) {
            return List.of();
        }
        Instant end = due.at().get();
        List<Timer> timers = new ArrayList<>();
        due.reminder()
                .filter(reminder -> reminder.isAfter(at) && reminder.isBefore(end))
                .ifPresent(reminder ->
                        timers.add(timer("reminder", Timer.Kind.REMINDER, due.reminder(), end, performers)));
        timers.add(timer("due", Timer.Kind.DUE, due.at(), end, performers));
        timers.addAll(escalations(due.at()));
        return timers;
    }

    /** Returns when those are told whom the SOP tells; without dates where the due date is not known. */
    List<Timer> escalations(Optional<Instant> due) {
        List<Timer> timers = new ArrayList<>();
        for (int index = 0; index < escalations.size(); index++) {
            Escalation escalation = escalations.get(index);
            String id = "escalation-" + (index + FIRST_ESCALATION);
            timers.add(due.map(end -> timer(
                            id, Timer.Kind.ESCALATION, counting.after(end, escalation.after()), end, escalation.tell()))
                    .orElseGet(() -> new Timer(
                            id, Timer.Kind.ESCALATION, Optional.empty(), Optional.empty(), escalation.tell())));
        }
        return timers;
    }

    private Timer timer(String id, Timer.Kind kind, Optional<Instant> time, Instant due, List<String> tell) {
        return new Timer(id, kind, time, time.flatMap(each -> counting.between(due, each)), tell);
    }

    /**
     * Moves timers to keep their distance from the due date, where it is known; those that have kept it stay, and those
     * that had no date get theirs where the calendar now has data.
     */
    List<Timer> moved(List<Timer> timers, Optional<Instant> due) {
        return due.map(end -> timers.stream().map(timer -> moved(timer, end)).toList())
                .orElse(timers);
    }

    /** Moves one timer so. */
    Timer moved(Timer timer, Instant due) {
        if (timer.offset().isEmpty()) {
            return dated(timer, due);
        }
        boolean kept = timer.at().flatMap(time -> counting.between(due, time)).equals(timer.offset());
        return kept ? timer : timer.movedTo(timer.offset().flatMap(offset -> counting.shift(due, offset)));
    }

    /** Gives a timer that has no date the one that the SOP says; it stays without where nobody can know it yet. */
    private Timer dated(Timer timer, Instant due) {
        return escalations(Optional.of(due)).stream()
                .filter(escalation -> timer.at().isEmpty() && escalation.id().equals(timer.id()))
                .findFirst()
                .orElse(timer);
    }
}
