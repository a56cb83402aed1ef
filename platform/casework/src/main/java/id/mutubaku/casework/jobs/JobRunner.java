package id.mutubaku.casework.jobs;

import id.mutubaku.store.jobs.Job;
import id.mutubaku.store.jobs.JobError;
import id.mutubaku.store.jobs.JobStore;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the jobs of all regions, a few at a time, beside the runners of other nodes.
 *
 * <p>A node wakes its own runner after a commit. What other nodes left behind, by overload or by death, is found on the
 * next round. A job stays with a node for as long as the node renews its lease.
 */
public final class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration RENEWAL = LEASE.dividedBy(3);
    private static final Duration ROUND = Duration.ofSeconds(5);

    /** A place in which a job has failed stays empty for a while: what fails again and again is slow about it. */
    static final Duration BREATH = Duration.ofMillis(250);

    /** A timer may fire within the millisecond before the database finds the job due. */
    private static final long TIMER_SLACK_MILLIS = 20;

    private final Vertx vertx;
    private final Context context;
    private final JobStore store;
    private final Set<String> regions;

    /** Where a job may be due. This and what follows is touched on the context alone. */
    private final Set<Turn> due = new LinkedHashSet<>();

    private final Map<Job, Future<Void>> running = new HashMap<>();

    /** One for each place that stays empty. */
    private final List<Turn> resting = new ArrayList<>();

    private Map<String, JobKind> kinds = Map.of();
    private List<Places> places = List.of();
    private boolean looking;
    private boolean stopping;

    public JobRunner(Vertx vertx, JobStore store, Collection<String> regions) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.store = store;
        this.regions = Set.copyOf(regions);
    }

    /** A region that may have jobs for places. */
    private record Turn(String region, Places places) {}

    /** Begins to do jobs of these kinds. */
    public void start(Collection<JobKind> able) {
        Map<String, JobKind> byName =
                able.stream().collect(Collectors.toUnmodifiableMap(JobKind::name, Function.identity()));
        context.runOnContext(now -> {
            kinds = byName;
            places = Places.of(able);
        });
        vertx.setPeriodic(0, ROUND.toMillis(), timer -> round());
        vertx.setPeriodic(RENEWAL.toMillis(), timer -> context.runOnContext(now -> renew()));
    }

    /** Asks once for all regions, so that a round costs the same however many there are. */
    private void round() {
        store.regionsWithWork()
                .onSuccess(busy -> busy.stream().filter(regions::contains).forEach(this::wake))
                .onFailure(failure -> LOG.warn("Jobs were not looked for: {}", failure.getMessage()));
    }

    /**
     * Takes no more jobs, waits for those that run, and gives back those that have not ended after a time.
     *
     * @return succeeds when this node has no jobs any more
     */
    public Future<Void> stop(Duration patience) {
        Promise<Void> stopped = Promise.promise();
        context.runOnContext(now -> {
            stopping = true;
            Future<?> ended = Future.join(List.copyOf(running.values()));
            long timer = vertx.setTimer(patience.toMillis(), late -> context.runOnContext(at -> release(stopped)));
            ended.onComplete(all -> {
                vertx.cancelTimer(timer);
                stopped.tryComplete();
            });
        });
        return stopped.future();
    }

    private void release(Promise<Void> stopped) {
        LOG.info("{} jobs have not ended in time and are given back", running.size());
        List<Future<Void>> released =
                running.keySet().stream().map(store::release).toList();
        Future.join(released).onComplete(all -> stopped.tryComplete());
    }

    /** Says that a job of a region may be due. */
    public void wake(String region) {
        context.runOnContext(now -> {
            places.forEach(each -> due.add(new Turn(region, each)));
            look();
        });
    }

    private void look() {
        Optional<Turn> next =
                due.stream().filter(turn -> free(turn) > 0).findFirst().filter(turn -> !looking && !stopping);
        if (next.isEmpty()) {
            return;
        }
        Turn turn = next.get();
        int free = turn.places().atMost(free(turn));
        due.remove(turn);
        looking = true;
        store.claim(turn.region(), turn.places().open(turn.region(), running.keySet()), free, LEASE)
                .onComplete(claimed -> context.runOnContext(now -> {
                    looking = false;
                    if (claimed.failed()) {
                        LOG.warn(
                                "Jobs of {} were not looked for: {}",
                                turn.region(),
                                claimed.cause().getMessage());
                        return;
                    }
                    if (stopping) {
                        claimed.result().forEach(store::release);
                        return;
                    }
                    claimed.result().forEach(job -> run(job, turn));
                    if (claimed.result().size() == free) {
                        due.add(turn);
                    }
                    look();
                }));
    }

    private int free(Turn turn) {
        return turn.places().free(turn.region(), running.keySet()) - Collections.frequency(resting, turn);
    }

    private void run(Job job, Turn turn) {
        Future<Void> attempt = attempt(job);
        Future<Void> ended = attempt.compose(done -> store.done(job), failure -> failed(job, failure));
        running.put(job, ended);
        ended.onComplete(end -> context.runOnContext(now -> {
            running.remove(job);
            if (end.failed()) {
                LOG.warn("The end of job {} was not recorded", job.key(), end.cause());
            }
            if (attempt.failed() && turn.places().regional()) {
                resting.add(turn);
                vertx.setTimer(
                        BREATH.toMillis(),
                        timer -> context.runOnContext(later -> {
                            resting.remove(turn);
                            again(turn);
                        }));
            } else {
                again(turn);
            }
        }));
    }

    private void again(Turn turn) {
        due.add(turn);
        look();
    }

    private Future<Void> attempt(Job job) {
        try {
            return Optional.ofNullable(kinds.get(job.kind()))
                    .orElseThrow(() -> new JobFailure("job-error.kind", job.kind()))
                    .run(job);
        } catch (RuntimeException failure) {
            return Future.failedFuture(failure);
        }
    }

    private Future<Void> failed(Job job, Throwable failure) {
        JobError error = JobFailure.errorOf(failure);
        Retry retry = failure instanceof JobFailure ours ? ours.retry() : new Retry.ByCycle();
        return retry.settle(store, job, error)
                .onSuccess(pause -> pause.ifPresentOrElse(
                        length -> vertx.setTimer(length.toMillis() + TIMER_SLACK_MILLIS, timer -> wake(job.region())),
                        () -> LOG.warn("Job {} of {} waits for a person: {}", job.key(), job.region(), error)))
                .mapEmpty();
    }

    private void renew() {
        running.keySet().stream()
                .collect(Collectors.groupingBy(Job::region))
                .forEach((region, jobs) -> store.renew(
                                region, jobs.stream().map(Job::id).toList(), LEASE)
                        .onFailure(failure ->
                                LOG.warn("Leases in {} were not renewed: {}", region, failure.getMessage())));
    }
}
