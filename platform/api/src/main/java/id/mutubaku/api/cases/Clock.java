package id.mutubaku.api.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Is how the time of a step runs.
 *
 * @param since when it began to run, the last time; absent while it stands
 * @param left working time that was left when it was stopped, negative when the step was late; absent while it runs
 *     and where the step has no due date
 * @param calendar by which the due date was reckoned
 */
public record Clock(Optional<Instant> since, Optional<Duration> left, Optional<String> calendar) {

    /** Is a clock that has not run yet. */
    public static final Clock NEW = new Clock(Optional.empty(), Optional.empty(), Optional.empty());

    /** Tells whether the time runs. */
    public boolean runs() {
        return since.isPresent();
    }
}
