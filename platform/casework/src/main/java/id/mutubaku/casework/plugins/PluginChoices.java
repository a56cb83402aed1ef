package id.mutubaku.casework.plugins;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.casework.plugins.PluginFleet.Unit;
import id.mutubaku.casework.plugins.PluginFleet.Wish;
import id.mutubaku.casework.plugins.PluginResult.Done;
import id.mutubaku.casework.plugins.PluginResult.Refused;
import id.mutubaku.engine.definition.Reading;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.PluginDeclaration;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets administrators choose how a region uses a plugin: whether, in which version, with which settings. */
public final class PluginChoices {
    private final Plugins plugins;

    public PluginChoices(Plugins plugins) {
        this.plugins = plugins;
    }

    /**
     * Says how a region is to use a plugin.
     *
     * @param version to use; absent keeps what is used, and at first takes the newest
     * @param given settings; absent keeps them, and a secret that is not given stays as it was
     */
    public Future<PluginResult> choose(
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
                return Future.succeededFuture(
                        Refused.because("plugin/not-installed", plugin, wanted.orElse("?"), versions));
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

    private Future<PluginResult> chosen(
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
}
