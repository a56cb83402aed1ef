package id.mutubaku.casework.plugins.calls;

import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.declaration.PluginDeclaration.Offered;
import id.mutubaku.host.declaration.Rhythm;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.commit.NewJob;
import id.mutubaku.store.facts.CaseJson;
import id.mutubaku.store.plugins.ScheduleStore;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The schedules of all plugins in all regions: each time that has come becomes a job, once on all nodes. */
public final class Schedules {
    private static final Logger LOG = LoggerFactory.getLogger(Schedules.class);
    private static final long LOOK_MILLIS = 5_000;

    private final Supplier<PluginRegistry> registry;
    private final SopRepository sops;
    private final ScheduleStore store;
    private final Consumer<String> wake;
    private final InstantSource clock;

    /** The last time that this node has seen come, by region and schedule. */
    private final Map<String, Instant> ordered = new ConcurrentHashMap<>();

    /**
     * Prepares to look at the clock.
     *
     * @param wake is told the region in which a job has come on record
     */
    public Schedules(
            Supplier<PluginRegistry> registry,
            SopRepository sops,
            ScheduleStore store,
            Consumer<String> wake,
            InstantSource clock) {
        this.registry = registry;
        this.sops = sops;
        this.store = store;
        this.wake = wake;
        this.clock = clock;
    }

    /** Begins to look. */
    public void start(Vertx vertx) {
        vertx.setPeriodic(LOOK_MILLIS, timer -> look());
    }

    private void look() {
        PluginRegistry now = registry.get();
        for (Region region : sops.regions()) {
            now.known().forEach(id -> now.current(region.id(), id).ifPresent(plugin -> look(region, plugin)));
        }
    }

    private void look(Region region, LoadedPlugin plugin) {
        plugin.declaration()
                .offers()
                .forEach(offered -> offered.rhythm().ifPresent(rhythm -> look(region, plugin, offered, rhythm)));
    }

    private void look(Region region, LoadedPlugin plugin, Offered offered, Rhythm rhythm) {
        String use = plugin.declaration().id() + "/" + offered.name();
        String place = region.id() + " " + use;
        Instant due = rhythm.last(clock.instant(), region.timeZone());
        if (due.equals(ordered.get(place))) {
            return;
        }
        ScheduleJob.Order order = new ScheduleJob.Order(use, due);
        NewJob job = new NewJob(
                ScheduleJob.KIND,
                order.key(),
                CaseJson.write(order),
                plugin.declaration().cycle());
        store.order(region.id(), use, due, job)
                .onSuccess(mine -> {
                    ordered.put(place, due);
                    if (mine) {
                        wake.accept(region.id());
                    }
                })
                .onFailure(failure -> LOG.warn("Schedule {} of {} was not ordered", use, region.id(), failure));
    }
}
