package id.mutubaku.document.layout.plan;

import id.mutubaku.document.flow.FlowRow;
import id.mutubaku.document.layout.table.RowText;

/**
 * What stands of a row on one page.
 *
 * @param continued whether its symbols stand on a page before, and only text is left
 */
public record RowPiece(FlowRow row, RowText text, boolean continued) {}
