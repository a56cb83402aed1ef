package id.mutubaku.engine.time.standard;

import id.mutubaku.engine.time.WorkingTime;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of work, amount by amount, as a time standard states it.
 *
 * <p>The amounts are kept apart because they mean different things on a calendar: {@link WorkingTime#add} says what.
 * The text form is ISO 8601 with three meanings of our own: {@code D} is a <em>working</em> day ({@code P1D}),
 * {@code C}, which ISO lacks, a calendar day ({@code P3C}), and what follows {@code CT} is time by the clock
 * ({@code PCT48H}). Amounts come in the order {@code Y M W D C T H M S CT H M S}.
 *
 * @param months calendar months; a year is twelve
 * @param weeks working weeks
 * @param workingDays working days
 * @param calendarDays calendar days
 * @param time working hours, minutes and seconds; whole seconds
 * @param clock hours, minutes and seconds by the clock, day and night; whole seconds
 */
public record WorkSpan(int months, int weeks, int workingDays, int calendarDays, Duration time, Duration clock) {

    /** The largest amount of any unit, hours for {@link #time} and {@link #clock}: far beyond any SOP, and safe from overflow. */
    public static final int LIMIT = 100_000;

    /** The text form as a regular expression that JSON Schema can use too. */
    public static final String PATTERN =
            "^P(?=\\d|C?T\\d)(?:(\\d{1,6})Y)?(?:(\\d{1,6})M)?(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?"
                    + "(?:(\\d{1,6})C)?(?:T(?=\\d)(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})S)?)?"
                    + "(?:CT(?=\\d)(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})S)?)?$";

    /** No time at all. */
    public static final WorkSpan ZERO = new WorkSpan(0, 0, 0, 0, Duration.ZERO);

    private static final Pattern TEXT = Pattern.compile(PATTERN);
    private static final int MONTHS_A_YEAR = 12;
    private static final int DAYS_A_WEEK = 7;

    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException when an amount is negative or above {@link #LIMIT}, or time has split seconds
     */
    public WorkSpan {
        check("months", months);
        check("weeks", weeks);
        check("working days", workingDays);
        check("calendar days", calendarDays);
        check("time", time);
        check("time by the clock", clock);
    }

    /** Makes a span without time by the clock. */
    public WorkSpan(int months, int weeks, int workingDays, int calendarDays, Duration time) {
        this(months, weeks, workingDays, calendarDays, time, Duration.ZERO);
    }

    private static void check(String name, Duration time) {
        if (time.isNegative() || isLarge(time) || !time.equals(time.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException(
                    "Expected whole seconds from 0 to " + LIMIT + " hours, but " + name + " is " + time);
        }
    }

    private static boolean isLarge(Duration time) {
        return time.compareTo(Duration.ofHours(LIMIT)) > 0;
    }

    private static void check(String name, int amount) {
        if (amount < 0 || amount > LIMIT) {
            throw new IllegalArgumentException("Expected 0 to " + LIMIT + " " + name + ", but there are " + amount);
        }
    }

    /** Makes a span of calendar months. */
    public static WorkSpan ofMonths(int months) {
        return new WorkSpan(months, 0, 0, 0, Duration.ZERO);
    }

    /** Makes a span of working weeks. */
    public static WorkSpan ofWeeks(int weeks) {
        return new WorkSpan(0, weeks, 0, 0, Duration.ZERO);
    }

    /** Makes a span of working days. */
    public static WorkSpan ofWorkingDays(int days) {
        return new WorkSpan(0, 0, days, 0, Duration.ZERO);
    }

    /** Makes a span of calendar days. */
    public static WorkSpan ofCalendarDays(int days) {
        return new WorkSpan(0, 0, 0, days, Duration.ZERO);
    }

    /** Makes a span of working hours, minutes and seconds. */
    public static WorkSpan ofTime(Duration time) {
        return new WorkSpan(0, 0, 0, 0, time);
    }

    /** Makes a span of hours, minutes and seconds by the clock. */
    public static WorkSpan ofClock(Duration time) {
        return new WorkSpan(0, 0, 0, 0, Duration.ZERO, time);
    }

    /**
     * Reads the text form, such as {@code PT15M}, {@code P1D}, {@code P2M1W}.
     *
     * @throws IllegalArgumentException when the text is not of this form or an amount is too large
     */
    public static WorkSpan parse(String text) {
        return read(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected a span such as PT15M, P1D (a working day), P1W or P2M1W, but it is \"" + text
                                + "\""));
    }

    /** Reads the text form; empty when the text is not of this form or an amount is above {@link #LIMIT}. */
    public static Optional<WorkSpan> read(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int months = MONTHS_A_YEAR * amount(matcher, 1) + amount(matcher, 2);
        int weeks = amount(matcher, 3);
        int workingDays = amount(matcher, 4);
        int calendarDays = amount(matcher, 5);
        Duration time = time(matcher, 6);
        Duration clock = time(matcher, 9);
        boolean large = Math.max(Math.max(months, weeks), Math.max(workingDays, calendarDays)) > LIMIT
                || isLarge(time)
                || isLarge(clock);
        return large
                ? Optional.empty()
                : Optional.of(new WorkSpan(months, weeks, workingDays, calendarDays, time, clock));
    }

    private static Duration time(Matcher matcher, int hours) {
        return Duration.ofHours(amount(matcher, hours))
                .plusMinutes(amount(matcher, hours + 1))
                .plusSeconds(amount(matcher, hours + 2));
    }

    private static int amount(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Says whether every amount is zero. */
    public boolean isZero() {
        return equals(ZERO);
    }

    /** Says whether it is time by the clock alone. */
    public boolean isByTheClock() {
        return !isZero() && equals(ofClock(clock));
    }

    /** Returns the same amounts by the clock and the calendar, for which every day counts and every hour. */
    public WorkSpan inCalendarTime() {
        int days = Math.min(LIMIT, calendarDays + workingDays + DAYS_A_WEEK * weeks);
        Duration day = clock.plus(time);
        return new WorkSpan(months, 0, 0, days, Duration.ZERO, isLarge(day) ? Duration.ofHours(LIMIT) : day);
    }

    /** Says whether both are equal, or as many hours by the clock, of which a calendar day has 24. */
    public boolean isAsLongAs(WorkSpan other) {
        return equals(other) || (months == other.months && hours().isPresent() && hours().equals(other.hours()));
    }

    private Optional<Duration> hours() {
        return weeks == 0 && workingDays == 0 && time.isZero()
                ? Optional.of(clock.plusDays(calendarDays))
                : Optional.empty();
    }

    /**
     * Adds another span, amount by amount.
     *
     * @throws IllegalArgumentException when a sum is above {@link #LIMIT}
     */
    public WorkSpan plus(WorkSpan other) {
        return new WorkSpan(
                months + other.months,
                weeks + other.weeks,
                workingDays + other.workingDays,
                calendarDays + other.calendarDays,
                time.plus(other.time),
                clock.plus(other.clock));
    }

    /**
     * Compares with another span where that needs no calendar; empty where the answer depends on the calendar.
     *
     * <p>Decided amount by amount, else by what any office calendar allows: a working day has 3 to 12 working hours, a
     * week 5 or 6 working days, a calendar day at most one working day, a month 10 to 27 of them (Idul Fitri leave). Time
     * by the clock is longer or shorter than other time by the clock alone.
     *
     * @return negative, zero or positive as in {@link Comparable}
     */
    public OptionalInt compareWhereKnown(WorkSpan other) {
        if (equals(other)) {
            return OptionalInt.of(0);
        }
        if (within(other) || surelyBelow(other)) {
            return OptionalInt.of(-1);
        }
        return other.within(this) || other.surelyBelow(this) ? OptionalInt.of(1) : OptionalInt.empty();
    }

    private boolean within(WorkSpan other) {
        return months <= other.months
                && weeks <= other.weeks
                && workingDays <= other.workingDays
                && calendarDays <= other.calendarDays
                && time.compareTo(other.time) <= 0
                && clock.compareTo(other.clock) <= 0;
    }

    /** The difference is linear in the length of a day, so that the shortest and the longest day decide. */
    private boolean surelyBelow(WorkSpan other) {
        if (!clock.equals(other.clock)) {
            return false;
        }
        long days = least(other.months - months, 10, 27)
                + least(other.weeks - weeks, 5, 6)
                + least(other.workingDays - workingDays, 1, 1)
                + least(other.calendarDays - calendarDays, 0, 1);
        long seconds = other.time.toSeconds() - time.toSeconds();
        return days * Duration.ofHours(3).toSeconds() + seconds > 0
                && days * Duration.ofHours(12).toSeconds() + seconds > 0;
    }

    private static long least(long difference, int fewestDays, int mostDays) {
        return difference * (difference > 0 ? fewestDays : mostDays);
    }

    /** Writes the text form that {@link #parse} reads back to an equal span. */
    @Override
    public String toString() {
        if (isZero()) {
            return "PT0S";
        }
        StringBuilder text = new StringBuilder("P");
        boolean years = months % MONTHS_A_YEAR == 0;
        append(text, years ? months / MONTHS_A_YEAR : months, years ? 'Y' : 'M');
        append(text, weeks, 'W');
        append(text, workingDays, 'D');
        append(text, calendarDays, 'C');
        append(text, "", time);
        append(text, "C", clock);
        return text.toString();
    }

    private static void append(StringBuilder text, String sign, Duration time) {
        if (!time.isZero()) {
            text.append(sign).append(time.toString(), 1, time.toString().length());
        }
    }

    private static void append(StringBuilder text, int amount, char unit) {
        if (amount > 0) {
            text.append(amount).append(unit);
        }
    }
}
