package id.mutubaku.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.stream.StreamSupport;

/** Keeps every calendar by which due dates of a region were reckoned. */
public final class CalendarStore {
    private final Pool pool;

    public CalendarStore(Pool pool) {
        this.pool = pool;
    }

    /** Keeps a calendar; one of that identity that is there already stays. */
    public Future<Void> keep(String region, String identity, String body) {
        return pool.preparedQuery(Sql.KEEP_CALENDAR)
                .execute(Tuple.of(region, identity, body))
                .mapEmpty();
    }

    /** Loads the calendars of a region. */
    public Future<List<String>> all(String region) {
        return pool.preparedQuery(Sql.LOAD_CALENDARS)
                .execute(Tuple.of(region))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString("body"))
                        .toList());
    }
}
