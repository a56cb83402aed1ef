package id.mutubaku.plugins.spbe.table;

import java.util.regex.Pattern;

/** Shortens what people wrote, so that a sentence which repeats it stays one. */
public final class Quote {
    private static final int USUAL = 80;

    /** So many times what is shown is looked at, since gaps are shortened. */
    private static final int LOOKED_AT = 3;

    private static final Pattern GAP = Pattern.compile("\\s+");

    private Quote() {}

    /** Returns the beginning of a text, at most 80 characters. */
    public static String of(String text) {
        return of(text, USUAL);
    }

    /** Returns the beginning of a text on one line, at most so many characters. */
    public static String of(String text, int longest) {
        String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT * longest));
        String line = GAP.matcher(beginning).replaceAll(" ").strip();
        return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
    }
}
