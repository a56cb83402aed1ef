package id.mutubaku.casework.plugins.calls;

import id.mutubaku.api.plugin.Listener.Event;
import id.mutubaku.api.plugin.Listener.Kind;
import id.mutubaku.casework.cases.StepPlugins.Asked;
import id.mutubaku.casework.jobs.JobKind;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.host.CallResult;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.facts.CaseJson;
import id.mutubaku.store.facts.StoredCase;
import id.mutubaku.store.jobs.Job;
import io.vertx.core.Future;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** The job that tells a plugin what has happened to a case. */
public final class ListenerJob implements JobKind {
    /** Name of the kind of job. */
    static final String KIND = "listener";

    private static final int AT_ONCE_OF_REGION = 4;

    private final PluginCalls calls;
    private final SopRepository sops;
    private final CaseStore store;
    private final Supplier<URI> address;
    private final InstantSource clock;

    /**
     * Prepares to tell.
     *
     * @param address the public address of this platform
     */
    public ListenerJob(
            PluginCalls calls, SopRepository sops, CaseStore store, Supplier<URI> address, InstantSource clock) {
        this.calls = calls;
        this.sops = sops;
        this.store = store;
        this.address = address;
        this.clock = clock;
    }

    /**
     * The order to tell an event.
     *
     * @param use the listener, {@code plugin/name}
     * @param place the step that the event is about
     */
    public record Order(String use, Kind kind, Instant at, Place place, Optional<String> reason, boolean toApplicant) {
        OfferName name() {
            return OfferName.of(use);
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
        return store.load(job.region(), job.number())
                .compose(found -> found.map(stored -> tell(job, order, stored)).orElseGet(Future::succeededFuture));
    }

    private Future<Void> tell(Job job, Order order, StoredCase stored) {
        CaseState state = stored.state();
        Asked asked = new Asked(
                clock.instant(),
                sops.of(state),
                state,
                order.place(),
                state.applicant().name(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        Event event = new Event(order.kind(), order.at(), order.reason(), order.toApplicant(), link(state));
        return calls.hear(asked, order, event, job.key())
                .recover(PluginFailures::unavailable)
                .compose(told -> told.map(ListenerJob::settled).orElseGet(Future::succeededFuture));
    }

    private static Future<Void> settled(CallResult<Event> told) {
        return told.fold(
                heard -> Future.succeededFuture(), fault -> Future.failedFuture(PluginFailures.ofFault(fault)));
    }

    private String link(CaseState state) {
        return state.applicant().account().isEmpty()
                ? address.get() + "/lacak?nomor=" + state.number()
                : address.get() + "/" + state.region() + "/kasus/" + state.number();
    }
}
