package id.mutubaku.casework.upkeep;

import id.mutubaku.store.commit.NewJob;
import id.mutubaku.store.facts.CaseJson;
import id.mutubaku.store.jobs.Job;
import id.mutubaku.store.upkeep.BatchStore;
import id.mutubaku.store.upkeep.BatchStore.StoredBatch;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The changes of many cases that were asked for: done as jobs, one of each kind at a time. */
public final class Batches {
    private static final String CYCLE = "R5/PT10S,PT1M,PT10M";
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Vertx vertx;
    private final BatchStore store;
    private final Consumer<String> wake;
    private final InstantSource clock;

    /**
     * Prepares to begin batches.
     *
     * @param wake is told the region in which a job has come on record
     */
    public Batches(Vertx vertx, BatchStore store, Consumer<String> wake, InstantSource clock) {
        this.vertx = vertx;
        this.store = store;
        this.wake = wake;
        this.clock = clock;
    }

    /**
     * Begins a batch, unless one with its key runs, and waits a moment for its end: a small one is done by then.
     *
     * @param kind of the job that does it
     * @param order what the job has to know
     */
    Future<Batch> begin(String region, String kind, String key, Object order) {
        NewJob job = new NewJob(kind, key, CaseJson.write(order), CYCLE);
        Instant latest = Instant.now().plus(PATIENCE);
        return store.begin(region, job, CaseJson.write(BatchProgress.begun(clock.instant())))
                .onSuccess(begun -> wake.accept(region))
                .compose(begun -> settled(region, key, begun, latest));
    }

    /** Nodes share the jobs, so that the end is seen in the database alone. */
    private Future<Batch> settled(String region, String key, boolean begun, Instant latest) {
        return find(region, key, begun)
                .map(Optional::orElseThrow)
                .compose(batch -> batch.running() && begun && Instant.now().isBefore(latest)
                        ? vertx.timer(LOOK.toMillis(), TimeUnit.MILLISECONDS)
                                .compose(later -> settled(region, key, begun, latest))
                        : Future.succeededFuture(batch));
    }

    /** Finds the batch that was asked for last; empty where none ever was. */
    Future<Optional<Batch>> find(String region, String key) {
        return find(region, key, false);
    }

    private Future<Optional<Batch>> find(String region, String key, boolean begun) {
        return store.find(region, key)
                .map(found ->
                        found.map(stored -> new Batch(progress(stored), begun, stored.running(), stored.error())));
    }

    /** Returns how far the batch of a job has come. */
    Future<BatchProgress> progress(Job job) {
        return store.find(job.region(), job.key())
                .map(found -> progress(found.orElseThrow(
                        () -> new NoSuchElementException("Nothing is known of the progress of " + job.key()))));
    }

    /** Notes how far the batch of a job has come; fails where the job is not this node's any more. */
    Future<BatchProgress> note(Job job, BatchProgress progress) {
        return store.note(job, CaseJson.write(progress))
                .compose(noted -> noted
                        ? Future.succeededFuture(progress)
                        : Future.failedFuture(new IllegalStateException(job.key() + " is done elsewhere")));
    }

    private static BatchProgress progress(StoredBatch stored) {
        return CaseJson.read(stored.progress(), BatchProgress.class);
    }
}
