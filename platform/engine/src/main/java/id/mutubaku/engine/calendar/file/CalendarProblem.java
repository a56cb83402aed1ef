package id.mutubaku.engine.calendar.file;

import java.util.List;

/**
 * A fault of a calendar file, and its place.
 *
 * @param pointer JSON pointer into the file
 * @param code key of the sentence in the message files, {@code calendar.…}
 * @param args what the sentence names
 */
public record CalendarProblem(String pointer, String code, List<String> args) {

    /** Copies the list. */
    public CalendarProblem {
        args = List.copyOf(args);
    }
}
