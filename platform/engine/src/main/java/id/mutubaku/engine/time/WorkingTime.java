package id.mutubaku.engine.time;

import id.mutubaku.engine.calendar.Interval;
import id.mutubaku.engine.calendar.NoCalendarData;
import id.mutubaku.engine.calendar.WorkCalendar;
import id.mutubaku.engine.time.standard.WorkSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The reckoning of due dates and elapsed working time of one office in its time zone.
 *
 * <p>Every method throws {@link NoCalendarData} when it comes to a date the calendar does not know.
 *
 * @param calendar when the office is open
 * @param zone where it is
 */
public record WorkingTime(WorkCalendar calendar, ZoneId zone) {

    /**
     * Answers when work that began at an instant has taken a span.
     *
     * <p>Work begins at the first working moment at or after {@code from}; a span of zero answers {@code from}. The
     * amounts then count in this order:
     *
     * <ol>
     *   <li><b>months and calendar days</b> count dates; the end is the close of office on the resulting date, or on
     *       the next working day when that date is closed;
     *   <li><b>weeks and working days</b> (a week has the office's 5 or 6) keep the clock time: n working days later at
     *       the same time, but not before that day opens nor after it closes, and at the start of a break when it
     *       falls in one. Work that begins at the opening of a day has the whole of it: that day is the first and the
     *       n-th ends at its close, so that what arrives in the evening is not due on a morning's first minute;
     *   <li><b>time</b> counts open minutes; the end is the earliest instant by which they have passed, so a close
     *       rather than the next opening, and {@link #between} gives them back;
     *   <li><b>time by the clock</b> runs day and night, and where the span has nothing else, from {@code from} on.
     * </ol>
     *
     * A later start never gives an earlier end while the office's hours stay the same period.
     */
    public Instant add(Instant from, WorkSpan span) {
        if (span.isZero()) {
            return from;
        }
        Instant end = span.isByTheClock() ? from : opening(from);
        if (span.months() > 0 || span.calendarDays() > 0) {
            LocalDate date = dateOf(end).plusMonths(span.months()).plusDays(span.calendarDays());
            end = close(workingDay(date, 0));
        }
        int days = span.weeks() * calendar.daysAWeek(dateOf(end)) + span.workingDays();
        end = days > 0 ? plusDays(end, days) : end;
        end = span.time().isZero() ? end : plusTime(end, span.time());
        return end.plus(span.clock());
    }

    /** Answers when office closes on a date, or on the last working day before it where that date is closed. */
    public Instant closeBy(LocalDate date) {
        LocalDate open = date;
        while (calendar.openOn(open).isEmpty()) {
            open = open.minusDays(1);
        }
        return close(open);
    }

    /** Measures the working time from one instant to another; negative when {@code until} is the earlier. */
    public Duration between(Instant from, Instant until) {
        if (until.isBefore(from)) {
            return between(until, from).negated();
        }
        Duration sum = Duration.ZERO;
        LocalDate last = dateOf(until);
        for (LocalDate date = dateOf(from); !date.isAfter(last); date = date.plusDays(1)) {
            for (Interval interval : calendar.openOn(date)) {
                Instant start = later(from, begin(date, interval));
                Instant end = earlier(until, end(date, interval));
                sum = start.isBefore(end) ? sum.plus(Duration.between(start, end)) : sum;
            }
        }
        return sum;
    }

    /**
     * Answers the instant from which {@link #between} measures a time: later than {@code from}, or earlier where the
     * time is negative.
     */
    public Instant shift(Instant from, Duration time) {
        if (time.isZero()) {
            return from;
        }
        return time.isNegative() ? minusTime(from, time.negated()) : plusTime(from, time);
    }

    /** Answers the first working moment at or after an instant. */
    public Instant opening(Instant from) {
        for (LocalDate date = dateOf(from); ; date = date.plusDays(1)) {
            for (Interval interval : calendar.openOn(date)) {
                if (from.isBefore(end(date, interval))) {
                    return later(from, begin(date, interval));
                }
            }
        }
    }

    private Instant plusTime(Instant from, Duration time) {
        Duration left = time;
        for (LocalDate date = dateOf(from); ; date = date.plusDays(1)) {
            for (Interval interval : calendar.openOn(date)) {
                Instant start = later(from, begin(date, interval));
                Duration open = Duration.between(start, end(date, interval));
                if (open.compareTo(left) >= 0) {
                    return start.plus(left);
                }
                left = open.isNegative() ? left : left.minus(open);
            }
        }
    }

    private Instant minusTime(Instant from, Duration time) {
        Duration left = time;
        for (LocalDate date = dateOf(from); ; date = date.minusDays(1)) {
            List<Interval> open = calendar.openOn(date);
            for (int last = open.size() - 1; last >= 0; last--) {
                Instant end = earlier(from, end(date, open.get(last)));
                Duration length = Duration.between(begin(date, open.get(last)), end);
                if (length.compareTo(left) >= 0) {
                    return end.minus(left);
                }
                left = length.isNegative() ? left : left.minus(length);
            }
        }
    }

    private Instant plusDays(Instant from, int days) {
        LocalDate date = dateOf(from);
        List<Interval> open = calendar.openOn(date);
        boolean closedYet = open.isEmpty() || !begin(date, open.get(0)).isBefore(from);
        if (closedYet) {
            return close(workingDay(date, days - 1));
        }
        LocalDate due = workingDay(date, days);
        return withinHours(due, from.atZone(zone).toLocalTime());
    }

    /** Answers the working day so many working days after the first one at or after a date. */
    private LocalDate workingDay(LocalDate from, int later) {
        int left = later;
        for (LocalDate date = from; ; date = date.plusDays(1)) {
            if (!calendar.openOn(date).isEmpty() && left-- == 0) {
                return date;
            }
        }
    }

    private Instant withinHours(LocalDate date, LocalTime clock) {
        List<Interval> open = calendar.openOn(date);
        Instant within = begin(date, open.get(0));
        for (Interval interval : open) {
            if (!clock.isBefore(interval.from())) {
                within = interval.includes(clock) ? at(date.atTime(clock)) : end(date, interval);
            }
        }
        return within;
    }

    private Instant close(LocalDate date) {
        List<Interval> open = calendar.openOn(date);
        return end(date, open.get(open.size() - 1));
    }

    private LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private Instant begin(LocalDate date, Interval interval) {
        return at(interval.beginOn(date));
    }

    private Instant end(LocalDate date, Interval interval) {
        return at(interval.endOn(date));
    }

    private Instant at(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant two) {
        return one.isAfter(two) ? one : two;
    }

    private static Instant earlier(Instant one, Instant two) {
        return one.isBefore(two) ? one : two;
    }
}
