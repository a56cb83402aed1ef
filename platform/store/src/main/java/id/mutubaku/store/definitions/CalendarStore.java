package id.mutubaku.store.definitions;

import id.mutubaku.store.sql.Db;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Every calendar by which due dates of a region were reckoned. */
public final class CalendarStore {
    private final Db db;

    public CalendarStore(Pool pool) {
        this.db = new Db(pool);
    }

    /**
     * A calendar of a region.
     *
     * @param identity tells it from others of the region
     * @param body the files that it was read from
     */
    public record KeptCalendar(String region, String identity, String body) {}

    /** Keeps calendars; one of that identity that is there already stays. */
    public Future<Void> keep(Collection<KeptCalendar> calendars) {
        return db.everywhere(
                        DefinitionSql.KEEP_CALENDAR,
                        column(calendars, KeptCalendar::region),
                        column(calendars, KeptCalendar::identity),
                        column(calendars, KeptCalendar::body))
                .mapEmpty();
    }

    private static String[] column(Collection<KeptCalendar> calendars, Function<KeptCalendar, String> column) {
        return calendars.stream().map(column).toArray(String[]::new);
    }

    /** Loads the calendars of a region. */
    public Future<List<String>> all(String region) {
        return db.in(region).run(DefinitionSql.LOAD_CALENDARS).map(rows -> rows.list(row -> row.text("body")));
    }
}
