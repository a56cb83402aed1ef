package id.mutubaku.engine.calendar.file;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of reading a calendar file.
 *
 * @param value what was read; empty exactly when there are problems
 * @param problems everything that is wrong, in the order of the file
 * @param <T> what the file holds
 */
public record CalendarReading<T>(Optional<T> value, List<CalendarProblem> problems) {

    /** Copies the list. */
    public CalendarReading {
        problems = List.copyOf(problems);
    }

    static <T> CalendarReading<T> of(Optional<T> value, List<CalendarProblem> problems) {
        return new CalendarReading<>(problems.isEmpty() ? value : Optional.empty(), problems);
    }
}
