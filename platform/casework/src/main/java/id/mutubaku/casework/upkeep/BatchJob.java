package id.mutubaku.casework.upkeep;

import id.mutubaku.casework.jobs.JobKind;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.store.jobs.Job;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.function.Function;

/** The job that changes many cases, some at a time; it goes on where it was when it is taken again. */
final class BatchJob implements JobKind {
    private final String name;
    private final CaseBatch batch;
    private final Batches batches;
    private final InstantSource clock;
    private final Function<Job, Future<Work>> reading;

    /**
     * Prepares to change cases.
     *
     * @param name of the kind of job
     * @param reading finds out what a job asks
     */
    BatchJob(String name, CaseBatch batch, Batches batches, InstantSource clock, Function<Job, Future<Work>> reading) {
        this.name = name;
        this.batch = batch;
        this.batches = batches;
        this.clock = clock;
        this.reading = reading;
    }

    /**
     * What is to be done to which cases.
     *
     * @param by stands in the history of each case
     */
    record Work(CaseBatch.Order order, Person by) {}

    @Override
    public String name() {
        return name;
    }

    /** Cases are changed one after the other; other regions do not wait for that. */
    @Override
    public OptionalInt atOnceOfRegion() {
        return OptionalInt.of(1);
    }

    @Override
    public Future<Void> run(Job job) {
        Promise<Void> end = Promise.promise();
        batches.progress(job)
                .compose(progress -> reading.apply(job).onSuccess(work -> goOn(job, work, progress, end)))
                .onFailure(end::tryFail);
        return end.future();
    }

    /** Each slice begins when the one before is on record; nothing of it is left on the stack. */
    private void goOn(Job job, Work work, BatchProgress progress, Promise<Void> end) {
        if (progress.endedAt().isPresent()) {
            end.complete();
            return;
        }
        batch.apply(work.order(), work.by(), progress.after())
                .compose(slice -> batches.note(job, progress.with(slice, clock.instant())))
                .onSuccess(now -> goOn(job, work, now, end))
                .onFailure(end::tryFail);
    }
}
