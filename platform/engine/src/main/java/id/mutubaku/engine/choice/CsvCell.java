package id.mutubaku.engine.choice;

import java.util.regex.Pattern;

/**
 * A cell of comma-separated values (RFC 4180). An apostrophe stands before what a spreadsheet would take for a formula, and
 * is taken away again by {@link #plain}.
 */
public final class CsvCell {
    private static final Pattern FORMULA = Pattern.compile("['=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern SPECIAL = Pattern.compile("[\",;\\r\\n]");

    private CsvCell() {}

    /** Writes a text as a cell. */
    public static String of(String text) {
        String guarded = FORMULA.matcher(text).matches() ? "'" + text : text;
        return SPECIAL.matcher(guarded).find() ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }

    /** Returns the text of a cell that was read. */
    public static String plain(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
