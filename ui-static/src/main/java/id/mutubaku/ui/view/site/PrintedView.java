package id.mutubaku.ui.view.site;

import java.util.List;
import java.util.Locale;

/**
 * Shows the official document verbatim: cover, identity block, table and footer.
 *
 * @param cover the lines of the cover page; none where there is no cover
 * @param letterhead the agency's lines
 * @param identity label and lines, in the order of the print
 * @param tableTitle heading above the table; may be empty
 * @param headings the rows of headings, from the top
 * @param numbers what stands in a row of column numbers; none where there is no such row
 * @param footer the lines under the table
 */
public record PrintedView(
        List<String> cover,
        List<String> letterhead,
        List<Entry> identity,
        String tableTitle,
        List<HeadingRow> headings,
        List<String> numbers,
        List<Row> rows,
        List<String> footer) {
    /** Keeps its own lists. */
    public PrintedView {
        cover = List.copyOf(cover);
        letterhead = List.copyOf(letterhead);
        identity = List.copyOf(identity);
        headings = List.copyOf(headings);
        numbers = List.copyOf(numbers);
        rows = List.copyOf(rows);
        footer = List.copyOf(footer);
    }

    /** Shows one box of the identity block, one line per item. */
    public record Entry(String label, List<String> lines) {
        /** Keeps its own list. */
        public Entry {
            lines = List.copyOf(lines);
        }
    }

    /** Shows one row of headings. */
    public record HeadingRow(List<Heading> cells) {
        /** Keeps its own list. */
        public HeadingRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Shows the printed words above one column or several.
     *
     * @param columns over how many columns they stand
     * @param rows over how many rows of headings they go
     * @param group whether further headings stand under them
     */
    public record Heading(String text, int columns, int rows, boolean group) {
        /** Says for what the cell is a heading. */
        public String scope() {
            return group ? "colgroup" : "col";
        }
    }

    /** Shows one row of the table. */
    public record Row(List<Cell> cells) {
        /** Keeps its own list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Shows one cell; its text is as printed and may hold line breaks.
     *
     * @param column the heading of its column
     * @param css the style class; may be empty
     * @param rows over how many rows it goes
     * @param mark what an actor does in the row; {@link Mark#TEXT} in all other columns
     */
    public record Cell(String column, String css, String text, int rows, Mark mark) {
        /** Shows a text. */
        public static Cell text(String column, String css, String text) {
            return new Cell(column, css, text, 1, Mark.TEXT);
        }

        /** Shows what an actor does. */
        public static Cell mark(String column, Mark mark) {
            return new Cell(column, "mark", "", 1, mark);
        }

        /** Tells whether it goes over several rows. */
        public boolean spans() {
            return rows > 1;
        }
    }

    /** Says what a pelaksana does in a row; the word is the message {@code mark.<name>}. */
    public enum Mark {
        /** The cell is none of a pelaksana. */
        TEXT,
        NONE,
        PERFORMS,
        CONSULTED,
        COORDINATES,
        RECEIVES;

        /** Tells whether the pelaksana has a part in the row. */
        public boolean said() {
            return this != TEXT && this != NONE;
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
}
