package id.mutubaku.casework.plugins;

import id.mutubaku.casework.plugins.PluginStore.Change;
import id.mutubaku.casework.plugins.PluginStore.Pinned;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Region;
import io.vertx.core.Future;
import java.util.List;
import java.util.stream.Stream;

/** Shows administrators which plugins there are, what needs them, and who changed what. */
public final class PluginOverview {
    private final Plugins plugins;
    private final SopRepository sops;

    public PluginOverview(Plugins plugins, SopRepository sops) {
        this.plugins = plugins;
        this.sops = sops;
    }

    /** Returns what runs at this moment. */
    public PluginFleet fleet() {
        return plugins.fleet();
    }

    /** Counts, in all regions, the running cases that began with a version. */
    public Future<List<Pinned>> pinned() {
        List<Future<List<Pinned>>> counting = sops.regions().stream()
                .map(region -> plugins.store().pinned(region.id()))
                .toList();
        return Future.all(counting)
                .map(all -> counting.stream()
                        .flatMap(pinned -> pinned.result().stream())
                        .toList());
    }

    /** Lists what administrators did, the latest first. */
    public Future<List<Change>> changes() {
        return plugins.store()
                .changes(Stream.concat(Stream.of(""), sops.regions().stream().map(Region::id))
                        .toList());
    }
}
