package id.mutubaku.engine.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The origin of data of a calendar, so that a person can confirm or replace it.
 *
 * @param kind how sure it is
 * @param note the text it was taken from, or why it was inferred or decided so
 * @param decidedOn day of that text; empty when there is none
 */
public record Source(Kind kind, String note, Optional<LocalDate> decidedOn) {

    /** How data was come by, as in definitions. */
    public enum Kind {
        /** Stated by an official text. */
        TEXT,
        /** Follows from one, or is expected, but is not stated there. */
        INFERRED,
        /** Chosen by the makers of the calendar. */
        DECIDED
    }
}
