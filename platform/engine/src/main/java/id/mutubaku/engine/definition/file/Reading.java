package id.mutubaku.engine.definition.file;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of reading a file: the value if it could be read at all, and every problem found.
 *
 * @param value present when the file could be understood, even if it must not be published
 * @param problems all of them, in the order of the file
 */
public record Reading<T>(Optional<T> value, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    /** Tells whether the value may be used: it is there and nothing is worse than a warning. */
    public boolean usable() {
        return value.isPresent() && problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
