package id.mutubaku.engine.formula;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** What decides between two formulas. */
public interface Criterion {

    /** Tells whether it holds. */
    boolean holds(Scope scope);

    /** Tells of what it looks at that does not fit. */
    void check(Types types, Consumer<Misfit> misfits);

    /** Lists the paths that it looks at. */
    Stream<AnswerPath> paths();
}
