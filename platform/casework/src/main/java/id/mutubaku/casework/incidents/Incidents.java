package id.mutubaku.casework.incidents;

import id.mutubaku.model.cases.party.Person;
import id.mutubaku.store.jobs.IncidentStore;
import id.mutubaku.store.jobs.IncidentStore.Filter;
import id.mutubaku.store.jobs.IncidentStore.Open;
import id.mutubaku.store.jobs.JobStore;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.Consumer;

/** The decisions about incidents: to try them again or to leave them undone, one by one or all that are alike. */
public final class Incidents {
    private static final int AT_ONCE = 500;

    private final IncidentStore store;
    private final JobStore jobs;
    private final SkippedActions actions;
    private final Consumer<String> wake;

    /**
     * Prepares to decide.
     *
     * @param wake is told the region in which jobs go on
     */
    public Incidents(IncidentStore store, JobStore jobs, SkippedActions actions, Consumer<String> wake) {
        this.store = store;
        this.jobs = jobs;
        this.actions = actions;
        this.wake = wake;
    }

    /** Returns where incidents are found. */
    public IncidentStore store() {
        return store;
    }

    /** Lets all that are meant be tried again; returns how many. */
    public Future<Integer> retry(Filter filter, String by) {
        return store.retry(filter, by).map(regions -> {
            regions.stream().distinct().forEach(wake);
            return regions.size();
        });
    }

    /** Leaves up to 500 that are meant undone, the oldest first; returns how many. */
    public Future<Integer> skip(Filter filter, Person by, String reason) {
        return store.list(filter, AT_ONCE, 0).compose(open -> skip(open, by, reason));
    }

    private Future<Integer> skip(List<Open> open, Person by, String reason) {
        Future<Integer> skipped = Future.succeededFuture(0);
        for (Open each : open) {
            skipped = skipped.compose(before -> actions.leave(each.region(), each.id(), by, reason)
                    .compose(left ->
                            jobs.skip(each.region(), each.id(), by.account().orElse(by.name()), reason))
                    .map(done -> before + (done ? 1 : 0)));
        }
        return skipped;
    }
}
