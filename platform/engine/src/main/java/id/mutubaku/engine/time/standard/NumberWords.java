package id.mutubaku.engine.time.standard;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The Indonesian number words up to 999, such as {@code dua puluh lima}, as time standards repeat them in brackets. */
final class NumberWords {

    private static final Map<String, Integer> DIGITS = Map.of(
            "satu", 1, "dua", 2, "tiga", 3, "empat", 4, "lima", 5, "enam", 6, "tujuh", 7, "delapan", 8, "sembilan", 9);
    private static final Map<String, Integer> WHOLE = Map.of("nol", 0, "sepuluh", 10, "sebelas", 11, "seratus", 100);
    private static final Map<String, Integer> SCALES = Map.of("belas", 10, "puluh", 10, "ratus", 100);

    private NumberWords() {}

    /** Says whether a lower-case word is part of a number. */
    static boolean isPart(String word) {
        return DIGITS.containsKey(word) || WHOLE.containsKey(word) || SCALES.containsKey(word);
    }

    /** Reads lower-case words; empty when they are not a number. */
    static OptionalInt read(List<String> words) {
        int sum = 0;
        int digit = 0;
        for (String word : words) {
            if (DIGITS.containsKey(word) && digit == 0) {
                digit = DIGITS.get(word);
            } else if (WHOLE.containsKey(word) && digit == 0) {
                sum += WHOLE.get(word);
            } else if (SCALES.containsKey(word) && digit > 0) {
                sum += word.equals("belas") ? 10 + digit : SCALES.get(word) * digit;
                digit = 0;
            } else {
                return OptionalInt.empty();
            }
        }
        return words.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sum + digit);
    }
}
