package id.mutubaku.exchange.table;

import id.mutubaku.exchange.reading.Place;
import id.mutubaku.exchange.reading.Quote;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of activities over all of its pages.
 *
 * @param columns its columns on the page of its headings
 * @param onPage its columns on each page, by the number of the page
 * @param rows its rows in order
 * @param places what it takes on its pages, with its headings
 * @param title the heading above the table
 */
public record ActivityTable(
        Columns columns, Map<Integer, Columns> onPage, List<TableRow> rows, List<Place> places, Optional<Quote> title) {

    public ActivityTable {
        onPage = Map.copyOf(onPage);
        rows = List.copyOf(rows);
        places = List.copyOf(places);
    }
}
