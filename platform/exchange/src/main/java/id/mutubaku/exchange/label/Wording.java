package id.mutubaku.exchange.label;

import java.util.List;
import java.util.Locale;

/** The comparison of printed wordings: letters alone count, and one slip of the pen is forgiven. */
public final class Wording {
    private static final int FORGIVING = 8;

    private Wording() {}

    /** Returns the letters of a text, small and without anything between them. */
    public static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Tells whether a text is one of several wordings. */
    public static boolean isOneOf(String text, List<String> wordings) {
        String letters = letters(text);
        return !letters.isEmpty() && wordings.stream().anyMatch(wording -> alike(letters, wording));
    }

    private static boolean alike(String letters, String wording) {
        int slips = wording.length() >= FORGIVING ? wording.length() / FORGIVING : 0;
        return letters.equals(wording) || (slips > 0 && within(letters, wording, slips));
    }

    /** Tells whether two texts differ by at most so many letters that are added, missing or wrong. */
    private static boolean within(String first, String second, int most) {
        if (Math.abs(first.length() - second.length()) > most) {
            return false;
        }
        int[] before = new int[second.length() + 1];
        for (int column = 0; column < before.length; column++) {
            before[column] = column;
        }
        for (int row = 1; row <= first.length(); row++) {
            before = next(before, row, first.charAt(row - 1), second);
        }
        return before[second.length()] <= most;
    }

    private static int[] next(int[] before, int row, char letter, String second) {
        int[] costs = new int[before.length];
        costs[0] = row;
        for (int column = 1; column < costs.length; column++) {
            int wrong = before[column - 1] + (letter == second.charAt(column - 1) ? 0 : 1);
            costs[column] = Math.min(wrong, Math.min(before[column], costs[column - 1]) + 1);
        }
        return costs;
    }
}
