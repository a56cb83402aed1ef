package id.mutubaku.exchange.table;

import id.mutubaku.exchange.label.ColumnLabel;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Cell;
import id.mutubaku.exchange.picture.Table;
import id.mutubaku.exchange.reading.PageText;
import id.mutubaku.exchange.reading.Place;
import id.mutubaku.exchange.reading.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rows of a table on one page: one for each cell in the column of activities. */
final class RowReader {
    private static final double LOWEST = 4;
    private static final Pattern FIGURE = Pattern.compile("\\(?\\d{1,2}\\)?\\.?");

    private final PageText text;
    private final Table table;
    private final Columns columns;

    RowReader(PageText text, Table table, Columns columns) {
        this.text = text;
        this.table = table;
        this.columns = columns;
    }

    List<TableRow> rows() {
        Optional<Column> activity = columns.of(ColumnLabel.ACTIVITY);
        List<Box> bands = table.cells().stream()
                .map(Cell::box)
                .filter(box -> activity.filter(column -> column.holds(box)).isPresent())
                .filter(box -> box.center().y() > columns.bottom() && box.height() > LOWEST)
                .sorted(Comparator.comparingDouble(Box::top))
                .toList();
        List<TableRow> rows = new ArrayList<>();
        for (Box band : bands) {
            TableRow row = row(band);
            if (!isRowOfNumbers(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private TableRow row(Box band) {
        Map<ColumnLabel, Quote> cells = new EnumMap<>(ColumnLabel.class);
        for (Column column : columns.all()) {
            if (column.label() != ColumnLabel.ACTORS) {
                cell(column, band).ifPresent(quote -> cells.putIfAbsent(column.label(), quote));
            }
        }
        Box whole = new Box(table.box().left(), band.top(), table.box().right(), band.bottom());
        return new TableRow(cells, List.of(new Place(text.page().number(), whole)));
    }

    /** Returns what stands in a column at a row; a cell over several rows belongs to the first of them. */
    private Optional<Quote> cell(Column column, Box band) {
        List<Box> boxes = table.cells().stream()
                .map(Cell::box)
                .filter(column::holds)
                .filter(box -> box.top() >= columns.bottom() - LOWEST)
                .filter(box -> box.sharedHeight(band) > 0.5 * Math.min(box.height(), band.height()))
                .filter(box -> box.top() >= band.top() - LOWEST)
                .toList();
        Quote quote = boxes.isEmpty() ? new Quote(List.of(), new Place(0, band)) : text.take(Box.union(boxes));
        return quote.isEmpty() ? Optional.empty() : Optional.of(quote);
    }

    /** Tells whether a row only numbers the columns. */
    private static boolean isRowOfNumbers(TableRow row) {
        return row.cells().size() >= 3
                && row.cells().values().stream()
                        .allMatch(quote -> FIGURE.matcher(quote.text()).matches());
    }
}
