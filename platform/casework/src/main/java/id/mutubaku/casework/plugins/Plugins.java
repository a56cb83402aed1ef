package id.mutubaku.casework.plugins;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.casework.plugins.calls.PluginCalls;
import id.mutubaku.casework.plugins.calls.WaitingActions;
import id.mutubaku.casework.plugins.context.PluginContexts;
import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.casework.plugins.registry.PluginRegistry.PluginKey;
import id.mutubaku.casework.plugins.registry.PluginRegistry.Unit;
import id.mutubaku.casework.plugins.registry.RegionChoices;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.PluginRefused;
import id.mutubaku.host.declaration.PlatformVersion;
import id.mutubaku.store.plugins.PluginStore;
import id.mutubaku.store.plugins.PluginStore.Installed;
import id.mutubaku.store.plugins.SettingsStore;
import id.mutubaku.store.plugins.SettingsStore.Choice;
import id.mutubaku.store.plugins.SettingsStore.InUse;
import id.mutubaku.store.plugins.SettingsStore.Saved;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugins that this node runs, which follow what the database says is installed and chosen. */
public final class Plugins implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Plugins.class);
    private static final long LOOK_MILLIS = 500;

    private final Vertx vertx;
    private final PluginStore store;
    private final SettingsStore settings;
    private final SopRepository sops;
    private final TrustPolicy trust;
    private final JarCache jars;
    private final Optional<DevelopedPlugin> developed;
    private final PluginCalls calls;
    private final WaitingActions waiting;
    private volatile PluginRegistry registry;
    private final Object taking = new Object();
    private boolean closed;
    private Future<Void> last = Future.succeededFuture();

    /**
     * Prepares to run plugins.
     *
     * @param pools of the server, and for what plugins ask of the database, so that nobody else waits behind it
     * @param waiting are resumed when their plugins can be used again
     * @param developed is used beside what is installed, and instead of the same version
     * @param folder for the jars that run here and for what plugins keep on this machine
     */
    public Plugins(
            Vertx vertx,
            Pools pools,
            SopRepository sops,
            TrustPolicy trust,
            WaitingActions waiting,
            Optional<DevelopedPlugin> developed,
            Path folder) {
        this.vertx = vertx;
        this.store = new PluginStore(pools.server());
        this.settings = new SettingsStore(pools.server());
        this.sops = sops;
        this.trust = trust;
        this.jars = new JarCache(folder.resolve("jars"));
        this.developed = developed;
        this.registry = new PluginRegistry(sops, Map.of(), RegionChoices.NONE);
        this.waiting = waiting;
        this.calls = new PluginCalls(() -> registry, new PluginContexts(pools.plugins(), folder.resolve("files")));
    }

    /**
     * The pools of connections.
     *
     * @param server of the platform itself
     * @param plugins of what plugins ask for
     */
    public record Pools(Pool server, Pool plugins) {}

    /** Returns who asks plugins. */
    public PluginCalls calls() {
        return calls;
    }

    /** Returns what runs at this moment. */
    public PluginRegistry registry() {
        return registry;
    }

    PluginStore store() {
        return store;
    }

    SettingsStore settings() {
        return settings;
    }

    TrustPolicy trust() {
        return trust;
    }

    /** Takes over what was installed, chosen and removed since, here or by another node; one refresh at a time. */
    public synchronized Future<Void> refresh() {
        Promise<Void> done = Promise.promise();
        last.onComplete(before -> refreshed().onComplete(done));
        last = done.future().otherwiseEmpty();
        return done.future();
    }

    /** Follows the builds of the plugin that is being developed. */
    public void watch() {
        developed.ifPresent(plugin -> vertx.setPeriodic(
                LOOK_MILLIS,
                timer -> vertx.executeBlocking(plugin::isBuilt, false)
                        .compose(built -> built ? refresh() : Future.succeededFuture())
                        .onFailure(failure -> LOG.warn("The plugin that is developed was not read", failure))));
    }

    private Future<Void> refreshed() {
        List<String> regions =
                sops.regions().stream().map(region -> region.id()).toList();
        Future<List<Installed>> installed = store.installed();
        Future<RegionChoices> choices = choices(regions);
        Future<Optional<byte[]>> catalogue = store.catalogue(trust.issued());
        return Future.all(installed, choices, catalogue)
                .compose(all -> vertx.executeBlocking(() -> jars.missing(installed.result()), false))
                .compose(this::loaded)
                .compose(loaded -> vertx.executeBlocking(
                        () -> {
                            trust.follows(catalogue.result());
                            return takeOver(installed.result(), choices.result(), loaded);
                        },
                        false))
                .compose(this::noted)
                .compose(waiting::resume);
    }

    private Future<RegionChoices> choices(List<String> regions) {
        Future<List<Choice>> chosen = settings.choices(regions);
        Future<List<Saved>> saved = settings.saved(regions);
        Future<List<InUse>> inUse = settings.inUse(regions);
        return Future.all(chosen, saved, inUse)
                .map(all -> new RegionChoices(chosen.result(), saved.result(), inUse.result()));
    }

    /** Notes what regions use now without having chosen it, so that what is installed later does not change it. */
    private Future<PluginRegistry> noted(PluginRegistry now) {
        List<InUse> used = now.unnoted();
        return used.isEmpty()
                ? Future.succeededFuture(now)
                : settings.note(used).map(now);
    }

    /** Loads from the database the jars that this node does not have as they were installed. */
    private Future<Map<Installed, byte[]>> loaded(List<Installed> missing) {
        Map<Installed, Future<Optional<byte[]>>> loading = new LinkedHashMap<>();
        missing.forEach(each -> loading.put(each, store.jar(each.id(), each.version())));
        return Future.all(List.copyOf(loading.values())).map(all -> {
            Map<Installed, byte[]> bytes = new LinkedHashMap<>();
            loading.forEach((each, jar) -> jar.result().ifPresent(found -> bytes.put(each, found)));
            return bytes;
        });
    }

    /** Takes seconds where plugins are loaded; nobody who asks for a refresh waits for that. */
    private PluginRegistry takeOver(List<Installed> installed, RegionChoices choices, Map<Installed, byte[]> loaded)
            throws IOException {
        synchronized (taking) {
            if (!closed) {
                exchange(installed, choices, loaded);
                jars.keepOnly(installed);
            }
            return registry;
        }
    }

    private void exchange(List<Installed> installed, RegionChoices choices, Map<Installed, byte[]> loaded)
            throws IOException {
        Map<PluginKey, Unit> before = registry.units();
        Map<PluginKey, Unit> units = new LinkedHashMap<>();
        if (developed.isPresent()) {
            developed.get().current().ifPresent(unit -> units.put(key(unit.installed()), unit));
        }
        for (Installed each :
                installed.stream().filter(each -> !units.containsKey(key(each))).toList()) {
            Optional<Unit> running = Optional.ofNullable(before.get(key(each)))
                    .filter(unit -> unit.installed().sha256().equals(each.sha256()))
                    .filter(unit -> unit.plugin().isPresent())
                    .filter(unit -> !loaded.containsKey(each))
                    .filter(unit -> trust.problems(jars.of(each), allowed(each)).isEmpty());
            units.put(key(each), running.orElseGet(() -> unit(each, Optional.ofNullable(loaded.get(each)))));
        }
        registry = new PluginRegistry(sops, units, choices);
        before.values().stream()
                .flatMap(unit -> unit.plugin().stream())
                .filter(plugin -> units.values().stream()
                        .flatMap(unit -> unit.plugin().stream())
                        .noneMatch(plugin::equals))
                .forEach(LoadedPlugin::close);
    }

    private Unit unit(Installed each, Optional<byte[]> bytes) {
        try {
            Path jar = jars.of(each);
            if (bytes.isPresent() && !jars.keep(each, bytes.get())) {
                return refused(each, List.of(Problem.error("", "plugin/damaged", each.id(), each.version())));
            }
            List<Problem> problems = trust.problems(jar, allowed(each));
            if (!problems.isEmpty()) {
                return refused(each, problems);
            }
            LoadedPlugin plugin = LoadedPlugin.load(jar, PlatformVersion.CURRENT);
            LOG.info("Plugin {} version {} runs", each.id(), each.version());
            return new Unit(each, Optional.of(plugin), List.of());
        } catch (PluginRefused wrong) {
            return refused(each, wrong.problems());
        } catch (IOException | RuntimeException unexpected) { // One that cannot be had is not to keep others away.
            LOG.error("Plugin {} version {} could not be taken over", each.id(), each.version(), unexpected);
            return refused(each, List.of(Problem.error("", "plugin/unreadable", each.id(), unexpected.toString())));
        }
    }

    /** Says it in the log once, and not at each look at what has not changed. */
    private Unit refused(Installed each, List<Problem> problems) {
        Optional<Unit> before = Optional.ofNullable(registry.units().get(key(each)));
        if (!before.map(Unit::refusals).equals(Optional.of(texts(problems)))) {
            problems.forEach(problem -> LOG.warn(
                    "Plugin {} version {} does not run: {}", each.id(), each.version(), problem.sentence(Language.EN)));
        }
        return new Unit(each, Optional.empty(), texts(problems));
    }

    /** An administrator allowed the jar that was installed, and no other that may lie in its place. */
    private static Optional<String> allowed(Installed installed) {
        return Optional.of(installed.sha256()).filter(hash -> installed.allowed());
    }

    /** Says problems in both languages. */
    static List<Text> texts(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Text(problem.sentence(Language.ID), problem.sentence(Language.EN)))
                .toList();
    }

    private static PluginKey key(Installed installed) {
        return new PluginKey(installed.id(), installed.version());
    }

    @Override
    public void close() {
        synchronized (taking) {
            closed = true;
            registry.units().values().stream()
                    .flatMap(unit -> unit.plugin().stream())
                    .forEach(LoadedPlugin::close);
        }
    }
}
