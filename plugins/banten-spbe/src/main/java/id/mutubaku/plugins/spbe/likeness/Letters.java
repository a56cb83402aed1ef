package id.mutubaku.plugins.spbe.likeness;

/** Compares words letter by letter; makes no objects, since it is asked for each word with each other. */
final class Letters {
    /** So many groups fit into the marks of a long; words are shorter. */
    private static final int MOST_GROUPS = 64;

    private Letters() {}

    /**
     * Returns the share of letter groups that two words have in common (Sørensen–Dice), 0 to 1.
     *
     * @param size of the groups; a word shorter than it shares none
     */
    static double shared(String one, String other, int size) {
        int left = groups(one, size);
        int right = groups(other, size);
        long taken = 0;
        int common = 0;
        for (int from = 0; from < left; from++) {
            int found = 0;
            while (found < right && ((taken & (1L << found)) != 0 || !one.regionMatches(from, other, found, size))) {
                found++;
            }
            if (found < right) {
                taken |= 1L << found;
                common++;
            }
        }
        return left + right == 0 ? 0 : 2.0 * common / (left + right);
    }

    private static int groups(String word, int size) {
        return Math.min(MOST_GROUPS, Math.max(0, word.length() - size + 1));
    }
}
