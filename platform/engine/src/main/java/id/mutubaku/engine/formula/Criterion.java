package id.mutubaku.engine.formula;

import java.util.stream.Stream;

/** What decides between two formulas. */
public interface Criterion {

    /** Tells whether it holds. */
    boolean holds(Scope scope);

    /** Lists the paths that it looks at. */
    Stream<AnswerPath> paths();
}
