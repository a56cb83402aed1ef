package id.mutubaku.engine.calendar;

import java.time.LocalDate;
import java.util.List;

/** The lack of calendar data that a due date needs and nobody has entered: a guess would be a wrong promise. */
public final class NoCalendarData extends RuntimeException {

    private final Missing missing;
    private final String calendar;
    private final LocalDate date;

    /** What is missing. */
    public enum Missing {
        /** No office hours hold on the date. */
        HOURS("calendar.noHours"),
        /** The list of holidays does not cover the year of the date. */
        HOLIDAYS("calendar.noHolidays"),
        /** No list of holidays says when Ramadan is in the year of the date. */
        RAMADAN("calendar.noRamadan");

        private final String code;

        Missing(String code) {
            this.code = code;
        }
    }

    NoCalendarData(Missing missing, String calendar, LocalDate date) {
        super(missing.code + ": " + calendar + ", " + date);
        this.missing = missing;
        this.calendar = calendar;
        this.date = date;
    }

    /** What is missing. */
    public Missing missing() {
        return missing;
    }

    /** The id of the office calendar or list of holidays that lacks the data. */
    public String calendar() {
        return calendar;
    }

    /** The first date that was asked for in vain. */
    public LocalDate date() {
        return date;
    }

    /** Key of the sentence in the message files. */
    public String code() {
        return missing.code;
    }

    /** What the sentence names: the calendar, the date (ISO), the year. */
    public List<String> args() {
        return List.of(calendar, date.toString(), String.valueOf(date.getYear()));
    }
}
