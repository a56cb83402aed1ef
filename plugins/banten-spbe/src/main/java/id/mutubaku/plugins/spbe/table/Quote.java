package id.mutubaku.plugins.spbe.table;

/** Shortens what people wrote, so that a sentence which repeats it stays one. */
public final class Quote {
    private static final int USUAL = 80;

    private Quote() {}

    /** Returns the beginning of a text, at most 80 characters. */
    public static String of(String text) {
        return of(text, USUAL);
    }

    /** Returns the beginning of a text on one line, at most so many characters. */
    public static String of(String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
    }
}
