package id.mutubaku.engine.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which offices are closed, or open for a part of their hours.
 *
 * @param date the day
 * @param name its official name
 * @param kind who closes the office
 * @param open when offices stay open all the same, within their own hours; none where they are closed all day
 */
public record Holiday(LocalDate date, String name, Kind kind, List<Interval> open) {

    /** What makes a day free. */
    public enum Kind {
        /** "Libur nasional". */
        NATIONAL,
        /** "Cuti bersama". */
        JOINT_LEAVE,
        /** A region's own day, such as its anniversary or an election. */
        REGIONAL
    }

    /** Copies the list. */
    public Holiday {
        open = List.copyOf(open);
    }

    /** Makes a day on which offices are closed all day. */
    public Holiday(LocalDate date, String name, Kind kind) {
        this(date, name, kind, List.of());
    }

    /** Returns what is left of an office's hours on the day. */
    List<Interval> leaves(List<Interval> hours) {
        return hours.stream()
                .flatMap(each -> open.stream().flatMap(kept -> each.common(kept).stream()))
                .toList();
    }
}
