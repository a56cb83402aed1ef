package id.mutubaku.casework.plugins.registry;

import id.mutubaku.store.plugins.SettingsStore.Choice;
import id.mutubaku.store.plugins.SettingsStore.InUse;
import id.mutubaku.store.plugins.SettingsStore.Saved;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The choices of regions: which plugins they use, in which version, with which settings.
 *
 * @param chosen what administrators chose
 * @param saved the settings of each version
 * @param inUse the versions that are used though nobody chose one
 */
public record RegionChoices(List<Choice> chosen, List<Saved> saved, List<InUse> inUse) {
    /** No choice of any region. */
    public static final RegionChoices NONE = new RegionChoices(List.of(), List.of(), List.of());

    public RegionChoices {
        chosen = List.copyOf(chosen);
        saved = List.copyOf(saved);
        inUse = List.copyOf(inUse);
    }

    Optional<Choice> chosen(String region, String plugin) {
        return chosen.stream()
                .filter(each -> each.region().equals(region) && each.plugin().equals(plugin))
                .findFirst();
    }

    /** Returns the settings that a region saved for a version; absent where it saved none. */
    Optional<Map<String, Object>> saved(String region, String plugin, String version) {
        return savedOf(region, plugin).stream()
                .filter(each -> each.version().equals(version))
                .findFirst()
                .map(Saved::settings);
    }

    /** Lists the settings that a region saved for the versions of a plugin. */
    List<Saved> savedOf(String region, String plugin) {
        return saved.stream()
                .filter(each -> each.region().equals(region) && each.plugin().equals(plugin))
                .toList();
    }

    Optional<String> inUse(String region, String plugin) {
        return inUse.stream()
                .filter(each -> each.region().equals(region) && each.plugin().equals(plugin))
                .findFirst()
                .map(InUse::version);
    }
}
