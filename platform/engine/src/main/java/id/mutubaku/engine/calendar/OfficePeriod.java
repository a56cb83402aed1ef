package id.mutubaku.engine.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The hours an office keeps from one day on.
 *
 * @param from first day they hold
 * @param until last day they hold; empty while no end is decided
 * @param hours outside Ramadan
 * @param ramadanHours in Ramadan
 * @param source where they come from
 */
public record OfficePeriod(
        LocalDate from, Optional<LocalDate> until, OfficeHours hours, OfficeHours ramadanHours, Source source) {

    boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && until.map(last -> !date.isAfter(last)).orElse(true);
    }
}
