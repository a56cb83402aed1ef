package id.mutubaku.store.upkeep;

import id.mutubaku.store.commit.NewJob;
import id.mutubaku.store.facts.StoredJson;
import id.mutubaku.store.jobs.Job;
import id.mutubaku.store.jobs.JobError;
import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.Optional;

/** The store of changes of many cases. A batch has the key of its job, under which its progress stays when that is done. */
public final class BatchStore {
    private final Db db;

    public BatchStore(Pool pool) {
        this.db = new Db(pool);
    }

    /**
     * A batch as it stands.
     *
     * @param progress how far it has come, as JSON
     * @param running whether its job waits or is done at this moment
     * @param error what went wrong the last time; absent where nothing has, or the job is done
     */
    public record StoredBatch(String progress, boolean running, Optional<JobError> error) {}

    /**
     * Queues a batch.
     *
     * @param progress at its beginning
     * @return false where one with its key waits or runs already
     */
    public Future<Boolean> begin(String region, NewJob batch, String progress) {
        return db.in(region)
                .run(
                        BatchSql.BEGIN,
                        batch.kind(),
                        batch.key(),
                        StoredJson.ofJob(batch.kind()).version(),
                        batch.body(),
                        batch.cycle(),
                        versioned(progress))
                .map(rows -> rows.only().flag("begun"));
    }

    /**
     * Notes how far a batch has come.
     *
     * @return false where another node works at it now
     */
    public Future<Boolean> note(Job job, String progress) {
        return db.in(job.region())
                .run(BatchSql.NOTE, job.key(), job.id(), job.attempt(), versioned(progress))
                .map(rows -> rows.count() == 1);
    }

    /** Finds the batch that was asked for last. */
    public Future<Optional<StoredBatch>> find(String region, String key) {
        return db.in(region).run(BatchSql.FIND, key).map(rows -> rows.first(BatchStore::batch));
    }

    private static StoredBatch batch(Row row) {
        return new StoredBatch(
                today(row.text("value")),
                row.maybeText("state").filter("waiting"::equals).isPresent(),
                row.maybeText("last_error").map(JobError::read));
    }

    /** A setting has one column: the version stands before the JSON. */
    private static String versioned(String progress) {
        return StoredJson.BATCH.version() + " " + progress;
    }

    private static String today(String value) {
        int end = value.indexOf(' ');
        return StoredJson.BATCH.today(Integer.parseInt(value.substring(0, end)), value.substring(end + 1));
    }
}
