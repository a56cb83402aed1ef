package id.mutubaku.host.running;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.Fault;
import java.util.Optional;

/** Is how a call ended. */
public sealed interface Ending<T> {

    /** Came to an answer. */
    record Returned<T>(T value) implements Ending<T> {}

    /**
     * Went wrong.
     *
     * @param detail message of what was thrown; empty for other kinds
     * @param nonsense what is wrong with the answer; absent for other kinds
     */
    record Broken<T>(Fault.Kind kind, String detail, Optional<Problem> nonsense) implements Ending<T> {
        Broken(Fault.Kind kind, String detail) {
            this(kind, detail, Optional.empty());
        }
    }
}
