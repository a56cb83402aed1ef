package id.mutubaku.host.execution.outcome;

import id.mutubaku.engine.problem.Problem;
import java.util.Optional;

/** The completion of a call. */
public sealed interface Completion<T> {

    /** A call that came to an answer. */
    record Returned<T>(T value) implements Completion<T> {}

    /**
     * A call that went wrong.
     *
     * @param detail message of what was thrown; empty for other kinds
     * @param trace of what was thrown, for those who run the platform; empty for other kinds
     * @param nonsense what is wrong with the answer; absent for other kinds
     */
    record Failed<T>(Fault.Kind kind, String detail, String trace, Optional<Problem> nonsense)
            implements Completion<T> {
        public Failed(Fault.Kind kind) {
            this(kind, "", "", Optional.empty());
        }
    }
}
