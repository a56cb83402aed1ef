package id.mutubaku.casework.plugins;

import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.casework.plugins.registry.PluginRegistry.Wish;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.plugins.PluginStore.Change;
import id.mutubaku.store.plugins.PluginStore.Pinned;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The overview for administrators: which plugins there are, what needs them, and who changed what. */
public final class PluginOverview {
    private final Plugins plugins;
    private final SopRepository sops;

    public PluginOverview(Plugins plugins, SopRepository sops) {
        this.plugins = plugins;
        this.sops = sops;
    }

    /** Returns what runs at this moment. */
    public PluginRegistry registry() {
        return plugins.registry();
    }

    /** Returns the version that a region uses, or would if it were on; absent where none runs. */
    public Optional<LoadedPlugin> used(String region, String plugin) {
        PluginRegistry registry = plugins.registry();
        return registry.wanted(region, plugin, registry.wish(region, plugin).flatMap(Wish::version));
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

    /** Returns what is worth knowing of a region's open cases that began with other versions than the one in force. */
    public Future<List<Problem>> remarks(String region, String plugin) {
        return new OpenCases(plugins).remarks(region, plugin);
    }

    /** Lists what administrators did, the latest first. */
    public Future<List<Change>> changes() {
        return plugins.store()
                .changes(Stream.concat(Stream.of(""), sops.regions().stream().map(Region::id))
                        .toList());
    }
}
