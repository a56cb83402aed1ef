package id.mutubaku.host.judging;

import id.mutubaku.engine.problem.Problem;

/** Says that an answer is none; thrown by who judges it, on the thread of the call. */
public final class Nonsense extends RuntimeException {
    private final transient Problem problem;

    public Nonsense(Problem problem) {
        super(problem.rule());
        this.problem = problem;
    }

    /** Returns what is wrong with it. */
    public Problem problem() {
        return problem;
    }
}
