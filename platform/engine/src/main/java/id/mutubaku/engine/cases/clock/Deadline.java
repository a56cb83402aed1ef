package id.mutubaku.engine.cases.clock;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.OfficeTime.Due;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Sentences;
import id.mutubaku.engine.time.standard.TimeStandard;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.TimeLimit;
import id.mutubaku.model.definition.TimeLimit.By;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The date by which a step has to be done, where its time is a date and no length. It does not wait: it stays while the clock
 * of the step stands.
 *
 * @param by as the SOP says it
 * @param day the one day; absent where it comes every month, or where nobody has filled it in
 */
record Deadline(By by, Optional<LocalDate> day) {
    private static final int LAST_DAY = 31;

    /** Returns that of a limit; empty where it is a length of time. */
    static Optional<Deadline> of(TimeLimit limit, Sop sop, Place place, CaseState state) {
        return TimeStandard.of(limit)
                .flatMap(TimeStandard::by)
                .map(by -> new Deadline(by, by.date().or(() -> filled(by, sop, place, state))));
    }

    private static Optional<LocalDate> filled(By by, Sop sop, Place place, CaseState state) {
        return by.field().flatMap(pointer -> sop.fact(place, pointer, state)).flatMap(Deadline::date);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    /** Finds when a step is due on which work begins at an instant: a date that comes every month is the next. */
    Due next(OfficeTime office, Instant from) {
        if (!comesEveryMonth()) {
            return once(office, from);
        }
        LocalDate first = onOrAfter(from.atZone(office.zone()).toLocalDate());
        Due due = office.due(from, first);
        return due.at().filter(from::isAfter).isPresent() ? office.due(from, onOrAfter(first.plusDays(1))) : due;
    }

    /** Finds, by the calendar as it is now, when a step is due that was due at an instant by the calendar before. */
    Due again(OfficeTime office, Instant due) {
        return comesEveryMonth() ? office.due(due, onOrAfter(lastDay(office, due))) : once(office, due);
    }

    /** Returns the day of a close; an office that closes at midnight closes on the day before. */
    private static LocalDate lastDay(OfficeTime office, Instant close) {
        return close.minusNanos(1).atZone(office.zone()).toLocalDate();
    }

    private Due once(OfficeTime office, Instant from) {
        return day.map(date -> office.due(from, date))
                .orElseGet(() -> new Due(Optional.empty(), Optional.empty(), Optional.of(unfilled())));
    }

    private Text unfilled() {
        List<String> field = List.of(by.field().orElse(""));
        return new Text(
                Sentences.sentence("time/no-date", field, Language.ID),
                Sentences.sentence("time/no-date", field, Language.EN));
    }

    private boolean comesEveryMonth() {
        return by.dayOfMonth().isPresent() || by.endOf().isPresent();
    }

    private LocalDate onOrAfter(LocalDate date) {
        LocalDate inMonth = inMonth(YearMonth.from(date));
        return inMonth.isBefore(date) ? inMonth(YearMonth.from(date).plusMonths(1)) : inMonth;
    }

    /** Returns the day in a month: its last one where it has none of that number. */
    private LocalDate inMonth(YearMonth month) {
        return month.atDay(Math.min(by.dayOfMonth().orElse(LAST_DAY), month.lengthOfMonth()));
    }
}
