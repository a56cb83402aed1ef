package id.mutubaku.casework.plugins;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.casework.plugins.PluginResult.Done;
import id.mutubaku.casework.plugins.PluginResult.Refused;
import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.casework.plugins.registry.PluginRegistry.Wish;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.declaration.PluginDeclaration;
import id.mutubaku.store.plugins.SettingsStore.Decision;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The choices that administrators make for a region: whether it uses a plugin, in which version, with which settings. */
public final class PluginChoices {
    private final Plugins plugins;
    private final OpenCases open;

    public PluginChoices(Plugins plugins) {
        this.plugins = plugins;
        this.open = new OpenCases(plugins);
    }

    /**
     * Says how a region is to use a plugin.
     *
     * @param version to use; absent keeps what is used, and at first takes the newest stable one
     * @param given settings; absent keeps those that the version has, and a secret that is not given stays as it was
     */
    public Future<PluginResult> choose(
            String region,
            String plugin,
            boolean enabled,
            Optional<String> version,
            Optional<Map<String, Object>> given,
            String by) {
        PluginRegistry registry = plugins.registry();
        Optional<Wish> before = registry.wish(region, plugin);
        Optional<String> wanted = version.or(() -> before.flatMap(Wish::version));
        Optional<LoadedPlugin> used = registry.wanted(region, plugin, wanted);
        if (used.isEmpty()) {
            boolean otherThanBefore = version.isPresent() && !version.equals(before.flatMap(Wish::version));
            return enabled || before.isEmpty() || otherThanBefore
                    ? Future.succeededFuture(Refused.notRunning(registry, plugin, wanted))
                    : chosen(new Decision(
                            region, plugin, wanted, false, before.get().settings(), by));
        }
        PluginDeclaration declaration = used.get().declaration();
        Map<String, Object> settings = settings(registry, region, used.get(), given);
        List<Problem> wrong = declaration.settings(settings).problems();
        return enabled && !wrong.isEmpty()
                ? Future.succeededFuture(refused(wrong))
                : chosen(new Decision(region, plugin, Optional.of(declaration.version()), enabled, settings, by));
    }

    /** Saves settings for one version, in use or not: the cases that began with it are given these from now on. */
    public Future<PluginResult> configure(
            String region, String plugin, String version, Map<String, Object> given, String by) {
        PluginRegistry registry = plugins.registry();
        Optional<LoadedPlugin> configured = registry.loaded(plugin, version);
        if (configured.isEmpty()) {
            return Future.succeededFuture(Refused.notRunning(registry, plugin, Optional.of(version)));
        }
        Map<String, Object> settings = settings(registry, region, configured.get(), Optional.of(given));
        List<Problem> wrong = configured.get().declaration().settings(settings).problems();
        return wrong.isEmpty()
                ? plugins.settings()
                        .save(region, plugin, version, settings, by)
                        .compose(saved -> plugins.refresh())
                        .map(done -> new Done(plugin, version, true))
                : Future.succeededFuture(refused(wrong));
    }

    private static Refused refused(List<Problem> wrong) {
        return new Refused(
                wrong.stream().map(problem -> problem.inside("/settings")).toList(), Optional.empty());
    }

    private static Map<String, Object> settings(
            PluginRegistry registry, String region, LoadedPlugin plugin, Optional<Map<String, Object>> given) {
        Map<String, Object> old = registry.settings(region, plugin);
        return given.map(each -> withSecrets(plugin.declaration(), each, old)).orElse(old);
    }

    /** Keeps the choice; the version that was used until now keeps the settings that it had, for its cases. */
    private Future<PluginResult> chosen(Decision decision) {
        PluginRegistry registry = plugins.registry();
        Optional<Map.Entry<String, Map<String, Object>>> before = registry.current(decision.region(), decision.plugin())
                .map(used -> Map.entry(used.declaration().version(), registry.settings(decision.region(), used)));
        return plugins.settings()
                .choose(decision, before)
                .compose(kept -> plugins.refresh())
                .compose(done -> open.remarks(decision.region(), decision.plugin()))
                .map(remarks -> new Done(decision.plugin(), decision.version().orElse(""), true, remarks));
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
}
