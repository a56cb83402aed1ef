package id.mutubaku.casework.plugins;

import id.mutubaku.casework.plugins.PluginResult.Done;
import id.mutubaku.casework.plugins.PluginResult.Refused;
import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.digest.Digest;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.declaration.PluginDeclaration;
import id.mutubaku.host.trust.Catalogue;
import id.mutubaku.model.definition.Region;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The installation and removal of jars for all nodes, and the catalogues that bring them. */
public final class PluginJars {
    private final Vertx vertx;
    private final Plugins plugins;
    private final SopRepository sops;

    public PluginJars(Vertx vertx, Plugins plugins, SopRepository sops) {
        this.vertx = vertx;
        this.plugins = plugins;
        this.sops = sops;
    }

    /** Lists what the catalogue in force brings and is not installed yet. */
    public List<Catalogue.Item> offered() {
        PluginRegistry registry = plugins.registry();
        return plugins.trust().offered().stream()
                .filter(item -> registry.of(item.id()).stream()
                        .noneMatch(unit -> unit.installed().version().equals(item.version())))
                .toList();
    }

    /** Installs a plugin that the catalogue in force brings. */
    public Future<PluginResult> installOffered(String plugin, String version, String by) {
        return plugins.store()
                .catalogue(Optional.empty())
                .compose(latest -> vertx.executeBlocking(
                        () -> latest.isPresent()
                                ? plugins.trust().taken(latest.get(), plugin, version)
                                : Optional.<byte[]>empty(),
                        false))
                .compose(jar -> jar.isPresent()
                        ? install(jar.get(), Optional.empty(), by)
                        : Future.succeededFuture(Refused.because("plugin/not-offered", plugin, version)));
    }

    /** Installs a plugin, or takes over a catalogue, whichever the jar is. */
    public Future<PluginResult> installOrFollow(byte[] jar, Optional<String> allowed, String by) {
        return vertx.executeBlocking(() -> TrustPolicy.isCatalogue(jar), false)
                .compose(catalogue -> catalogue ? catalogue(jar, by) : install(jar, allowed, by));
    }

    /** Takes over a catalogue, if it is newer than the one before: what it revokes counts on every node. */
    public Future<PluginResult> catalogue(byte[] jar, String by) {
        return vertx.executeBlocking(() -> plugins.trust().newer(jar), false)
                .compose(reading -> reading.value().isEmpty()
                        ? Future.succeededFuture(new Refused(reading.problems(), Optional.empty()))
                        : plugins.store()
                                .replaceCatalogue(reading.value().get().issued(), jar)
                                .compose(kept -> plugins.refresh())
                                .map(done -> new Done("", "", true)));
    }

    /**
     * Installs a jar, for all nodes.
     *
     * @param allowed hash of a jar that the administrator lets in though its signature does not
     */
    public Future<PluginResult> install(byte[] jar, Optional<String> allowed, String by) {
        return keep(jar, allowed, by)
                .compose(result -> result instanceof Done done && done.fresh()
                        ? plugins.refresh().map(result)
                        : Future.succeededFuture(result));
    }

    private Future<PluginResult> keep(byte[] jar, Optional<String> allowed, String by) {
        String sha256 = Digest.hex(jar);
        Optional<String> letIn = allowed.filter(sha256::equalsIgnoreCase).map(same -> sha256);
        return installed(sha256)
                .compose(before -> before.isPresent()
                        ? Future.succeededFuture(before.get())
                        : vertx.executeBlocking(() -> inspected(jar, letIn), false)
                                .compose(reading -> reading.value().isPresent()
                                        ? keep(reading.value().get(), jar, sha256, letIn.isPresent(), by)
                                        : Future.succeededFuture(
                                                new Refused(reading.problems(), Optional.of(sha256)))));
    }

    private Future<PluginResult> keep(
            PluginDeclaration declaration, byte[] jar, String sha256, boolean byHash, String by) {
        String id = declaration.id();
        String version = declaration.version();
        return plugins.store()
                .install(id, version, sha256, jar, byHash, by)
                .compose(fresh -> fresh
                        ? Future.succeededFuture(new Done(id, version, true))
                        : installed(sha256)
                                .map(meanwhile -> meanwhile.orElseGet(() -> new Refused(
                                        List.of(Problem.error("", "plugin/version-taken", id, version)),
                                        Optional.of(sha256)))));
    }

    /** Finds a jar among those that are installed: another node may bring in the same at any moment. */
    private Future<Optional<PluginResult>> installed(String sha256) {
        return plugins.store()
                .installed()
                .map(installed -> installed.stream()
                        .filter(each -> each.sha256().equals(sha256))
                        .findFirst()
                        .map(each -> new Done(each.id(), each.version(), false)));
    }

    /** Looks at a jar as the platform does before it runs it. */
    private Reading<PluginDeclaration> inspected(byte[] jar, Optional<String> allowed) throws IOException {
        Path file = Files.createTempFile("mutubaku-plugin", ".jar");
        try {
            Files.write(file, jar);
            List<Problem> problems = plugins.trust().problems(file, allowed);
            if (!problems.isEmpty()) {
                return new Reading<>(Optional.empty(), problems);
            }
            return PluginInspection.of(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Installs the jars of a folder, those that are not yet, which then run from the next refresh on; one that is refused
     * is left out and reported.
     */
    public Future<Map<Path, PluginResult>> installAll(List<Path> jars, String by) {
        Future<Map<Path, PluginResult>> all = Future.succeededFuture(new LinkedHashMap<>());
        for (Path jar : jars) {
            all = all.compose(results -> vertx.executeBlocking(() -> read(jar), false)
                    .compose(bytes -> keep(bytes, Optional.empty(), by))
                    .map(result -> {
                        results.put(jar, result);
                        return results;
                    }));
        }
        return all;
    }

    private static byte[] read(Path jar) {
        try {
            return Files.readAllBytes(jar);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Removes a version that no region uses; cases that began with it are told so when they next need it. */
    public Future<PluginResult> remove(String plugin, String version, String by) {
        PluginRegistry registry = plugins.registry();
        String users = sops.regions().stream()
                .filter(region -> registry.current(region.id(), plugin)
                        .filter(used -> used.declaration().version().equals(version))
                        .isPresent())
                .map(Region::name)
                .collect(Collectors.joining(", "));
        if (!users.isEmpty()) {
            return Future.succeededFuture(Refused.because("plugin/in-use", plugin, version, users));
        }
        return plugins.store()
                .remove(plugin, version, by)
                .compose(removed -> plugins.refresh()
                        .compose(done -> removed
                                ? removed(plugin, version)
                                : Future.succeededFuture(
                                        Refused.notRunning(plugins.registry(), plugin, Optional.of(version)))));
    }

    /** Tells of the open cases that began with what is gone now. */
    private Future<PluginResult> removed(String plugin, String version) {
        OpenCases open = new OpenCases(plugins);
        List<Future<List<Problem>>> remarks = sops.regions().stream()
                .map(region -> open.remarks(region.id(), plugin))
                .toList();
        return Future.all(remarks)
                .map(all -> new Done(
                        plugin,
                        version,
                        true,
                        remarks.stream()
                                .flatMap(found -> found.result().stream())
                                .filter(remark -> remark.arguments().contains(version))
                                .toList()));
    }
}
