package id.mutubaku.web.pages.plugins;

import id.mutubaku.casework.plugins.registry.PluginRegistry;
import id.mutubaku.casework.plugins.registry.PluginRegistry.Unit;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.plugins.PluginStore.Change;
import id.mutubaku.store.plugins.PluginStore.Pinned;
import id.mutubaku.ui.view.admin.PluginsView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is known of plugins, and of changes to them, as it is drawn for one who looks at it. */
final class PluginRows {
    private final Pages pages;
    private final SopRepository sops;
    private final PluginRegistry registry;
    private final Call call;

    PluginRows(Pages pages, SopRepository sops, PluginRegistry registry, Call call) {
        this.pages = pages;
        this.sops = sops;
        this.registry = registry;
        this.call = call;
    }

    /** Draws a plugin, with its versions and the regions that use it. */
    PluginsView.Row row(String id, List<Pinned> pinned) {
        List<Unit> units = registry.of(id);
        Optional<LoadedPlugin> newest =
                units.stream().flatMap(unit -> unit.plugin().stream()).findFirst();
        return new PluginsView.Row(
                id,
                newest.map(plugin -> call.language().in(plugin.declaration().title()))
                        .orElse(id),
                newest.flatMap(plugin -> plugin.declaration().description())
                        .map(text -> call.language().in(text))
                        .orElse(""),
                newest.map(plugin -> offers(plugin)).orElse(List.of()),
                units.stream().map(unit -> version(pinned, unit)).toList(),
                sops.regions().stream().map(region -> use(region, id)).toList());
    }

    private List<String> offers(LoadedPlugin plugin) {
        return plugin.declaration().offers().stream()
                .map(offer -> pages.text(
                        call,
                        "plugins.offer-" + offer.kind().name().toLowerCase(Locale.ROOT),
                        call.language().in(offer.title())))
                .toList();
    }

    private PluginsView.Version version(List<Pinned> pinned, Unit unit) {
        String id = unit.installed().id();
        String version = unit.installed().version();
        int began = pinned.stream()
                .filter(each -> each.id().equals(id) && each.version().equals(version))
                .mapToInt(Pinned::cases)
                .sum();
        boolean used = sops.regions().stream()
                .anyMatch(region -> registry.current(region.id(), id)
                        .filter(plugin -> plugin.declaration().version().equals(version))
                        .isPresent());
        String state = unit.plugin().isEmpty()
                ? "plugins.broken"
                : unit.isDeveloped()
                        ? "plugins.runs-developed"
                        : unit.installed().allowed() ? "plugins.runs-by-hash" : "plugins.runs";
        return new PluginsView.Version(
                id,
                version,
                pages.text(call, state),
                unit.refusals().stream()
                        .map(refusal -> call.language().in(refusal))
                        .toList(),
                began == 0 ? "" : pages.text(call, "plugins.began", began),
                unit.installed().installedAt(),
                by(unit.installed().installedBy()),
                !used && !unit.isDeveloped());
    }

    private PluginsView.Use use(Region region, String id) {
        boolean wished = registry.wish(region.id(), id)
                .filter(PluginRegistry.Wish::enabled)
                .isPresent();
        String state = registry.current(region.id(), id)
                .map(plugin ->
                        pages.text(call, "plugins.on", plugin.declaration().version()))
                .orElseGet(() -> pages.text(call, wished ? "plugins.on-missing" : "plugins.off"));
        return new PluginsView.Use(region.name(), state, PluginsPage.PATH + "/" + region.id() + "/" + id);
    }

    /** Draws a change of what is installed or used. */
    PluginsView.Change change(Change change) {
        return new PluginsView.Change(
                change.at(),
                by(change.by()),
                pages.text(call, "plugins.change-" + change.act(), change.plugin(), change.version()),
                sops.region(change.region()).map(Region::name).orElse(change.region()));
    }

    /** Names who did something; what is installed at the start, nobody's account did. */
    private String by(String account) {
        return account.startsWith("--") ? pages.text(call, "plugins.by-server") : account;
    }
}
