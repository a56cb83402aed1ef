package id.mutubaku.engine.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hours of an ordinary week; a day without intervals is closed.
 *
 * @param open ordered, non-overlapping intervals of each open day
 */
public record OfficeHours(Map<DayOfWeek, List<Interval>> open) {

    /**
     * Copies the hours and drops days without intervals.
     *
     * @throws IllegalArgumentException when intervals overlap or are out of order, or no day is open
     */
    public OfficeHours {
        Map<DayOfWeek, List<Interval>> copy = new EnumMap<>(DayOfWeek.class);
        open.forEach((day, intervals) -> {
            checkOrder(intervals);
            if (!intervals.isEmpty()) {
                copy.put(day, List.copyOf(intervals));
            }
        });
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one open day, but the office is always closed");
        }
        open = Map.copyOf(copy);
    }

    private static void checkOrder(List<Interval> intervals) {
        for (int i = 1; i < intervals.size(); i++) {
            if (!intervals.get(i - 1).isBefore(intervals.get(i))) {
                throw new IllegalArgumentException("Expected ordered intervals, but they are " + intervals);
            }
        }
    }

    /** Answers the intervals of a weekday, none when it is closed. */
    public List<Interval> on(DayOfWeek day) {
        return open.getOrDefault(day, List.of());
    }

    /** Measures an ordinary day: the open time of a week, spread over its open days. */
    public Duration day() {
        Duration week = open.values().stream()
                .flatMap(List::stream)
                .map(Interval::length)
                .reduce(Duration.ZERO, Duration::plus);
        return week.dividedBy(daysAWeek());
    }

    /** Counts the open days of an ordinary week, 1 to 7: what "minggu" means in working days. */
    public int daysAWeek() {
        return open.size();
    }
}
