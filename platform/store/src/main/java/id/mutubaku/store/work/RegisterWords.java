package id.mutubaku.store.work;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts texts into the words of the register: letters and digits, in small letters. Both what is registered and what is
 * looked for is cut here, so that no parser of the database has an opinion about it.
 */
public final class RegisterWords {
    /** The drawn part of a number is what people remember of it. */
    private static final int END_OF_NUMBER = 5;

    /** Who looks for more words than these has pasted something. */
    private static final int MOST_WORDS = 10;

    private static final int LONGEST_WORD = 60;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private RegisterWords() {}

    /** Returns the words under which a case is found: of its number, also written together, and of other texts. */
    public static Set<String> of(String number, String... texts) {
        String together = String.join("", words(number));
        Set<String> words = new LinkedHashSet<>(words(number));
        words.add(shortened(together));
        words.add(together.substring(Math.max(0, together.length() - END_OF_NUMBER)));
        for (String text : texts) {
            words.addAll(words(text));
        }
        words.remove("");
        return words;
    }

    /** Returns a {@code tsquery} for words that begin with each of the typed ones; empty where no word was typed. */
    static Optional<String> query(String typed) {
        return words(typed).stream()
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> "'" + word + "':*")
                .reduce((one, other) -> one + " & " + other);
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text))
                .filter(word -> !word.isEmpty())
                .map(word -> shortened(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String shortened(String word) {
        return word.substring(0, Math.min(LONGEST_WORD, word.length()));
    }
}
