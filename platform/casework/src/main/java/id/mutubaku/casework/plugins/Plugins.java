package id.mutubaku.casework.plugins;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.casework.plugins.PluginFleet.PluginKey;
import id.mutubaku.casework.plugins.PluginFleet.Unit;
import id.mutubaku.casework.plugins.PluginStore.Choice;
import id.mutubaku.casework.plugins.PluginStore.Installed;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.PluginRefused;
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

/** Holds the plugins that this node runs, and follows what the database says is installed and chosen. */
public final class Plugins implements AutoCloseable {
    /** The version of the platform that plugins are held to. */
    public static final String PLATFORM = Optional.ofNullable(
                    Plugins.class.getPackage().getImplementationVersion())
            .orElse("0.1.0");

    private static final Logger LOG = LoggerFactory.getLogger(Plugins.class);

    private final Vertx vertx;
    private final PluginStore store;
    private final SopRepository sops;
    private final PluginGate gate;
    private final JarFolder jars;
    private final PluginDesk desk;
    private volatile PluginFleet fleet;
    private final Object taking = new Object();
    private boolean closed;
    private Future<Void> last = Future.succeededFuture();

    /**
     * Prepares to run plugins.
     *
     * @param lent for what plugins ask of the database, so that nobody else waits behind it
     * @param folder for the jars that run here and for what plugins keep on this machine
     */
    public Plugins(Vertx vertx, Pool pool, Pool lent, SopRepository sops, PluginGate gate, Path folder) {
        this.vertx = vertx;
        this.store = new PluginStore(pool);
        this.sops = sops;
        this.gate = gate;
        this.jars = new JarFolder(folder.resolve("jars"));
        this.fleet = new PluginFleet(sops, Map.of(), List.of());
        this.desk = new PluginDesk(() -> fleet, new Lending(lent, folder.resolve("files")));
    }

    /** Returns who asks plugins. */
    public PluginDesk desk() {
        return desk;
    }

    /** Returns what runs at this moment. */
    PluginFleet fleet() {
        return fleet;
    }

    PluginStore store() {
        return store;
    }

    PluginGate gate() {
        return gate;
    }

    /** Takes over what was installed, chosen and removed since, here or by another node; one refresh at a time. */
    public synchronized Future<Void> refresh() {
        Promise<Void> done = Promise.promise();
        last.onComplete(before -> refreshed().onComplete(done));
        last = done.future().otherwiseEmpty();
        return done.future();
    }

    private Future<Void> refreshed() {
        List<String> regions =
                sops.regions().stream().map(region -> region.id()).toList();
        Future<List<Installed>> installed = store.installed();
        Future<List<Choice>> choices = store.choices(regions);
        Future<Optional<byte[]>> catalogue = store.catalogue(gate.issued());
        return Future.all(installed, choices, catalogue)
                .compose(all -> vertx.executeBlocking(() -> jars.missing(installed.result()), false))
                .compose(this::loaded)
                .compose(loaded -> vertx.executeBlocking(
                        () -> {
                            gate.follows(catalogue.result());
                            return takeOver(installed.result(), choices.result(), loaded);
                        },
                        false))
                .mapEmpty();
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
    private PluginFleet takeOver(List<Installed> installed, List<Choice> choices, Map<Installed, byte[]> loaded) {
        synchronized (taking) {
            if (!closed) {
                exchange(installed, choices, loaded);
                jars.keepOnly(installed);
            }
            return fleet;
        }
    }

    private void exchange(List<Installed> installed, List<Choice> choices, Map<Installed, byte[]> loaded) {
        Map<PluginKey, Unit> before = fleet.units();
        Map<PluginKey, Unit> units = new LinkedHashMap<>();
        for (Installed each : installed) {
            Optional<Unit> running = Optional.ofNullable(before.get(key(each)))
                    .filter(unit -> unit.installed().sha256().equals(each.sha256()))
                    .filter(unit -> unit.plugin().isPresent())
                    .filter(unit -> !loaded.containsKey(each))
                    .filter(unit -> gate.problems(jars.of(each), allowed(each)).isEmpty());
            units.put(key(each), running.orElseGet(() -> unit(each, Optional.ofNullable(loaded.get(each)))));
        }
        fleet = new PluginFleet(sops, units, choices);
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
            List<Problem> problems = gate.problems(jar, allowed(each));
            if (!problems.isEmpty()) {
                return refused(each, problems);
            }
            LoadedPlugin plugin = LoadedPlugin.load(jar, PLATFORM);
            LOG.info("Plugin {} version {} runs", each.id(), each.version());
            return new Unit(each, Optional.of(plugin), List.of());
        } catch (PluginRefused wrong) {
            return refused(each, wrong.problems());
        } catch (IOException | RuntimeException unexpected) { // One that cannot be had is not to keep others away.
            LOG.error("Plugin {} version {} could not be taken over", each.id(), each.version(), unexpected);
            return refused(each, List.of(Problem.error("", "plugin/unreadable", each.id(), unexpected.toString())));
        }
    }

    private static Unit refused(Installed each, List<Problem> problems) {
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
            fleet.units().values().stream()
                    .flatMap(unit -> unit.plugin().stream())
                    .forEach(LoadedPlugin::close);
        }
    }
}
