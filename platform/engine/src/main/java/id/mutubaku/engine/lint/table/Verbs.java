package id.mutubaku.engine.lint.table;

import id.mutubaku.engine.lint.rule.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The active verbs (me-, mem-, men-, meng-, meny-, ber-) by their form. */
final class Verbs {
    private static final Pattern ACTIVE = Pattern.compile("(me[mnlrwy]|ber)\\p{L}{3,}");
    private static final Pattern LABEL = Pattern.compile("^\\s*(?:\\p{L}|\\d{1,2})\\s?[.)]\\s+");
    private static final Pattern ITEM = Pattern.compile("\\R|\\s(?=(?:[b-z]|\\d{1,2})[.)]\\s)");

    /** Words that look like verbs and are none, or are none that says what is done. */
    private static final Set<String> OTHERS = Set.of(
            "berita",
            "berkas",
            "berdasarkan",
            "bersama",
            "berupa",
            "berikut",
            "berikutnya",
            "beranda",
            "berbagai",
            "beserta",
            "menteri",
            "menengah",
            "mengenai",
            "mengacu",
            "menurut",
            "melalui",
            "merupakan",
            "mengingat",
            "membutuhkan",
            "meliputi",
            "berhubungan",
            "menjadi",
            "memiliki",
            "memohon",
            "berbasis");

    private Verbs() {}

    /**
     * Returns the words of an activity in lower case, without the letter or number of a list before it; a hyphen inside a
     * word does not part it.
     */
    static List<String> words(String activity) {
        String text = LABEL.matcher(activity).replaceFirst("");
        return Arrays.asList(Wording.plain(text.replace("-", "")).split(" "));
    }

    /** Parts an activity where a list in it goes on: at a line, and before {@code b.} or {@code 2)}. */
    static Stream<String> items(String activity) {
        return ITEM.splitAsStream(activity).filter(item -> !item.isBlank());
    }

    /** Tells whether a word is an active verb. */
    static boolean isActive(String word) {
        return ACTIVE.matcher(word).matches() && !OTHERS.contains(word);
    }
}
