package id.mutubaku.engine.problem;

import java.util.Comparator;

/** The order of problems for reading. */
public final class ProblemOrder {
    private static final int LONGEST_INDEX = 9;

    /** By place, an array's items by their index; at one place the worst first. */
    public static final Comparator<Problem> BY_POINTER = Comparator.comparing(Problem::pointer, ProblemOrder::pointers)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::rule);

    private ProblemOrder() {}

    private static int pointers(String one, String other) {
        String[] first = one.split("/", -1);
        String[] second = other.split("/", -1);
        for (int depth = 0; depth < Math.min(first.length, second.length); depth++) {
            int order = names(first[depth], second[depth]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.length, second.length);
    }

    private static int names(String one, String other) {
        return isIndex(one) && isIndex(other)
                ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
                : one.compareTo(other);
    }

    private static boolean isIndex(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_INDEX
                && name.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
