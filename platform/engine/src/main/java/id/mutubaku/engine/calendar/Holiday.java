package id.mutubaku.engine.calendar;

import java.time.LocalDate;

/**
 * A day on which offices are closed.
 *
 * @param date the day
 * @param name its official name
 * @param kind who closes the office
 */
public record Holiday(LocalDate date, String name, Kind kind) {

    /** What makes a day free. */
    public enum Kind {
        /** "Libur nasional". */
        NATIONAL,
        /** "Cuti bersama". */
        JOINT_LEAVE,
        /** A region's own day, such as its anniversary or an election. */
        REGIONAL
    }
}
