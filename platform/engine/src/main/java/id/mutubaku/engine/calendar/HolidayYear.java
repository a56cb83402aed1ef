package id.mutubaku.engine.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The part of a list of holidays that is about one year.
 *
 * @param year of the Gregorian calendar
 * @param version counts the changes of this year's list, from 1: joint leave has been added in mid-year
 * @param source where the list comes from
 * @param holidays the closed days; may be empty for a region that adds none that year
 * @param ramadan periods of Ramadan hours; empty in a list that leaves them to another, or while they are unknown
 */
public record HolidayYear(int year, int version, Source source, List<Holiday> holidays, List<Ramadan> ramadan) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when a day lies in another year
     */
    public HolidayYear {
        holidays = List.copyOf(holidays);
        ramadan = List.copyOf(ramadan);
        int expected = year;
        boolean inYear = holidays.stream().allMatch(day -> day.date().getYear() == expected)
                && ramadan.stream()
                        .allMatch(
                                r -> r.from().getYear() == expected && r.until().getYear() == expected);
        if (!inYear) {
            throw new IllegalArgumentException("Expected only days of " + year);
        }
    }

    /**
     * A stretch of Ramadan hours; one that crosses a new year is written as two.
     *
     * @param from first day of fasting
     * @param until last day of fasting
     * @param source where the dates come from
     */
    public record Ramadan(LocalDate from, LocalDate until, Source source) {

        boolean includes(LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(until);
        }
    }
}
