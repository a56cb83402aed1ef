package id.mutubaku.document.drawing;

import java.util.List;

/**
 * A row of the table.
 *
 * @param step id of the step whose row it is
 * @param continued whether it goes on with the text of the same row of the page before
 * @param cells from left to right; a cell that began in a row above is listed there
 */
public record Row(String step, boolean continued, Box box, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }
}
