package id.mutubaku.document.layout.table;

import id.mutubaku.document.drawing.Column;
import id.mutubaku.document.text.TextStyle;
import java.util.List;

/**
 * What all pages of a drawing share.
 *
 * @param width of a page
 * @param height of a page
 * @param left edge of the table
 * @param top edge of the table
 * @param bottom where the table has to end
 * @param columns from left to right
 * @param paths headings of each column, from the outermost to its own
 * @param text style of the cells
 */
public record Sheet(
        int width,
        int height,
        int left,
        int top,
        int bottom,
        List<Column> columns,
        List<List<String>> paths,
        FlowArea flow,
        TextStyle text) {
    /** The distance of text from the borders of its cell. */
    public static final int PADDING = 60;

    public Sheet {
        columns = List.copyOf(columns);
        paths = List.copyOf(paths);
    }

    /** Returns the style of headings. */
    public TextStyle bold() {
        return new TextStyle(text.size(), true);
    }
}
