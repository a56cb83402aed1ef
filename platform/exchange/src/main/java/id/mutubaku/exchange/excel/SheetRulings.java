package id.mutubaku.exchange.excel;

import id.mutubaku.exchange.excel.CellStyles.Side;
import id.mutubaku.exchange.excel.SheetCells.ShownCell;
import id.mutubaku.exchange.limit.Budget;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Cell;
import id.mutubaku.exchange.picture.Point;
import id.mutubaku.exchange.picture.Table;
import id.mutubaku.exchange.trace.Contour;
import id.mutubaku.exchange.trace.PaintedPath;
import id.mutubaku.exchange.trace.Tracing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a sheet: what the lines around cells part, however the sheet cuts that into columns and rows. */
final class SheetRulings {
    private final SheetCells cells;
    private final SheetGrid grid;
    private final Budget budget;
    private final Map<Integer, BitSet> across = new TreeMap<>();
    private final Map<Integer, BitSet> down = new TreeMap<>();

    SheetRulings(SheetCells cells, SheetGrid grid, Budget budget) {
        this.cells = cells;
        this.grid = grid;
        this.budget = budget;
    }

    List<Table> tables() {
        cells.cells().forEach(this::add);
        List<PaintedPath> paths = new ArrayList<>();
        across.forEach((row, columns) -> runs(columns)
                .forEach(run -> paths.add(line(
                        new Point(grid.column(run[0]), grid.row(row)),
                        new Point(grid.column(run[1]), grid.row(row))))));
        down.forEach((column, rows) -> runs(rows)
                .forEach(run -> paths.add(line(
                        new Point(grid.column(column), grid.row(run[0])),
                        new Point(grid.column(column), grid.row(run[1]))))));
        budget.takeRuns(paths.size());
        List<Table> tables = Tracing.of(paths).tables();
        return tables.isEmpty() ? withoutLines() : tables;
    }

    private static PaintedPath line(Point from, Point to) {
        return new PaintedPath(List.of(Contour.of(List.of(from, to), false)), true, false, false, false);
    }

    /** Returns the stretches of a line, each from its first edge to its last. */
    private static List<int[]> runs(BitSet parts) {
        List<int[]> runs = new ArrayList<>();
        for (int from = parts.nextSetBit(0); from >= 0; ) {
            int to = parts.nextClearBit(from);
            runs.add(new int[] {from, to});
            from = parts.nextSetBit(to);
        }
        return runs;
    }

    /** Takes the lines of a cell that are not within a merged range. */
    private void add(ShownCell cell) {
        int row = cell.row();
        int column = cell.column();
        CellRange merged = cells.merge(row, column).orElse(new CellRange(row, column, row, column));
        if (cell.lines().contains(Side.TOP) && row == merged.firstRow()) {
            mark(across, row, column);
        }
        if (cell.lines().contains(Side.BOTTOM) && row == merged.lastRow()) {
            mark(across, row + 1, column);
        }
        if (cell.lines().contains(Side.LEFT) && column == merged.firstColumn()) {
            mark(down, column, row);
        }
        if (cell.lines().contains(Side.RIGHT) && column == merged.lastColumn()) {
            mark(down, column + 1, row);
        }
    }

    private static void mark(Map<Integer, BitSet> lines, int line, int part) {
        lines.computeIfAbsent(line, any -> new BitSet()).set(part);
    }

    /** Returns the cells with a text as one table, for a sheet that draws no lines. */
    private List<Table> withoutLines() {
        List<Cell> filled = cells.cells().stream()
                .filter(cell -> !cell.text().isBlank())
                .map(cell -> new Cell(grid.box(cell.range())))
                .toList();
        return filled.isEmpty()
                ? List.of()
                : List.of(new Table(Box.union(filled.stream().map(Cell::box).toList()), filled));
    }
}
