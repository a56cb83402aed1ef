package id.mutubaku.exchange.excel;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.xml.XmlElement;
import java.util.Arrays;

/** The places of columns and rows of a sheet, in points. */
final class SheetGrid {
    private static final double DIGIT = 7;
    private static final double CELL_PADDING = 5;
    private static final double POINTS_OF_PIXEL = 0.75;
    private static final double USUAL_WIDTH = 64 * POINTS_OF_PIXEL;
    private static final double USUAL_HEIGHT = 15;

    private final double[] columns = new double[CellRange.MOST_COLUMNS + 1];
    private final double[] rows = new double[CellRange.MOST_ROWS + 1];

    SheetGrid(XmlElement sheet) {
        double[] widths = new double[CellRange.MOST_COLUMNS];
        double[] heights = new double[CellRange.MOST_ROWS];
        Arrays.fill(widths, usualWidth(sheet));
        Arrays.fill(
                heights,
                sheet.at("sheetFormatPr")
                        .map(format -> format.number("defaultRowHeight", USUAL_HEIGHT))
                        .orElse(USUAL_HEIGHT));
        sheet.at("cols").stream().flatMap(list -> list.children("col")).forEach(column -> takeWidth(column, widths));
        sheet.at("sheetData").stream().flatMap(list -> list.children("row")).forEach(row -> takeHeight(row, heights));
        sum(widths, columns);
        sum(heights, rows);
    }

    private static double usualWidth(XmlElement sheet) {
        return sheet.at("sheetFormatPr")
                .map(format -> format.number("defaultColWidth", 0))
                .filter(width -> width > 0)
                .map(SheetGrid::points)
                .orElse(USUAL_WIDTH);
    }

    private static double points(double characters) {
        return Math.floor((256 * characters + Math.floor(128 / DIGIT)) / 256 * DIGIT) * POINTS_OF_PIXEL;
    }

    /** Returns the width in characters, as a file names it, of a column that is so many points wide. */
    static double characters(double points) {
        return points / POINTS_OF_PIXEL / DIGIT;
    }

    private static void takeWidth(XmlElement column, double[] widths) {
        int first = (int) Math.max(1, column.number("min", 1));
        int last = (int) Math.min(widths.length, column.number("max", first));
        double width =
                column.isSet("hidden") ? 0 : points(column.number("width", (USUAL_WIDTH - CELL_PADDING) / DIGIT));
        for (int index = first - 1; index < last; index++) {
            widths[index] = width;
        }
    }

    private static void takeHeight(XmlElement row, double[] heights) {
        int index = (int) row.number("r", 0) - 1;
        if (index >= 0 && index < heights.length) {
            heights[index] = row.isSet("hidden") ? 0 : row.number("ht", heights[index]);
        }
    }

    private static void sum(double[] sizes, double[] edges) {
        for (int index = 0; index < sizes.length; index++) {
            edges[index + 1] = edges[index] + sizes[index];
        }
    }

    /** Returns where a column begins. */
    double column(int index) {
        return columns[Math.max(0, Math.min(index, columns.length - 1))];
    }

    /** Returns where a row begins. */
    double row(int index) {
        return rows[Math.max(0, Math.min(index, rows.length - 1))];
    }

    Box box(CellRange range) {
        return new Box(
                column(range.firstColumn()),
                row(range.firstRow()),
                column(range.lastColumn() + 1),
                row(range.lastRow() + 1));
    }
}
