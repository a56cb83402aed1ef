package id.mutubaku.engine.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The first problems of one thing, {@value #MOST} at most; where there are more, the last one says so.
 *
 * <p>Whoever looks for problems may stop as soon as this {@linkplain #isFull() is full}.
 */
public final class FirstProblems {
    /** As many as anybody mends before looking again. */
    public static final int MOST = 50;

    private final List<Problem> problems = new ArrayList<>();
    private Severity worst = Severity.INFO;
    private boolean more;

    /** Returns the first of several problems. */
    public static List<Problem> of(Collection<Problem> several) {
        FirstProblems first = new FirstProblems();
        several.forEach(first::add);
        return first.list();
    }

    /** Takes a problem; one beyond the first ones is known of, but not kept. */
    public void add(Problem problem) {
        more = problems.size() == MOST;
        if (!more) {
            problems.add(problem);
        }
        worst = problem.severity().compareTo(worst) < 0 ? problem.severity() : worst;
    }

    /** Tells whether nothing is kept of what comes now. */
    public boolean isFull() {
        return more;
    }

    /** Returns the problems in the order in which they came. */
    public List<Problem> list() {
        if (!more) {
            return List.copyOf(problems);
        }
        List<Problem> first = new ArrayList<>(problems.subList(0, MOST - 1));
        first.add(more(MOST - 1, worst));
        return List.copyOf(first);
    }

    /** Returns the problem that there are more than those that are told. */
    public static Problem more(int told, Severity severity) {
        return new Problem("", "problem/more", severity, List.of(String.valueOf(told)));
    }
}
