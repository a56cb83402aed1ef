package id.mutubaku.store.security;

import id.mutubaku.store.security.SecurityEvent.Kind;
import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The security log: sign-ins, refusals and what administrators do, in a table to which rows are only added, and as lines
 * of one format in the server's log.
 */
public final class SecurityLog {
    /** How long an event is kept. */
    public static final Period KEPT = Period.ofYears(1);

    private static final Logger LOG = LoggerFactory.getLogger("mutubaku.security");
    private static final int LONGEST = 200;

    private final Db db;
    private final InstantSource clock;

    public SecurityLog(Pool pool, InstantSource clock) {
        this.db = new Db(pool);
        this.clock = clock;
    }

    /**
     * An event about to be recorded.
     *
     * @param region whose account or case it is about; empty for the platform
     * @param by the user name of who did it; empty where that is not known
     */
    public record Entry(Kind kind, String region, String by, String subject, String address, String detail) {}

    /** Records an event. Where the database does not answer, the line in the server's log is all there is. */
    public Future<Void> record(Entry entry) {
        LOG.info(
                "kind={} region={} by={} subject={} address={} detail={}",
                entry.kind().word(),
                quoted(entry.region()),
                quoted(entry.by()),
                quoted(entry.subject()),
                quoted(entry.address()),
                quoted(entry.detail()));
        return db.in(entry.region())
                .run(
                        SecuritySql.APPEND,
                        clock.instant(),
                        entry.kind().word(),
                        cut(entry.by()),
                        cut(entry.subject()),
                        cut(entry.address()),
                        cut(entry.detail()))
                .<Void>mapEmpty()
                .onFailure(failure -> LOG.warn("A security event is in this log only: {}", failure.toString()));
    }

    private static String quoted(String text) {
        return '"' + cut(text).replaceAll("[\\p{Cntrl}\"\\\\]", "?") + '"';
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /**
     * The choice of events to read.
     *
     * @param kind absent for all
     * @param person user name of who did it or whom it was done to; empty for all
     * @param after where the page before ended; empty for the first
     */
    public record Filter(String region, Optional<Kind> kind, String person, String after) {}

    /**
     * A page of events, the latest first.
     *
     * @param next where the next page begins; empty on the last
     */
    public record Page(List<SecurityEvent> events, String next) {
        public Page {
            events = List.copyOf(events);
        }
    }

    /** Reads a page of the events of a region. */
    public Future<Page> page(Filter filter, int limit) {
        String[] cursor = filter.after().split("~", 2);
        boolean first = cursor.length < 2;
        return db.in(filter.region())
                .run(
                        SecuritySql.PAGE,
                        filter.kind().map(Kind::word).orElse(""),
                        filter.person(),
                        first ? null : cursor[0],
                        first ? null : cursor[1],
                        limit + 1)
                .map(rows -> {
                    List<Row> found = rows.stream().limit(limit).toList();
                    String next = rows.count() > limit ? cursor(found.get(limit - 1)) : "";
                    return new Page(
                            found.stream()
                                    .map(row -> event(filter.region(), row))
                                    .toList(),
                            next);
                });
    }

    private static String cursor(Row row) {
        return row.text("time_cursor") + "~" + row.text("id_cursor");
    }

    private static SecurityEvent event(String region, Row row) {
        return new SecurityEvent(
                row.instant("at"),
                Kind.of(row.text("kind")).orElse(Kind.ADMINISTRATION),
                region,
                row.text("by"),
                row.text("subject"),
                row.text("address"),
                row.text("detail"));
    }

    /** Removes what has been kept for long enough. */
    public Future<Void> sweep() {
        Instant oldest = clock.instant().atOffset(ZoneOffset.UTC).minus(KEPT).toInstant();
        return db.everywhere(SecuritySql.SWEEP, oldest).mapEmpty();
    }
}
