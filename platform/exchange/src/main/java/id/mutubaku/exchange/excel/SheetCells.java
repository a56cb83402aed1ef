package id.mutubaku.exchange.excel;

import id.mutubaku.exchange.excel.CellStyles.Side;
import id.mutubaku.exchange.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cells of a sheet that show something: a text or a line at a side. */
final class SheetCells {
    private final Workbook workbook;
    private final List<CellRange> merged = new ArrayList<>();
    private final List<ShownCell> cells = new ArrayList<>();
    private int row = -1;
    private int column = -1;

    SheetCells(Workbook workbook, XmlElement sheet) {
        this.workbook = workbook;
        sheet.at("mergeCells").stream()
                .flatMap(list -> list.children("mergeCell"))
                .flatMap(range -> CellRange.parse(range.attribute("ref").orElse("")).stream())
                .map(CellRange::clamped)
                .forEach(merged::add);
        sheet.at("sheetData").stream().flatMap(list -> list.children("row")).forEach(this::addRow);
    }

    /**
     * A cell that shows something.
     *
     * @param range the cell, or all that is merged with it if it is the first of that
     * @param text what stands in it
     * @param lines its sides with a line
     */
    record ShownCell(CellRange range, int row, int column, String text, Set<Side> lines) {}

    private void addRow(XmlElement element) {
        row = (int) element.number("r", row + 2.0) - 1;
        column = -1;
        element.children("c").forEach(this::addCell);
    }

    private void addCell(XmlElement cell) {
        Optional<CellRange> named = cell.attribute("r").flatMap(CellRange::parse);
        column = named.map(CellRange::firstColumn).orElse(column + 1);
        String text = workbook.shown(cell);
        Set<Side> lines = workbook.style(cell).lines();
        CellRange own = new CellRange(row, column, row, column);
        if (!text.isBlank()) {
            own.checked();
        }
        boolean beyond = row >= CellRange.MOST_ROWS || column >= CellRange.MOST_COLUMNS || row < 0;
        if (!beyond && !(text.isBlank() && lines.isEmpty())) {
            cells.add(new ShownCell(range(own), row, column, text, lines));
        }
    }

    private CellRange range(CellRange own) {
        return merge(own.firstRow(), own.firstColumn())
                .filter(range -> range.firstRow() == own.firstRow() && range.firstColumn() == own.firstColumn())
                .orElse(own);
    }

    /** Returns the merged range of a cell; empty where it stands alone. */
    Optional<CellRange> merge(int atRow, int atColumn) {
        return merged.stream().filter(range -> range.holds(atRow, atColumn)).findFirst();
    }

    List<ShownCell> cells() {
        return cells;
    }

    List<CellRange> merged() {
        return merged;
    }
}
