package id.mutubaku.exchange.table;

import id.mutubaku.exchange.label.ColumnLabel;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.reading.Place;
import id.mutubaku.exchange.reading.Quote;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the table of activities.
 *
 * @param cells what stands in its columns; absent where a cell is empty
 * @param places the band that it takes, on one page or on two
 */
public record TableRow(Map<ColumnLabel, Quote> cells, List<Place> places) {

    public TableRow {
        cells = Map.copyOf(cells);
        places = List.copyOf(places);
    }

    /** Returns what stands in one of its cells; a dash is nothing. */
    public Optional<Quote> cell(ColumnLabel label) {
        return Optional.ofNullable(cells.get(label))
                .filter(quote -> !quote.isEmpty() && !quote.text().equals("-"));
    }

    /** Tells whether a place is in its band, seen over the whole width. */
    public boolean isAt(int page, double y) {
        return places.stream()
                .anyMatch(place -> place.page() == page
                        && y >= place.box().top()
                        && y <= place.box().bottom());
    }

    /** Returns how far a height on a page is from its band. */
    public double distance(int page, double y) {
        return places.stream()
                .filter(place -> place.page() == page)
                .map(Place::box)
                .mapToDouble(box -> Math.max(0, Math.max(box.top() - y, y - box.bottom())))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(Quote::isEmpty);
    }

    /** Returns the row with its part on the next page. */
    TableRow goingOnIn(TableRow next) {
        Map<ColumnLabel, Quote> joined = new EnumMap<>(ColumnLabel.class);
        joined.putAll(cells);
        next.cells.forEach((label, quote) -> joined.merge(label, quote, Quote::with));
        List<Place> all = new ArrayList<>(places);
        all.addAll(next.places);
        return new TableRow(joined, all);
    }

    /** Returns the box around its first part. */
    public Box box() {
        return places.get(0).box();
    }
}
