package id.mutubaku.engine.calendar;

import java.time.LocalTime;

/**
 * A stretch of a day in which an office works, in local time; the gap to the next one is a break.
 *
 * @param from the first working moment
 * @param until the first moment that no longer belongs to it, after {@code from} on the same day
 */
public record Interval(LocalTime from, LocalTime until) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when it does not end after it begins
     */
    public Interval {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Expected an end after " + from + ", but it is " + until);
        }
    }
}
