package id.mutubaku.casework.plugins;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.casework.health.HealthCheck;
import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.casework.plugins.registry.PluginRegistry.Unit;
import id.mutubaku.casework.plugins.registry.PluginRegistry.Wish;
import id.mutubaku.casework.plugins.registry.SettingsProblems;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.model.definition.Region;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The plugins that are installed and switched on, and yet cannot work.
 *
 * @param registry what runs at the moment
 */
public record IdlePlugins(Supplier<PluginRegistry> registry, SopRepository sops) implements HealthCheck {

    /**
     * One of them.
     *
     * @param region that has it switched on
     * @param why it cannot work there
     */
    public record Idle(Region region, String plugin, Text why) {}

    /** Lists them, by region. */
    public List<Idle> list() {
        PluginRegistry now = registry.get();
        return sops.regions().stream()
                .flatMap(region -> now.known().stream()
                        .filter(plugin -> now.isOn(region.id(), plugin))
                        .flatMap(plugin ->
                                why(now, region, plugin).map(reason -> new Idle(region, plugin, reason)).stream()))
                .toList();
    }

    private static Optional<Text> why(PluginRegistry now, Region region, String plugin) {
        Optional<LoadedPlugin> used = now.current(region.id(), plugin);
        return used.isEmpty()
                ? Optional.of(refusal(now, region.id(), plugin))
                : used.map(each -> each.declaration()
                                .settings(now.settings(region.id(), each))
                                .problems())
                        .filter(problems -> !problems.isEmpty())
                        .map(SettingsProblems::text);
    }

    private static Text refusal(PluginRegistry now, String region, String plugin) {
        Optional<String> wanted = now.wish(region, plugin).flatMap(Wish::version);
        List<Text> refusals = now.of(plugin).stream()
                .filter(unit -> wanted.filter(
                                version -> !version.equals(unit.installed().version()))
                        .isEmpty())
                .map(Unit::refusals)
                .flatMap(List::stream)
                .toList();
        return new Text(
                refusals.stream().map(Text::id).collect(Collectors.joining(" ")),
                refusals.stream().map(Text::en).collect(Collectors.joining(" ")));
    }

    @Override
    public Future<Optional<Problem>> look() {
        String named = list().stream()
                .map(idle -> idle.plugin() + " (" + idle.region().id() + ")")
                .collect(Collectors.joining(", "));
        return Future.succeededFuture(
                named.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Problem("", "health/plugins", Severity.WARNING, List.of(named))));
    }
}
