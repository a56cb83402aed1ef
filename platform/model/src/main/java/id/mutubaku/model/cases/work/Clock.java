package id.mutubaku.model.cases.work;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The clock of a step.
 *
 * @param since when it began to run, the last time; absent while it stands
 * @param left time that was left when it was stopped, as the step's time counts, negative when the step was late;
 *     absent while it runs, unless the calendar has no data to say until when, where the step has no due date, and where
 *     that is a date that stays
 * @param calendar by which the due date was reckoned
 */
public record Clock(Optional<Instant> since, Optional<Duration> left, Optional<String> calendar) {

    /** A clock that has not run yet. */
    public static final Clock NEW = new Clock(Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns the same clock, running since a time; what is left is kept where no due date tells it. */
    public Clock running(Instant from, Optional<Instant> due, String reckonedBy) {
        return new Clock(Optional.of(from), left.filter(time -> due.isEmpty()), Optional.of(reckonedBy));
    }

    /** Returns the same clock after its due date was reckoned anew. */
    public Clock reckoned(Optional<Instant> due, String reckonedBy) {
        return new Clock(since, left.filter(time -> due.isEmpty()), Optional.of(reckonedBy));
    }

    /** Tells whether the time runs. */
    public boolean runs() {
        return since.isPresent();
    }
}
