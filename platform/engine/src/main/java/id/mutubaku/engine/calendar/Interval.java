package id.mutubaku.engine.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A stretch of a day in which an office works, in local time; the gap to the next one is a break.
 *
 * @param from the first working moment
 * @param until the first moment that no longer belongs to it, after {@code from}; midnight is the end of the day
 */
public record Interval(LocalTime from, LocalTime until) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when it does not end after it begins
     */
    public Interval {
        if (!from.isBefore(until) && !until.equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("Expected an end after " + from + ", but it is " + until);
        }
    }

    /** Returns when it begins on a date. */
    public LocalDateTime beginOn(LocalDate date) {
        return date.atTime(from);
    }

    /** Returns when it ends on a date: at 24:00, that is the beginning of the next day. */
    public LocalDateTime endOn(LocalDate date) {
        return untilMidnight() ? date.plusDays(1).atStartOfDay() : date.atTime(until);
    }

    /** Tells whether a time of the day belongs to it. */
    public boolean includes(LocalTime time) {
        return !time.isBefore(from) && (untilMidnight() || time.isBefore(until));
    }

    /** Measures it. */
    public Duration length() {
        return Duration.between(beginOn(LocalDate.EPOCH), endOn(LocalDate.EPOCH));
    }

    /** Tells whether it is over when another one begins. */
    public boolean isBefore(Interval later) {
        return !untilMidnight() && !later.from.isBefore(until);
    }

    /** Returns what it has in common with another one. */
    Optional<Interval> common(Interval other) {
        LocalTime begin = from.isAfter(other.from) ? from : other.from;
        LocalTime end = endOn(LocalDate.EPOCH).isBefore(other.endOn(LocalDate.EPOCH)) ? until : other.until;
        return begin.isBefore(end) || end.equals(LocalTime.MIDNIGHT)
                ? Optional.of(new Interval(begin, end))
                : Optional.empty();
    }

    private boolean untilMidnight() {
        return until.equals(LocalTime.MIDNIGHT);
    }
}
