package id.mutubaku.engine.definition;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.formula.WorkingDays;
import id.mutubaku.model.definition.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The working time of an office, to reckon in. Pure: the same question gets the same answer.
 *
 * <p>Where the calendar has no data for a date that matters, the answer is empty, never a guess.
 */
public interface OfficeTime {

    /** Returns when a step on which work begins at an instant is due, where its limit is a length of time. */
    Due due(Instant from, TimeLimit limit);

    /**
     * Returns when a step on which work begins at an instant is due, where it has to be done by a date: at the close of
     * office on that date, or on the last working day before it where the office is closed.
     */
    Due due(Instant from, LocalDate by);

    /**
     * Returns the time of the same office, of which {@code after}, {@code shift} and {@code between} count what a limit
     * counts: office hours, or hours by the clock.
     */
    OfficeTime counting(TimeLimit limit);

    /**
     * Returns when a span after an instant has passed.
     *
     * @param span such as {@code PT4H} or {@code P1D}
     */
    Optional<Instant> after(Instant from, String span);

    /** Returns the instant that lies a time later, or earlier where it is negative. */
    Optional<Instant> shift(Instant from, Duration time);

    /** Measures the time from one instant to another; negative where the second is the earlier. */
    Optional<Duration> between(Instant from, Instant until);

    /** Returns the zone in which the office's days begin. */
    ZoneId zone();

    /** Returns the days on which the office is open. */
    WorkingDays workingDays();

    /** Names the calendar as it is now: another name means that something in it has changed. */
    String calendar();

    /**
     * A due date, or the reason why there is none.
     *
     * @param at when the step is due
     * @param reminder when its performers are to be reminded: at the shortest time, otherwise at 80 % of the longest
     * @param unknown which calendar data is missing, where the date cannot be known
     */
    record Due(Optional<Instant> at, Optional<Instant> reminder, Optional<Text> unknown) {
        /** The answer where there is no time standard. */
        public static final Due NONE = new Due(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
