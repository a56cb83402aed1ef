package id.mutubaku.server.plugins;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.api.definition.Region;
import id.mutubaku.engine.definition.Reading;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.PluginDeclaration;
import id.mutubaku.host.PluginRefused;
import id.mutubaku.host.trust.Catalogue;
import id.mutubaku.server.plugins.PluginFleet.Unit;
import id.mutubaku.server.plugins.PluginFleet.Wish;
import id.mutubaku.server.plugins.PluginStore.Change;
import id.mutubaku.server.plugins.PluginStore.Pinned;
import id.mutubaku.server.store.HashChain;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does what administrators do with plugins: install, choose and configure for a region, remove. */
public final class PluginLife {
    private final Vertx vertx;
    private final Plugins plugins;
    private final SopRepository sops;

    public PluginLife(Vertx vertx, Plugins plugins, SopRepository sops) {
        this.vertx = vertx;
        this.plugins = plugins;
        this.sops = sops;
    }

    /** Is what came of something that was asked. */
    public sealed interface Result {}

    /**
     * Says that it is done.
     *
     * @param fresh false when it was so before
     */
    public record Done(String plugin, String version, boolean fresh) implements Result {}

    /**
     * Says why nothing was done.
     *
     * @param sha256 of the jar that was given, with which an administrator may let it in all the same
     */
    public record Refused(List<Problem> problems, Optional<String> sha256) implements Result {}

    /** Returns what runs at this moment. */
    public PluginFleet fleet() {
        return plugins.fleet();
    }

    /** Lists what the catalogue in force brings and is not installed yet. */
    public List<Catalogue.Item> offered() {
        PluginFleet fleet = plugins.fleet();
        return plugins.gate().offered().stream()
                .filter(item -> fleet.of(item.id()).stream()
                        .noneMatch(unit -> unit.installed().version().equals(item.version())))
                .toList();
    }

    /** Installs a plugin that the catalogue in force brings. */
    public Future<Result> installOffered(String plugin, String version, String by) {
        return plugins.store()
                .catalogue(Optional.empty())
                .compose(latest -> vertx.executeBlocking(
                        () -> latest.isPresent()
                                ? plugins.gate().taken(latest.get(), plugin, version)
                                : Optional.<byte[]>empty(),
                        false))
                .compose(jar -> jar.isPresent()
                        ? install(jar.get(), Optional.empty(), by)
                        : Future.succeededFuture(refused("plugin/not-offered", plugin, version)));
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

    /** Installs a plugin, or takes over a catalogue, whichever the jar is. */
    public Future<Result> installOrFollow(byte[] jar, Optional<String> allowed, String by) {
        return vertx.executeBlocking(() -> PluginGate.isCatalogue(jar), false)
                .compose(catalogue -> catalogue ? catalogue(jar, by) : install(jar, allowed, by));
    }

    /** Takes over a catalogue, if it is newer than the one before: what it revokes counts on every node. */
    public Future<Result> catalogue(byte[] jar, String by) {
        return vertx.executeBlocking(() -> plugins.gate().newer(jar), false)
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
    public Future<Result> install(byte[] jar, Optional<String> allowed, String by) {
        String sha256 = HexFormat.of().formatHex(HashChain.sha256().digest(jar));
        Optional<String> letIn = allowed.filter(sha256::equalsIgnoreCase).map(same -> sha256);
        return plugins.store()
                .installed()
                .compose(installed -> installed.stream()
                        .filter(each -> each.sha256().equals(sha256))
                        .findFirst()
                        .<Future<Result>>map(each -> Future.succeededFuture(new Done(each.id(), each.version(), false)))
                        .orElseGet(() -> vertx.executeBlocking(() -> inspected(jar, letIn), false)
                                .compose(reading -> reading.value().isPresent()
                                        ? install(reading.value().get(), jar, sha256, letIn.isPresent(), by)
                                        : Future.succeededFuture(
                                                new Refused(reading.problems(), Optional.of(sha256))))));
    }

    private Future<Result> install(
            PluginDeclaration declaration, byte[] jar, String sha256, boolean byHash, String by) {
        String id = declaration.id();
        String version = declaration.version();
        return plugins.store()
                .install(id, version, sha256, jar, byHash, by)
                .compose(fresh -> fresh ? plugins.refresh().map(true) : Future.succeededFuture(false))
                .compose(fresh -> fresh
                        ? Future.succeededFuture(new Done(id, version, true))
                        : plugins.store()
                                .installed()
                                .map(installed -> installed.stream()
                                                .anyMatch(each -> each.id().equals(id)
                                                        && each.version().equals(version)
                                                        && each.sha256().equals(sha256))
                                        ? new Done(id, version, false)
                                        : new Refused(
                                                List.of(Problem.error("", "plugin/version-taken", id, version)),
                                                Optional.of(sha256))));
    }

    /** Looks at a jar as the platform does before it runs it. */
    private Reading<PluginDeclaration> inspected(byte[] jar, Optional<String> allowed) throws IOException {
        Path file = Files.createTempFile("mutubaku-plugin", ".jar");
        try {
            Files.write(file, jar);
            List<Problem> problems = plugins.gate().problems(file, allowed);
            if (!problems.isEmpty()) {
                return new Reading<>(Optional.empty(), problems);
            }
            try (LoadedPlugin plugin = LoadedPlugin.load(file, Plugins.PLATFORM)) {
                PluginDeclaration declaration = plugin.declaration();
                return SettingsForm.problems(declaration).isEmpty()
                        ? new Reading<>(Optional.of(declaration), List.of())
                        : new Reading<>(Optional.empty(), SettingsForm.problems(declaration));
            } catch (PluginRefused refused) {
                return new Reading<>(Optional.empty(), refused.problems());
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Installs the jars of a folder, those that are not yet; one that is refused is left out and reported. */
    public Future<Map<Path, Result>> installAll(List<Path> jars, String by) {
        Future<Map<Path, Result>> all = Future.succeededFuture(new LinkedHashMap<>());
        for (Path jar : jars) {
            all = all.compose(results -> vertx.executeBlocking(() -> read(jar), false)
                    .compose(bytes -> install(bytes, Optional.empty(), by))
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

    /**
     * Says how a region is to use a plugin.
     *
     * @param version to use; absent keeps what is used, and at first takes the newest
     * @param given settings; absent keeps them, and a secret that is not given stays as it was
     */
    public Future<Result> choose(
            String region,
            String plugin,
            boolean enabled,
            Optional<String> version,
            Optional<Map<String, Object>> given,
            String by) {
        PluginFleet fleet = plugins.fleet();
        Optional<Wish> before = fleet.wish(region, plugin);
        Optional<String> wanted = version.or(() -> before.flatMap(Wish::version));
        List<Unit> units = fleet.of(plugin);
        Optional<LoadedPlugin> used = units.stream()
                .filter(unit -> wanted.map(unit.installed().version()::equals).orElse(true))
                .flatMap(unit -> unit.plugin().stream())
                .findFirst();
        Map<String, Object> old = before.map(Wish::settings).orElse(Map.of());
        if (used.isEmpty()) {
            boolean otherThanBefore = version.isPresent() && !version.equals(before.flatMap(Wish::version));
            if (enabled || before.isEmpty() || otherThanBefore) {
                String versions =
                        units.stream().map(unit -> unit.installed().version()).collect(Collectors.joining(", "));
                return Future.succeededFuture(refused("plugin/not-installed", plugin, wanted.orElse("?"), versions));
            }
            return chosen(region, plugin, wanted, false, old, by);
        }
        PluginDeclaration declaration = used.get().declaration();
        Map<String, Object> settings =
                given.map(each -> withSecrets(declaration, each, old)).orElse(old);
        Reading<Map<String, Object>> checked = declaration.settings(settings);
        if (enabled && checked.value().isEmpty()) {
            return Future.succeededFuture(new Refused(
                    checked.problems().stream()
                            .map(problem -> problem.inside("/settings"))
                            .toList(),
                    Optional.empty()));
        }
        return chosen(region, plugin, Optional.of(declaration.version()), enabled, settings, by);
    }

    private Future<Result> chosen(
            String region,
            String plugin,
            Optional<String> version,
            boolean enabled,
            Map<String, Object> settings,
            String by) {
        return plugins.store()
                .choose(region, plugin, version, enabled, settings, by)
                .compose(kept -> plugins.refresh())
                .map(done -> new Done(plugin, version.orElse(""), true));
    }

    /** Keeps the secrets that were not given anew: they are never shown, so nobody can give them again. */
    private static Map<String, Object> withSecrets(
            PluginDeclaration declaration, Map<String, Object> given, Map<String, Object> old) {
        Map<String, Object> settings = new LinkedHashMap<>(given);
        secrets(declaration).forEach(secret -> {
            Object value = settings.get(secret);
            if ((value == null || value.equals("")) && old.containsKey(secret)) {
                settings.put(secret, old.get(secret));
            }
        });
        return settings;
    }

    /** Lists the settings that are secrets: those whose schema says {@code writeOnly}. */
    public static List<String> secrets(PluginDeclaration declaration) {
        JsonNode properties = declaration.settingsSchema().path("properties");
        return properties.properties().stream()
                .filter(property -> property.getValue().path("writeOnly").asBoolean())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Removes a version that no region uses; cases that began with it are told so when they next need it. */
    public Future<Result> remove(String plugin, String version, String by) {
        PluginFleet fleet = plugins.fleet();
        String users = sops.regions().stream()
                .filter(region -> fleet.current(region.id(), plugin)
                        .filter(used -> used.declaration().version().equals(version))
                        .isPresent())
                .map(Region::name)
                .collect(Collectors.joining(", "));
        if (!users.isEmpty()) {
            return Future.succeededFuture(refused("plugin/in-use", plugin, version, users));
        }
        return plugins.store()
                .remove(plugin, version, by)
                .compose(removed -> plugins.refresh()
                        .map(done -> removed
                                ? new Done(plugin, version, true)
                                : refused("plugin/not-installed", plugin, version, "")));
    }

    private static Refused refused(String rule, String... arguments) {
        return new Refused(List.of(Problem.error("", rule, arguments)), Optional.empty());
    }
}
