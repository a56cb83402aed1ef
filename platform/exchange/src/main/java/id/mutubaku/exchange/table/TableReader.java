package id.mutubaku.exchange.table;

import id.mutubaku.exchange.label.ColumnLabel;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Cell;
import id.mutubaku.exchange.picture.Table;
import id.mutubaku.exchange.reading.PageText;
import id.mutubaku.exchange.reading.Place;
import id.mutubaku.exchange.reading.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The reader of the table of activities, which may go on over pages with or without its headings. */
public final class TableReader {
    private static final double SAME_COLUMN = 8;
    private static final double ABOVE = 40;

    private final Map<Integer, Columns> onPage = new TreeMap<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private Optional<Columns> columns = Optional.empty();
    private Optional<Quote> title = Optional.empty();

    private TableReader() {}

    /** Reads the table; empty where no page has one. */
    public static Optional<ActivityTable> read(List<PageText> pages) {
        TableReader reader = new TableReader();
        for (PageText page : pages) {
            page.page().tables().forEach(table -> reader.add(page, table));
        }
        return reader.columns.map(
                found -> new ActivityTable(found, reader.onPage, reader.rows, reader.places, reader.title));
    }

    private void add(PageText page, Table table) {
        HeadingFinder headings = new HeadingFinder(page, table);
        Optional<Columns> own = headings.columns();
        if (own.isPresent()) {
            begin(page, table, headings.top(), own.get());
        } else {
            columns.flatMap(known -> goingOn(known, table))
                    .ifPresent(here -> addRows(page, table, here, table.box().top()));
        }
    }

    private void begin(PageText page, Table table, double top, Columns own) {
        if (columns.isEmpty()) {
            columns = Optional.of(own);
            title = titleAbove(page, table, top);
        }
        page.take(new Box(table.box().left(), top, table.box().right(), own.bottom()));
        addRows(page, table, own, top);
    }

    private void addRows(PageText page, Table table, Columns here, double top) {
        int number = page.page().number();
        onPage.put(number, here);
        places.add(new Place(
                number,
                new Box(
                        table.box().left(),
                        top,
                        table.box().right(),
                        table.box().bottom())));
        List<TableRow> more = new RowReader(page, table, here).rows();
        for (int index = 0; index < more.size(); index++) {
            TableRow row = more.get(index);
            boolean continued = index == 0 && !rows.isEmpty() && goesOn(row, more);
            if (continued) {
                rows.set(rows.size() - 1, rows.get(rows.size() - 1).goingOnIn(row));
            } else {
                rows.add(row);
            }
        }
    }

    /** Tells whether the first row of a page is the rest of the last one: unnumbered where all others have numbers. */
    private boolean goesOn(TableRow first, List<TableRow> page) {
        boolean numbered =
                rows.stream().allMatch(row -> row.cell(ColumnLabel.NUMBER).isPresent())
                        && page.stream()
                                .skip(1)
                                .allMatch(row -> row.cell(ColumnLabel.NUMBER).isPresent());
        boolean otherPage = first.places().get(0).page()
                != rows.get(rows.size() - 1).places().get(0).page();
        return otherPage && numbered && first.cell(ColumnLabel.NUMBER).isEmpty();
    }

    /** Returns the columns on a page without headings, where they stand as before or are as many as before. */
    private static Optional<Columns> goingOn(Columns known, Table table) {
        List<Box> first = firstRow(table);
        long same = known.all().stream()
                .filter(column -> first.stream()
                        .anyMatch(box -> Math.abs(box.left() - column.left()) <= SAME_COLUMN
                                && Math.abs(box.right() - column.right()) <= SAME_COLUMN))
                .count();
        double top = table.box().top() - 1;
        if (same * 2 > known.all().size()) {
            return Optional.of(new Columns(known.all(), top));
        }
        if (first.size() != known.all().size()) {
            return Optional.empty();
        }
        List<Column> moved = new ArrayList<>();
        for (int index = 0; index < first.size(); index++) {
            Box box = first.get(index);
            moved.add(known.all().get(index).movedTo(box.left(), box.right()));
        }
        return Optional.of(new Columns(moved, top));
    }

    private static List<Box> firstRow(Table table) {
        return table.cells().stream()
                .map(Cell::box)
                .filter(box -> box.top() - table.box().top() < 3)
                .toList();
    }

    private static Optional<Quote> titleAbove(PageText page, Table table, double top) {
        boolean alone = top - table.box().top() < 3;
        Quote above = page.look(new Box(0, top - ABOVE, page.page().box().right(), top - 1));
        boolean title = alone && above.lines().size() == 1;
        return title ? Optional.of(page.take(above.place().box().grown(1))) : Optional.empty();
    }
}
