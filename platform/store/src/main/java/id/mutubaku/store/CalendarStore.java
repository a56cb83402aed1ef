package id.mutubaku.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.List;

/** Keeps every calendar by which due dates of a region were reckoned. */
public final class CalendarStore {
    private final Db db;

    public CalendarStore(Pool pool) {
        this.db = new Db(pool);
    }

    /** Keeps a calendar; one of that identity that is there already stays. */
    public Future<Void> keep(String region, String identity, String body) {
        return db.in(region).run(Sql.KEEP_CALENDAR, identity, body).mapEmpty();
    }

    /** Loads the calendars of a region. */
    public Future<List<String>> all(String region) {
        return db.in(region).run(Sql.LOAD_CALENDARS).map(rows -> rows.list(row -> row.text("body")));
    }
}
