package id.mutubaku.store.plugins;

import id.mutubaku.store.commit.NewJob;
import id.mutubaku.store.facts.StoredJson;
import id.mutubaku.store.sql.Db;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;

/** The store of the times for which schedules of plugins have been ordered, on one node of all. */
public final class ScheduleStore {
    private final Db db;

    public ScheduleStore(Pool pool) {
        this.db = new Db(pool);
    }

    /**
     * Orders a job for a time that has come.
     *
     * @param use the schedule, {@code plugin/name}
     * @return false where another node has ordered it, or it was ordered for a later time
     */
    public Future<Boolean> order(String region, String use, Instant due, NewJob job) {
        return db.in(region)
                .run(
                        EntrySql.ORDER,
                        job.kind() + ":" + use,
                        due.toString(),
                        job.kind(),
                        job.key(),
                        StoredJson.ofJob(job.kind()).version(),
                        job.body(),
                        job.cycle())
                .map(rows -> rows.only().flag("ordered"));
    }
}
