package id.mutubaku.casework.plugins.calls;

import id.mutubaku.casework.jobs.JobKind;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.host.CallResult;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.facts.CaseJson;
import id.mutubaku.store.jobs.Job;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.OptionalInt;

/** The job that runs a schedule of a plugin for a time that has come. */
public final class ScheduleJob implements JobKind {
    /** Name of the kind of job. */
    static final String KIND = "schedule";

    private static final int AT_ONCE_OF_REGION = 2;

    private final PluginCalls calls;
    private final SopRepository sops;

    public ScheduleJob(PluginCalls calls, SopRepository sops) {
        this.calls = calls;
        this.sops = sops;
    }

    /**
     * The order to run a schedule.
     *
     * @param use the schedule, {@code plugin/name}
     * @param due the time that has come
     */
    public record Order(String use, Instant due) {
        OfferName name() {
            return OfferName.of(use);
        }

        String key() {
            return KIND + ":" + use + ":" + due;
        }
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public OptionalInt atOnceOfRegion() {
        return OptionalInt.of(AT_ONCE_OF_REGION);
    }

    @Override
    public Future<Void> run(Job job) {
        Order order = CaseJson.read(job.body(), Order.class);
        return sops.region(job.region()).map(region -> run(region, order)).orElseGet(Future::succeededFuture);
    }

    private Future<Void> run(Region region, Order order) {
        return calls.runSchedule(region, order)
                .recover(PluginFailures::unavailable)
                .compose(ran -> ran.map(ScheduleJob::settled).orElseGet(Future::succeededFuture));
    }

    private static Future<Void> settled(CallResult<Instant> ran) {
        return ran.fold(due -> Future.succeededFuture(), fault -> Future.failedFuture(PluginFailures.ofFault(fault)));
    }
}
