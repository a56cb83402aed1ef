package id.mutubaku.engine.estimate;

import id.mutubaku.engine.time.standard.WorkSpan;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A sum of time standards, unit by unit, for a month and twenty days are not the same to whoever waits.
 *
 * @param least the shortest time, an amount for each {@link Unit}
 * @param most the longest time, an amount for each {@link Unit}
 * @param open whether a standard names no longest time ("minimal 2 jam")
 * @param untimed how many steps have no standard and are not in the sum
 * @param waits how often something is waited for, for a time that is not in the sum either
 * @param dated how many steps have to be done by a date, and are not in the sum either
 */
public record TimeSum(Map<Unit, Long> least, Map<Unit, Long> most, boolean open, int untimed, int waits, int dated) {
    /** No time at all. */
    public static final TimeSum NONE = new TimeSum(amounts(WorkSpan.ZERO), amounts(WorkSpan.ZERO), false, 0, 0, 0);

    /** A step without a standard. */
    public static final TimeSum UNTIMED = new TimeSum(NONE.least, NONE.most, false, 1, 0, 0);

    /** A wait for a day or a message. */
    public static final TimeSum WAIT = new TimeSum(NONE.least, NONE.most, false, 0, 1, 0);

    /** A step that has to be done by a date. */
    public static final TimeSum DATED = new TimeSum(NONE.least, NONE.most, false, 0, 0, 1);

    /** The units, the largest first, with their usual weight in working seconds for comparing what has several. */
    public enum Unit {
        MONTH(21 * 27_000),
        WEEK(5 * 27_000),
        WORKING_DAY(27_000),
        CALENDAR_DAY(20_000),
        SECOND(1),
        /** A second by the clock, day and night. */
        CLOCK_SECOND(20_000 / 86_400.0);

        private final double weight;

        Unit(double weight) {
            this.weight = weight;
        }
    }

    public TimeSum {
        least = Map.copyOf(least);
        most = Map.copyOf(most);
    }

    /** Takes the bounds of one standard; empty for the bound that it does not name. */
    public static TimeSum of(Optional<WorkSpan> min, Optional<WorkSpan> max) {
        if (min.isEmpty() && max.isEmpty()) {
            return UNTIMED;
        }
        Map<Unit, Long> least = amounts(min.orElse(WorkSpan.ZERO));
        return new TimeSum(least, max.map(TimeSum::amounts).orElse(least), max.isEmpty(), 0, 0, 0);
    }

    /** Spans from the shortest of several to the longest. */
    public static TimeSum across(Collection<TimeSum> several) {
        Comparator<Map<Unit, Long>> order = Comparator.comparing(TimeSum::weight);
        return new TimeSum(
                several.stream().map(TimeSum::least).min(order).orElse(NONE.least),
                several.stream().map(TimeSum::most).max(order).orElse(NONE.most),
                several.stream().anyMatch(TimeSum::open),
                several.stream().mapToInt(TimeSum::untimed).max().orElse(0),
                several.stream().mapToInt(TimeSum::waits).max().orElse(0),
                several.stream().mapToInt(TimeSum::dated).max().orElse(0));
    }

    /**
     * Takes what runs at once: all of it has passed when the last has. So the shortest time is the longest of the
     * shortest times, and the longest that of the longest ones; what is in none of the sums counts of each.
     */
    public static TimeSum together(Collection<TimeSum> several) {
        Comparator<Map<Unit, Long>> order = Comparator.comparing(TimeSum::weight);
        return new TimeSum(
                several.stream().map(TimeSum::least).max(order).orElse(NONE.least),
                several.stream().map(TimeSum::most).max(order).orElse(NONE.most),
                several.stream().anyMatch(TimeSum::open),
                several.stream().mapToInt(TimeSum::untimed).sum(),
                several.stream().mapToInt(TimeSum::waits).sum(),
                several.stream().mapToInt(TimeSum::dated).sum());
    }

    /** Adds what comes after. */
    public TimeSum plus(TimeSum other) {
        return new TimeSum(
                sum(least, other.least),
                sum(most, other.most),
                open || other.open,
                untimed + other.untimed,
                waits + other.waits,
                dated + other.dated);
    }

    /** Returns the longest time as one span, cut off at what a span can hold. */
    public WorkSpan longest() {
        return new WorkSpan(
                amount(Unit.MONTH),
                amount(Unit.WEEK),
                amount(Unit.WORKING_DAY),
                amount(Unit.CALENDAR_DAY),
                time(Unit.SECOND),
                time(Unit.CLOCK_SECOND));
    }

    private int amount(Unit unit) {
        return (int) Math.min(WorkSpan.LIMIT, most.getOrDefault(unit, 0L));
    }

    private Duration time(Unit unit) {
        return Duration.ofSeconds(Math.min(Duration.ofHours(WorkSpan.LIMIT).toSeconds(), most.getOrDefault(unit, 0L)));
    }

    /** Tells whether there is any time in it. */
    public boolean timed() {
        return weight(most) > 0;
    }

    private static double weight(Map<Unit, Long> amounts) {
        return amounts.entrySet().stream()
                .mapToDouble(amount -> amount.getValue() * amount.getKey().weight)
                .sum();
    }

    private static Map<Unit, Long> sum(Map<Unit, Long> one, Map<Unit, Long> other) {
        Map<Unit, Long> sum = new EnumMap<>(one);
        other.forEach((unit, amount) -> sum.merge(unit, amount, Long::sum));
        return sum;
    }

    private static Map<Unit, Long> amounts(WorkSpan span) {
        return Map.of(
                Unit.MONTH, (long) span.months(),
                Unit.WEEK, (long) span.weeks(),
                Unit.WORKING_DAY, (long) span.workingDays(),
                Unit.CALENDAR_DAY, (long) span.calendarDays(),
                Unit.SECOND, span.time().toSeconds(),
                Unit.CLOCK_SECOND, span.clock().toSeconds());
    }
}
