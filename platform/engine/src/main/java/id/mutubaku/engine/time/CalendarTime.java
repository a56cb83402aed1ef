package id.mutubaku.engine.time;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.calendar.NoCalendarData;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.formula.WorkingDays;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.time.standard.TimeStandard;
import id.mutubaku.engine.time.standard.TimeText;
import id.mutubaku.engine.time.standard.WorkSpan;
import id.mutubaku.model.definition.TimeLimit;
import id.mutubaku.model.definition.TimeLimit.Count;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The reckoning by an office's calendar: a step is due when the longest time of its standard has passed.
 *
 * @param count which hours {@code after}, {@code shift} and {@code between} count
 */
public record CalendarTime(WorkingTime workingTime, Count count) implements OfficeTime {
    private static final TimeText INDONESIAN = new TimeText(Language.ID.locale());
    private static final TimeText ENGLISH = new TimeText(Language.EN.locale());

    private static final int REMINDER_PERCENT = 80;

    /** Counts office hours. */
    public CalendarTime(WorkingTime workingTime) {
        this(workingTime, Count.OFFICE);
    }

    @Override
    public CalendarTime counting(TimeLimit limit) {
        return new CalendarTime(workingTime, TimeStandard.countOf(limit));
    }

    @Override
    public Due due(Instant from, TimeLimit limit) {
        Optional<TimeStandard> standard = TimeStandard.of(limit);
        Optional<WorkSpan> longest = standard.flatMap(TimeStandard::max);
        if (longest.isEmpty()) {
            return Due.NONE;
        }
        return found(() -> {
            Instant due = workingTime.add(from, longest.get());
            Optional<Instant> shortest = standard.flatMap(TimeStandard::min)
                    .filter(span -> !span.isZero())
                    .map(span -> workingTime.add(from, span))
                    .filter(at -> at.isBefore(due));
            return new Due(Optional.of(due), shortest.or(() -> counting(limit).reminder(from, due)), Optional.empty());
        });
    }

    @Override
    public Due due(Instant from, LocalDate by) {
        return found(() -> {
            Instant due = workingTime.closeBy(by);
            return new Due(
                    Optional.of(due),
                    Optional.of(due).filter(from::isBefore).flatMap(end -> reminder(from, end)),
                    Optional.empty());
        });
    }

    private static Due found(Supplier<Due> reckoning) {
        try {
            return reckoning.get();
        } catch (NoCalendarData missing) {
            return new Due(Optional.empty(), Optional.empty(), Optional.of(said(missing)));
        }
    }

    private static Text said(NoCalendarData missing) {
        return new Text(
                INDONESIAN.sentence(missing.code(), missing.args()), ENGLISH.sentence(missing.code(), missing.args()));
    }

    private Optional<Instant> reminder(Instant from, Instant due) {
        return between(from, due)
                .map(time -> time.multipliedBy(REMINDER_PERCENT).dividedBy(100))
                .flatMap(time -> shift(from, time));
    }

    @Override
    public Optional<Instant> after(Instant from, String span) {
        WorkSpan counted = WorkSpan.parse(span);
        return count == Count.CALENDAR
                ? Optional.of(byTheClock(from, counted.inCalendarTime()))
                : known(() -> workingTime.add(from, counted));
    }

    private Instant byTheClock(Instant from, WorkSpan span) {
        return from.atZone(zone())
                .plusMonths(span.months())
                .plusDays(span.calendarDays())
                .plus(span.clock())
                .toInstant();
    }

    @Override
    public Optional<Instant> shift(Instant from, Duration time) {
        return count == Count.CALENDAR ? Optional.of(from.plus(time)) : known(() -> workingTime.shift(from, time));
    }

    @Override
    public Optional<Duration> between(Instant from, Instant until) {
        return count == Count.CALENDAR
                ? Optional.of(Duration.between(from, until))
                : known(() -> workingTime.between(from, until));
    }

    @Override
    public ZoneId zone() {
        return workingTime.zone();
    }

    @Override
    public WorkingDays workingDays() {
        return new OfficeDays(workingTime.calendar());
    }

    @Override
    public String calendar() {
        return workingTime.calendar().identity();
    }

    private static <T> Optional<T> known(Supplier<T> reckoning) {
        try {
            return Optional.of(reckoning.get());
        } catch (NoCalendarData missing) {
            return Optional.empty();
        }
    }
}
