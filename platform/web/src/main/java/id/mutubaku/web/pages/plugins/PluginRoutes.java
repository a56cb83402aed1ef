package id.mutubaku.web.pages.plugins;

import id.mutubaku.casework.plugins.PluginChoices;
import id.mutubaku.casework.plugins.PluginJars;
import id.mutubaku.casework.plugins.PluginOverview;
import id.mutubaku.casework.plugins.entries.PluginEntries;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.stream.Stream;

/** Everything that answers administrators who look after plugins. */
public final class PluginRoutes {
    private final PluginsPage plugins;
    private final PluginPage plugin;
    private final PluginEntriesPage entries;

    /** Makes the pages on what installs plugins, turns them on, and knows them. */
    public PluginRoutes(
            Vertx vertx,
            Pages pages,
            SopRepository sops,
            PluginJars jars,
            PluginChoices choices,
            PluginOverview overview,
            PluginEntries entries) {
        this.plugins = new PluginsPage(vertx, pages, jars, overview, sops);
        this.plugin = new PluginPage(pages, choices, overview, sops);
        this.entries = new PluginEntriesPage(vertx, pages, entries, overview, sops);
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return Stream.of(plugins.routes(), plugin.routes(), entries.routes())
                .flatMap(List::stream)
                .toList();
    }
}
