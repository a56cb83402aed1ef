package id.mutubaku.store.sessions;

import id.mutubaku.store.sql.Db;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;

/** The attempts to get in, counted before they are made. */
public final class AttemptStore {
    private final Db db;

    public AttemptStore(Pool pool) {
        this.db = new Db(pool);
    }

    /**
     * The bounds of attempts.
     *
     * @param free how many failures are free
     * @param longest the longest pause after that
     */
    public record Limit(int free, Duration longest) {}

    /**
     * An attempt that was counted.
     *
     * @param refusals how many were refused since the last one that was let through; 0 where this one is
     * @param next when the next one may be made
     */
    public record Counted(int refusals, Instant next) {}

    /** Counts an attempt as failed. */
    public Future<Counted> reserve(String region, String subject, Limit limit, Instant now) {
        return db.in(region)
                .run(
                        AttemptSql.RESERVE,
                        subject,
                        now,
                        limit.free(),
                        Math.toIntExact(limit.longest().toSeconds()))
                .map(rows -> rows.only())
                .map(row -> new Counted(row.integer("refusals"), row.instant("next_at")));
    }

    /** Clears what was counted against a subject. */
    public Future<Void> clear(String region, String subject) {
        return db.in(region).run(AttemptSql.CLEAR, subject).mapEmpty();
    }

    /** Takes one attempt back that turned out to be right. */
    public Future<Void> takeBack(String region, String subject, Instant now) {
        return db.in(region).run(AttemptSql.TAKE_BACK, subject, now).mapEmpty();
    }

    /** Removes what is no longer counted. */
    public Future<Void> sweep(Instant now) {
        return db.everywhere(AttemptSql.SWEEP, now).mapEmpty();
    }
}
