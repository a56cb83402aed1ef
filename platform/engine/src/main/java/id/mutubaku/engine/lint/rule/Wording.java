package id.mutubaku.engine.lint.rule;

import id.mutubaku.model.definition.Actor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The comparison of printed wordings as a reader makes it, without regard to case, punctuation and small slips. */
public final class Wording {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SOP = Pattern.compile(
            "^(?:standar[td]?\\s+operasional\\s+prosedur\\s*)?(?:\\(?sop\\)?\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final int LONG = 20;
    private static final int SLIPS = 2;

    private Wording() {}

    /** Returns the words in lower case with one space between them and nothing else. */
    public static String plain(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Returns the plain name of an SOP, without the word SOP before it. */
    public static String sopName(String text) {
        return plain(SOP.matcher(text.strip()).replaceFirst(""));
    }

    /** Tells whether two plain texts are the same but for a slip or two of a long one. */
    public static boolean nearlySame(String one, String other) {
        return one.equals(other) || (Math.min(one.length(), other.length()) >= LONG && distance(one, other) <= SLIPS);
    }

    /** Tells whether words stand in a text, as whole words. */
    public static boolean mentions(String text, String words) {
        String wanted = plain(words);
        return !wanted.isEmpty() && (" " + plain(text) + " ").contains(" " + wanted + " ");
    }

    /** Returns all names of an actor, the longest first. */
    public static List<String> namesOf(Actor actor) {
        return Stream.of(Stream.of(actor.name()), actor.heading().stream(), actor.aliases().stream())
                .flatMap(names -> names)
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }

    /** Finds the name that somebody meant who wrote another one: the nearest, with a slip or two, whatever the case. */
    public static Optional<String> nearest(String written, Collection<String> names) {
        return names.stream()
                .filter(name -> slips(written, name) <= Math.min(SLIPS, name.length() / 2))
                .min(Comparator.comparingInt(name -> slips(written, name)));
    }

    /** Returns the name that somebody meant, or all there are, separated by commas. */
    public static String nearestOrAll(String written, Collection<String> names) {
        return nearest(written, names).orElseGet(() -> String.join(", ", names));
    }

    private static int slips(String one, String other) {
        return distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }

    /** Counts how many letters have to be changed, added or left out (Levenshtein). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, column -> column);
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[other.length() + 1];
            now[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int changed = before[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(changed, Math.min(before[column], now[column - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
