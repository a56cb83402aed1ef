package id.mutubaku.casework.plugins.calls;

import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.jobs.JobStore;
import id.mutubaku.store.jobs.JobStore.Awaited;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The actions that wait for a plugin that could not be used, and go on once it can. */
public final class WaitingActions {
    private final JobStore jobs;
    private final SopRepository sops;
    private final Consumer<String> wake;

    /**
     * Prepares to resume.
     *
     * @param wake is told the region in which jobs go on
     */
    public WaitingActions(JobStore jobs, SopRepository sops, Consumer<String> wake) {
        this.jobs = jobs;
        this.sops = sops;
        this.wake = wake;
    }

    /** Resumes the actions of plugins that can be used, and of which something has changed since they could not. */
    public Future<Void> resume(PluginRegistry now) {
        List<Awaited> usable = new ArrayList<>();
        for (Region region : sops.regions()) {
            for (String plugin : now.known()) {
                if (now.current(region.id(), plugin).isPresent()) {
                    usable.add(new Awaited(region.id(), plugin, now.state(region.id(), plugin)));
                }
            }
        }
        return usable.isEmpty()
                ? Future.succeededFuture()
                : jobs.resume(usable)
                        .onSuccess(regions -> regions.forEach(wake))
                        .mapEmpty();
    }
}
