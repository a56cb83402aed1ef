package id.mutubaku.store.sql;

import io.vertx.sqlclient.RowSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows that a statement answered. */
public final class Rows {
    private final RowSet<io.vertx.sqlclient.Row> rows;

    Rows(RowSet<io.vertx.sqlclient.Row> rows) {
        this.rows = rows;
    }

    /** Returns all rows, each as something. */
    public <T> List<T> list(Function<Row, T> reading) {
        return stream().map(reading).toList();
    }

    /** Returns the first row as something; empty where there is none. */
    public <T> Optional<T> first(Function<Row, T> reading) {
        return stream().findFirst().map(reading);
    }

    /**
     * Returns the first row of a statement that always answers one.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public Row only() {
        return stream().findFirst().orElseThrow();
    }

    /** Returns all rows in their order. */
    public Stream<Row> stream() {
        return StreamSupport.stream(rows.spliterator(), false).map(Row::new);
    }

    /** Returns how many rows the statement read, or changed. */
    public int count() {
        return rows.rowCount();
    }
}
