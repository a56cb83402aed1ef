package id.mutubaku.model.definition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time that something may take (<em>waktu</em>), or the date by which it has to be done.
 *
 * @param raw as printed, such as {@code 15 – 30 Menit}
 * @param min the shortest, ISO-8601; {@code P1D} is a working day, {@code P1M} a calendar month; absent: read from raw
 * @param max the longest, by which a step is due; absent: read from raw
 * @param count which hours and days count; absent: those on which the office is open
 * @param by the date, instead of a length; absent: read from raw where it names one
 */
public record TimeLimit(
        String raw, Optional<String> min, Optional<String> max, Optional<Count> count, Optional<By> by) {

    /** The hours and days that count. */
    public enum Count {
        /** Office hours and working days. */
        OFFICE,
        /** Hours by the clock, day and night, and calendar days. */
        CALENDAR
    }

    /**
     * A date by which something has to be done; exactly one of these is given.
     *
     * @param date that day
     * @param field JSON pointer into the facts of the case ({@code /data/form/field}) to such a day
     * @param dayOfMonth that day of every month, 1 to 31; the last day of a month that has fewer
     * @param endOf the end of every such period
     */
    public record By(
            Optional<LocalDate> date, Optional<String> field, Optional<Integer> dayOfMonth, Optional<Period> endOf) {

        /** Names a day. */
        public static By onDate(LocalDate day) {
            return new By(Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Names a day of every month. */
        public static By onDayOfMonth(int day) {
            return new By(Optional.empty(), Optional.empty(), Optional.of(day), Optional.empty());
        }

        /** Names the end of every month. */
        public static By endOfMonth() {
            return new By(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Period.MONTH));
        }
    }

    /** A period that has an end. */
    public enum Period {
        MONTH
    }

    /** Returns which hours and days count. */
    public Count counted() {
        return count.orElse(Count.OFFICE);
    }
}
