package id.mutubaku.exchange.table;

import id.mutubaku.exchange.label.ColumnLabel;
import java.util.List;
import java.util.Optional;

/**
 * The columns of the table of activities.
 *
 * @param all from left to right
 * @param bottom where the rows begin on the page of the headings
 */
public record Columns(List<Column> all, double bottom) {

    public Columns {
        all = List.copyOf(all);
    }

    /** Returns the column of a label that only one column has. */
    public Optional<Column> of(ColumnLabel label) {
        return all.stream().filter(column -> column.label() == label).findFirst();
    }

    /** Returns the columns of the actors. */
    public List<Column> actors() {
        return all.stream()
                .filter(column -> column.label() == ColumnLabel.ACTORS)
                .toList();
    }
}
