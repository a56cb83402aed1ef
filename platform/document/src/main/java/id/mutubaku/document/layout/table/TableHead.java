package id.mutubaku.document.layout.table;

import id.mutubaku.document.drawing.Cell;
import java.util.List;

/**
 * The heading rows of the table: headings over several columns above those of each, and the row of column numbers.
 *
 * @param cells from above to below
 * @param bottom where the rows of the table begin
 */
public record TableHead(List<Cell> cells, int bottom) {
    public TableHead {
        cells = List.copyOf(cells);
    }

    /** Draws the headings of a sheet. */
    public static TableHead of(Sheet sheet, boolean numbered) {
        return new HeadLayout(sheet).head(numbered);
    }
}
