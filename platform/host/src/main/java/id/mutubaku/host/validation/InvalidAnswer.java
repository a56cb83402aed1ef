package id.mutubaku.host.validation;

import id.mutubaku.engine.problem.Problem;

/** An answer that breaks the limits; thrown by the validator, on the thread of the call. */
public final class InvalidAnswer extends RuntimeException {
    private final transient Problem problem;

    public InvalidAnswer(Problem problem) {
        super(problem.rule());
        this.problem = problem;
    }

    /** Returns what is wrong with it. */
    public Problem problem() {
        return problem;
    }
}
