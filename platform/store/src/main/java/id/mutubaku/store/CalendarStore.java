package id.mutubaku.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;

/** Every calendar by which due dates of a region were reckoned. */
public final class CalendarStore {
    private final Pool pool;

    public CalendarStore(Pool pool) {
        this.pool = pool;
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
        return pool.preparedQuery(Sql.KEEP_CALENDAR)
                .execute(Tuple.tuple()
                        .addArrayOfString(calendars.stream()
                                .map(KeptCalendar::region)
                                .toArray(String[]::new))
                        .addArrayOfString(calendars.stream()
                                .map(KeptCalendar::identity)
                                .toArray(String[]::new))
                        .addArrayOfString(
                                calendars.stream().map(KeptCalendar::body).toArray(String[]::new)))
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
