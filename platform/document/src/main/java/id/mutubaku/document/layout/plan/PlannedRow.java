package id.mutubaku.document.layout.plan;

import id.mutubaku.document.layout.table.RowText;
import java.util.List;

/**
 * A row of the table on one page.
 *
 * @param step id of the step whose row it is
 * @param continued whether it only goes on with the text of a row of the page before
 * @param lines of symbols, from above to below; at least one
 */
public record PlannedRow(String step, boolean continued, RowText text, List<PlannedLine> lines) {
    public PlannedRow {
        lines = List.copyOf(lines);
    }
}
