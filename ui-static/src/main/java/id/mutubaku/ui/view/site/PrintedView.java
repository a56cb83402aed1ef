package id.mutubaku.ui.view.site;

import java.util.List;
import java.util.Locale;

/**
 * Shows the official document verbatim: the identity block and the table.
 *
 * @param letterhead the agency's lines
 * @param identity label and lines, in the order of the print
 * @param tableTitle heading above the table; may be empty
 * @param headings the words of the columns as printed
 * @param columns the pelaksana columns
 */
public record PrintedView(
        List<String> letterhead,
        List<Entry> identity,
        String tableTitle,
        Headings headings,
        List<String> columns,
        List<Row> rows) {
    /** Keeps its own lists. */
    public PrintedView {
        letterhead = List.copyOf(letterhead);
        identity = List.copyOf(identity);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Shows one box of the identity block, one line per item. */
    public record Entry(String label, List<String> lines) {
        /** Keeps its own list. */
        public Entry {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Gives the printed words above the columns.
     *
     * @param number empty when the print has no such column
     * @param actors empty when nothing stands over the pelaksana columns together
     * @param quality empty when nothing stands over the three columns of mutu baku together
     * @param remark empty when the print has no such column
     */
    public record Headings(
            String number,
            String activity,
            String actors,
            String quality,
            String requires,
            String time,
            String output,
            String remark) {
        /** Tells whether some columns have a heading together, so that the headings take two rows. */
        public boolean grouped() {
            return !actors.isEmpty() || !quality.isEmpty();
        }

        /** Counts the rows of the headings. */
        public int rows() {
            return grouped() ? 2 : 1;
        }
    }

    /**
     * Shows one row; every text is as printed and may hold line breaks.
     *
     * @param marks one for each pelaksana column
     */
    public record Row(
            String number,
            String activity,
            List<Mark> marks,
            String requires,
            String time,
            String output,
            String remark) {
        /** Keeps its own list. */
        public Row {
            marks = List.copyOf(marks);
        }
    }

    /** Says what a pelaksana does in a row; the word is the message {@code mark.<name>}. */
    public enum Mark {
        NONE,
        PERFORMS,
        CONSULTED,
        COORDINATES,
        RECEIVES;

        /** Tells whether the cell is empty. */
        public boolean none() {
            return this == NONE;
        }

        /** Gives the style class. */
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Gives the key of its word. */
        public String key() {
            return "mark." + css();
        }
    }

    /** Counts the pelaksana columns. */
    public int actorColumns() {
        return columns.size();
    }
}
