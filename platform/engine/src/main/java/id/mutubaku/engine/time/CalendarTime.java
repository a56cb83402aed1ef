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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/** The reckoning by an office's calendar: a step is due when the longest time of its standard has passed. */
public record CalendarTime(WorkingTime workingTime) implements OfficeTime {
    private static final TimeText INDONESIAN = new TimeText(Language.ID.locale());
    private static final TimeText ENGLISH = new TimeText(Language.EN.locale());

    private static final int REMINDER_PERCENT = 80;

    @Override
    public Due due(Instant from, TimeLimit limit) {
        Optional<WorkSpan> longest = longest(limit);
        if (longest.isEmpty()) {
            return Due.NONE;
        }
        try {
            Instant due = workingTime.add(from, longest.get());
            return new Due(Optional.of(due), Optional.of(reminder(from, due, limit)), Optional.empty());
        } catch (NoCalendarData missing) {
            return new Due(Optional.empty(), Optional.empty(), Optional.of(said(missing)));
        }
    }

    private static Text said(NoCalendarData missing) {
        return new Text(
                INDONESIAN.sentence(missing.code(), missing.args()), ENGLISH.sentence(missing.code(), missing.args()));
    }

    private Instant reminder(Instant from, Instant due, TimeLimit limit) {
        Optional<Instant> shortest = shortest(limit)
                .filter(span -> !span.isZero())
                .map(span -> workingTime.add(from, span))
                .filter(at -> at.isBefore(due));
        return shortest.orElseGet(() -> workingTime.shift(
                from,
                workingTime.between(from, due).multipliedBy(REMINDER_PERCENT).dividedBy(100)));
    }

    @Override
    public Optional<Instant> after(Instant from, String span) {
        return known(() -> workingTime.add(from, WorkSpan.parse(span)));
    }

    @Override
    public Optional<Instant> shift(Instant from, Duration time) {
        return known(() -> workingTime.shift(from, time));
    }

    @Override
    public Optional<Duration> between(Instant from, Instant until) {
        return known(() -> workingTime.between(from, until));
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

    /** Returns the longest time that a standard allows; empty where it names none, as in {@code minimal 2 jam}. */
    public static Optional<WorkSpan> longest(TimeLimit limit) {
        return limit.max()
                .map(WorkSpan::parse)
                .or(() -> TimeStandard.parse(limit.raw()).standard().flatMap(TimeStandard::max));
    }

    private static Optional<WorkSpan> shortest(TimeLimit limit) {
        return limit.min()
                .map(WorkSpan::parse)
                .or(() -> TimeStandard.parse(limit.raw()).standard().flatMap(TimeStandard::min));
    }
}
