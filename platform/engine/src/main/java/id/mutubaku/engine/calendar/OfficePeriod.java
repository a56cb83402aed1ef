package id.mutubaku.engine.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The hours that an office keeps from one day on.
 *
 * @param from first day they hold
 * @param until last day they hold; empty while no end is decided
 * @param hours outside Ramadan
 * @param ramadanHours in Ramadan
 * @param source where they come from
 */
public record OfficePeriod(
        LocalDate from, Optional<LocalDate> until, OfficeHours hours, OfficeHours ramadanHours, Source source) {

    private static final int DAYS_A_WEEK = 7;

    boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && until.map(last -> !date.isAfter(last)).orElse(true);
    }

    /** Tells whether it is long enough to say what a week is: hours of some days are an exception to those of others. */
    boolean isOrdinary() {
        return until.map(last -> !last.isBefore(from.plusDays(DAYS_A_WEEK - 1L)))
                .orElse(true);
    }
}
