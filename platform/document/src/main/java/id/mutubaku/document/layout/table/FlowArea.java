package id.mutubaku.document.layout.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of the table in which the flowchart stands: columns of one width, a margin on either side.
 *
 * @param left its left edge
 * @param margin what the outer columns have beyond the others
 * @param columns how many
 * @param columnWidth of each
 * @param ports how many lines for arrows each column has on either side of its middle
 */
public record FlowArea(int left, int margin, int columns, int columnWidth, int ports) {
    private static final int WIDEST_SYMBOL = 880;
    private static final int FIRST_TRACK = 32;
    private static final int BETWEEN_TRACKS = 64;
    private static final int EDGE_CLEARANCE = 60;
    private static final int SYMBOL_CLEARANCE = 88;

    /** Returns its right edge. */
    public int right() {
        return left + 2 * margin + columns * columnWidth;
    }

    /** Returns the left edge of a column without the margin. */
    public int columnLeft(int column) {
        return left + margin + column * columnWidth;
    }

    /** Returns the middle of a column. */
    public int centre(int column) {
        return columnLeft(column) + columnWidth / 2;
    }

    /** Returns the width of a symbol that stands in one column. */
    public int symbolWidth() {
        return Math.min(columnWidth * 3 / 5, WIDEST_SYMBOL);
    }

    /** Returns the width of a symbol that goes over some columns. */
    public int symbolWidth(int over) {
        return (over - 1) * columnWidth + symbolWidth();
    }

    /** Returns by how much a capsule may be wider than other symbols, on either side. */
    public int reach() {
        return Math.min(SYMBOL_CLEARANCE / 2, (columnWidth - symbolWidth()) / 6);
    }

    /** Returns the left edge of a symbol in a column. */
    public int symbolLeft(int column) {
        return centre(column) - symbolWidth() / 2;
    }

    /** Returns the right edge of a symbol in a column. */
    public int symbolRight(int column) {
        return symbolLeft(column) + symbolWidth();
    }

    /** Returns where labels have to begin, so that one track at the left edge stays free for arrows. */
    public int labelsLeft() {
        return left + EDGE_CLEARANCE + BETWEEN_TRACKS;
    }

    /** Returns where labels have to end, so that one track at the right edge stays free for arrows. */
    public int labelsRight() {
        int outer = tracksBefore(columns).get(tracksBefore(columns).size() - 1);
        return outer - BETWEEN_TRACKS / 2;
    }

    /** Returns where the line for arrows at some distance from the middle of a column stands. */
    public int portLine(int column, int offset) {
        return centre(column) + offset * (symbolWidth() / (2 * ports + 2));
    }

    /** Lists the places of the tracks between the symbols of a column and those of the one before it. */
    public List<Integer> tracksBefore(int column) {
        if (column == 0) {
            return tracks(left + EDGE_CLEARANCE, symbolLeft(0) - SYMBOL_CLEARANCE);
        }
        if (column == columns) {
            return tracks(symbolRight(columns - 1) + SYMBOL_CLEARANCE, right() - EDGE_CLEARANCE);
        }
        int border = columnLeft(column);
        int reach = symbolLeft(column) - SYMBOL_CLEARANCE - border;
        int each = Math.max(0, (reach - FIRST_TRACK) / BETWEEN_TRACKS);
        int first = border - FIRST_TRACK - each * BETWEEN_TRACKS;
        return tracks(first, border + FIRST_TRACK + each * BETWEEN_TRACKS);
    }

    private static List<Integer> tracks(int first, int last) {
        List<Integer> tracks = new ArrayList<>();
        for (int at = first; at <= last || tracks.isEmpty(); at += BETWEEN_TRACKS) {
            tracks.add(at);
        }
        return tracks;
    }
}
