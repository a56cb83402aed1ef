package id.mutubaku.casework.plugins.registry;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.digest.Digest;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.declaration.PluginDeclaration;
import id.mutubaku.host.declaration.PluginDeclaration.Offered;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.plugins.PluginStore.Installed;
import id.mutubaku.store.plugins.SettingsStore.InUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pf4j.DefaultVersionManager;
import org.pf4j.VersionManager;

/** The registry of what runs on this node at one moment: the plugins that are loaded, and how each region uses them. */
public final class PluginRegistry {
    private static final VersionManager VERSIONS = new DefaultVersionManager();

    private final SopRepository sops;
    private final Map<PluginKey, Unit> units;
    private final RegionChoices choices;

    /**
     * Registers plugins.
     *
     * @param sops knows what regions say in their own files
     * @param units what is installed, loaded where it could be
     */
    public PluginRegistry(SopRepository sops, Map<PluginKey, Unit> units, RegionChoices choices) {
        this.sops = sops;
        this.units = Map.copyOf(units);
        this.choices = choices;
    }

    /** The name of a version of a plugin. */
    public record PluginKey(String id, String version) {}

    /**
     * A version that is installed.
     *
     * @param plugin absent where it could not be loaded
     * @param refusals why not
     */
    public record Unit(Installed installed, Optional<LoadedPlugin> plugin, List<Text> refusals) {
        /** Who is said to have installed what is being developed on this machine. */
        public static final String DEVELOPED = "--develop";

        public Unit {
            refusals = List.copyOf(refusals);
        }

        /** Tells whether it is being developed on this machine. */
        public boolean isDeveloped() {
            return installed.installedBy().equals(DEVELOPED);
        }

        /** Tells whether it is no pre-release, which nobody uses without having chosen it. */
        boolean stable() {
            return !installed.version().contains("-");
        }
    }

    /**
     * The use of a plugin that a region chose.
     *
     * @param version absent for the one in use
     * @param chosen whether an administrator said so, rather than the region's own file
     */
    public record Wish(boolean enabled, Optional<String> version, Map<String, Object> settings, boolean chosen) {}

    /**
     * A plugin as a case is to use it.
     *
     * @param remark why it is not the version with which the case began
     */
    public record Use(LoadedPlugin plugin, Map<String, Object> settings, Optional<Text> remark) {}

    /** Returns what is installed, by plugin and version. */
    public Map<PluginKey, Unit> units() {
        return units;
    }

    /** Lists the plugins that are installed or that a region wishes for. */
    public Set<String> known() {
        Set<String> ids = new TreeSet<>();
        units.keySet().forEach(key -> ids.add(key.id()));
        sops.regions().forEach(region -> ids.addAll(region.plugins().keySet()));
        choices.chosen().forEach(choice -> ids.add(choice.plugin()));
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

    /** Returns the kind of each offer of a plugin by its name, of whatever version; absent where none could be loaded. */
    public Optional<Map<String, String>> offers(String plugin) {
        Map<String, String> offers = of(plugin).stream()
                .flatMap(unit -> unit.plugin().stream())
                .flatMap(loaded -> loaded.declaration().offers().stream())
                .collect(Collectors.toMap(Offered::name, offer -> offer.kind().word(), (newest, older) -> newest));
        return Optional.of(offers).filter(known -> !known.isEmpty());
    }

    private static Comparator<String> newestFirst() {
        return (left, right) -> VERSIONS.compareVersions(right, left);
    }

    /** Returns how a region is to use a plugin; absent where nobody has said anything. */
    public Optional<Wish> wish(String region, String plugin) {
        Optional<Wish> chosen = choices.chosen(region, plugin)
                .map(choice -> new Wish(choice.enabled(), choice.version(), choice.settings(), true));
        return chosen.or(() -> sops.region(region)
                        .map(Region::plugins)
                        .map(plugins -> plugins.get(plugin))
                        .map(setting -> new Wish(setting.enabled(), Optional.empty(), setting.settings(), false)))
                .or(() -> developed(plugin).map(unit -> new Wish(true, Optional.empty(), Map.of(), false)));
    }

    /** Returns what is being developed of a plugin, which is used wherever nobody has switched it off. */
    private Optional<LoadedPlugin> developed(String plugin) {
        return of(plugin).stream().filter(Unit::isDeveloped).findFirst().flatMap(Unit::plugin);
    }

    /** Tells whether a region has a plugin switched on that is installed. */
    public boolean isOn(String region, String plugin) {
        return !of(plugin).isEmpty()
                && wish(region, plugin).filter(Wish::enabled).isPresent();
    }

    /** Returns the version that a region uses; absent where the plugin is off, or is not there. */
    public Optional<LoadedPlugin> current(String region, String plugin) {
        return wish(region, plugin).filter(Wish::enabled).flatMap(wish -> wanted(region, plugin, wish.version()));
    }

    /**
     * Finds the version that a region is to use.
     *
     * @param chosen absent for the one in use, else for the newest stable one
     */
    public Optional<LoadedPlugin> wanted(String region, String plugin, Optional<String> chosen) {
        Optional<LoadedPlugin> developed = developed(plugin);
        if (developed.isPresent()) {
            return developed;
        }
        return chosen.isPresent()
                ? loaded(plugin, chosen.get())
                : choices.inUse(region, plugin)
                        .flatMap(version -> loaded(plugin, version))
                        .or(() -> newestStable(plugin));
    }

    /** Returns a version that is loaded. */
    public Optional<LoadedPlugin> loaded(String plugin, String version) {
        return Optional.ofNullable(units.get(new PluginKey(plugin, version))).flatMap(Unit::plugin);
    }

    private Optional<LoadedPlugin> newestStable(String plugin) {
        return of(plugin).stream()
                .filter(Unit::stable)
                .flatMap(unit -> unit.plugin().stream())
                .findFirst();
    }

    /** Lists what regions use without having chosen a version, where that is not noted yet. */
    public List<InUse> unnoted() {
        List<InUse> used = new ArrayList<>();
        for (Region region : sops.regions()) {
            for (String id : known()) {
                wish(region.id(), id)
                        .filter(wish -> developed(id).isEmpty())
                        .filter(wish -> wish.enabled() && wish.version().isEmpty())
                        .flatMap(wish -> wanted(region.id(), id, Optional.empty()))
                        .map(plugin -> plugin.declaration().version())
                        .filter(version -> !choices.inUse(region.id(), id).equals(Optional.of(version)))
                        .ifPresent(version -> used.add(new InUse(region.id(), id, version)));
            }
        }
        return List.copyOf(used);
    }

    /**
     * Returns the settings of a region for one version of a plugin: those that were saved for it, else of those in force
     * what its schema knows.
     */
    public Map<String, Object> settings(String region, LoadedPlugin plugin) {
        PluginDeclaration declaration = plugin.declaration();
        return choices.saved(region, declaration.id(), declaration.version())
                .orElseGet(() -> declaration.known(
                        wish(region, declaration.id()).map(Wish::settings).orElse(Map.of())));
    }

    /** Returns the version of each plugin that a region uses. */
    public Map<String, String> versions(String region) {
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
    public Optional<Use> use(String region, String plugin, Optional<String> began) {
        Optional<LoadedPlugin> current = current(region, plugin);
        Optional<LoadedPlugin> first = current.flatMap(here -> began.flatMap(version -> loaded(plugin, version)));
        return first.or(() -> current)
                .map(used -> new Use(
                        used,
                        settings(region, used),
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

    /** Returns what changes whenever a region's use of a plugin does; the same on every node. */
    public String state(String region, String plugin) {
        StringJoiner state = new StringJoiner(" ");
        of(plugin)
                .forEach(unit ->
                        state.add(unit.installed().version() + (unit.plugin().isPresent() ? "+" : "-")));
        state.add(choices.chosen(region, plugin)
                .map(choice -> choice.enabled() + "@" + choice.changedAt())
                .orElseGet(() -> wish(region, plugin)
                        .map(wish -> wish.enabled() + "@" + new TreeMap<>(wish.settings()))
                        .orElse("")));
        choices.savedOf(region, plugin).stream()
                .map(saved -> saved.version() + "@" + saved.changedAt())
                .sorted()
                .forEach(state::add);
        return Digest.hex(state.toString());
    }
}
