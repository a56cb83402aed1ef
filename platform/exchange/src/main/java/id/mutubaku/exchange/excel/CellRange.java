package id.mutubaku.exchange.excel;

import id.mutubaku.exchange.limit.FileRefused;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells, by indexes from 0; a single cell as well. */
record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** More rows than any SOP has. */
    static final int MOST_ROWS = 5_000;

    /** More columns than any SOP has, also in sheets of narrow squares. */
    static final int MOST_COLUMNS = 500;

    private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    /** Reads {@code B2} or {@code B2:D5}. */
    static Optional<CellRange> parse(String reference) {
        Matcher cell = CELL.matcher(reference);
        if (!cell.find()) {
            return Optional.empty();
        }
        int column = column(cell.group(1));
        int row = Integer.parseInt(cell.group(2)) - 1;
        return Optional.of(
                cell.find()
                        ? new CellRange(row, column, Integer.parseInt(cell.group(2)) - 1, column(cell.group(1)))
                        : new CellRange(row, column, row, column));
    }

    private static int column(String letters) {
        int number = 0;
        for (int index = 0; index < letters.length(); index++) {
            number = number * 26 + letters.charAt(index) - 'A' + 1;
        }
        return number - 1;
    }

    /** Returns the range, or refuses the file if no sheet of ours would be so large. */
    CellRange checked() {
        if (lastRow >= MOST_ROWS || lastColumn >= MOST_COLUMNS || firstRow < 0) {
            throw new FileRefused("cells", MOST_ROWS, MOST_COLUMNS);
        }
        return this;
    }

    /** Returns the part of it that a sheet of ours may have. */
    CellRange clamped() {
        return new CellRange(
                Math.max(0, Math.min(firstRow, MOST_ROWS - 1)),
                Math.min(firstColumn, MOST_COLUMNS - 1),
                Math.max(0, Math.min(lastRow, MOST_ROWS - 1)),
                Math.min(lastColumn, MOST_COLUMNS - 1));
    }

    boolean holds(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
