package id.mutubaku.engine.condition;

import java.util.function.IntPredicate;

/** The orders in which two results can stand. */
public enum Comparison {
    LESS("$less", order -> order < 0),
    AT_MOST("$atMost", order -> order <= 0),
    MORE("$more", order -> order > 0),
    AT_LEAST("$atLeast", order -> order >= 0),
    EQUAL("$equal", order -> order == 0);

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // each looks at the number alone
    private final IntPredicate order;

    Comparison(String word, IntPredicate order) {
        this.word = word;
        this.order = order;
    }

    /** Returns the word for it in a condition. */
    public String word() {
        return word;
    }

    boolean holds(int comparison) {
        return order.test(comparison);
    }
}
