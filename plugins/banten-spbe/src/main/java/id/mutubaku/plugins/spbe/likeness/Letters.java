package id.mutubaku.plugins.spbe.likeness;

import java.util.HashMap;
import java.util.Map;

/** Compares words letter by letter. */
final class Letters {

    private Letters() {}

    /**
     * Returns the share of letter groups that two words have in common (Sørensen–Dice), 0 to 1.
     *
     * @param size of the groups; a word shorter than it shares none
     */
    static double shared(String one, String other, int size) {
        Map<String, Integer> groups = groups(one, size);
        int common = 0;
        for (int at = 0; at + size <= other.length(); at++) {
            String group = other.substring(at, at + size);
            int left = groups.getOrDefault(group, 0);
            if (left > 0) {
                common++;
                groups.put(group, left - 1);
            }
        }
        int all = Math.max(0, one.length() - size + 1) + Math.max(0, other.length() - size + 1);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static Map<String, Integer> groups(String word, int size) {
        Map<String, Integer> groups = new HashMap<>();
        for (int at = 0; at + size <= word.length(); at++) {
            groups.merge(word.substring(at, at + size), 1, Integer::sum);
        }
        return groups;
    }
}
