package id.mutubaku.casework.plugins;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.casework.plugins.PluginStore.Choice;
import id.mutubaku.casework.plugins.PluginStore.Installed;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.model.definition.Region;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pf4j.DefaultVersionManager;
import org.pf4j.VersionManager;

/**
 * Is what runs on this node at one moment: the plugins that are loaded, and how each region uses them.
 *
 * @param sops knows what regions say in their own files
 * @param units what is installed, loaded where it could be
 * @param choices what administrators chose
 */
public record PluginFleet(SopRepository sops, Map<PluginKey, Unit> units, List<Choice> choices) {
    private static final VersionManager VERSIONS = new DefaultVersionManager();

    public PluginFleet {
        units = Map.copyOf(units);
        choices = List.copyOf(choices);
    }

    /** Names a version of a plugin. */
    public record PluginKey(String id, String version) {}

    /**
     * Is a version that is installed.
     *
     * @param plugin absent where it could not be loaded
     * @param refusals why not
     */
    public record Unit(Installed installed, Optional<LoadedPlugin> plugin, List<Text> refusals) {
        public Unit {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Says how a region is to use a plugin.
     *
     * @param version absent for the newest that is installed
     * @param chosen whether an administrator said so, rather than the region's own file
     */
    public record Wish(boolean enabled, Optional<String> version, Map<String, Object> settings, boolean chosen) {}

    /**
     * Is a plugin as a case is to use it.
     *
     * @param remark why it is not the version with which the case began
     */
    record Use(LoadedPlugin plugin, Map<String, Object> settings, Optional<Text> remark) {}

    /** Lists the plugins that are installed or that a region wishes for. */
    public Set<String> known() {
        Set<String> ids = new TreeSet<>();
        units.keySet().forEach(key -> ids.add(key.id()));
        sops.regions().forEach(region -> ids.addAll(region.plugins().keySet()));
        choices.forEach(choice -> ids.add(choice.plugin()));
        return ids;
    }

    /** Lists what is installed of a plugin, the newest first. */
    public List<Unit> of(String plugin) {
        return units.entrySet().stream()
                .filter(unit -> unit.getKey().id().equals(plugin))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(unit -> unit.installed().version(), newestFirst()))
                .toList();
    }

    private static Comparator<String> newestFirst() {
        return (left, right) -> VERSIONS.compareVersions(right, left);
    }

    /** Returns how a region is to use a plugin; absent where nobody has said anything. */
    public Optional<Wish> wish(String region, String plugin) {
        Optional<Wish> chosen = choices.stream()
                .filter(choice ->
                        choice.region().equals(region) && choice.plugin().equals(plugin))
                .findFirst()
                .map(choice -> new Wish(choice.enabled(), choice.version(), choice.settings(), true));
        return chosen.or(() -> sops.region(region)
                .map(Region::plugins)
                .map(plugins -> plugins.get(plugin))
                .map(setting -> new Wish(setting.enabled(), Optional.empty(), setting.settings(), false)));
    }

    /** Returns the version that a region uses; absent where the plugin is off, or is not there. */
    public Optional<LoadedPlugin> current(String region, String plugin) {
        return wish(region, plugin)
                .filter(Wish::enabled)
                .flatMap(wish -> of(plugin).stream()
                        .filter(unit -> wish.version()
                                .map(unit.installed().version()::equals)
                                .orElse(true))
                        .flatMap(unit -> unit.plugin().stream())
                        .findFirst());
    }

    /** Returns the version of each plugin that a region uses. */
    Map<String, String> versions(String region) {
        Map<String, String> versions = new TreeMap<>();
        known().forEach(id -> current(region, id)
                .ifPresent(plugin -> versions.put(id, plugin.declaration().version())));
        return versions;
    }

    /**
     * Finds a plugin for a case.
     *
     * @param began the version with which the case began; that stays, as long as it is installed
     */
    Optional<Use> use(String region, String plugin, Optional<String> began) {
        Optional<LoadedPlugin> current = current(region, plugin);
        Optional<LoadedPlugin> first = current.flatMap(here -> began.flatMap(version ->
                Optional.ofNullable(units.get(new PluginKey(plugin, version))).flatMap(Unit::plugin)));
        Map<String, Object> settings =
                wish(region, plugin).map(Wish::settings).map(LinkedHashMap::new).orElseGet(LinkedHashMap::new);
        return first.or(() -> current)
                .map(used -> new Use(
                        used,
                        settings,
                        began.filter(version ->
                                        !version.equals(used.declaration().version()))
                                .map(version -> otherVersion(plugin, version, used))));
    }

    private static Text otherVersion(String plugin, String began, LoadedPlugin used) {
        String now = used.declaration().version();
        return new Text(
                "Permohonan ini dimulai dengan plugin %s versi %s, yang sudah dilepas. Yang dipakai sekarang versi %s."
                        .formatted(plugin, began, now),
                "This request began with plugin %s version %s, which has been removed. Version %s is used now."
                        .formatted(plugin, began, now));
    }
}
