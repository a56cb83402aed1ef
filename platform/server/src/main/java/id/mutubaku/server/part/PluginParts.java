package id.mutubaku.server.part;

import id.mutubaku.casework.plugins.IdlePlugins;
import id.mutubaku.casework.plugins.PluginChoices;
import id.mutubaku.casework.plugins.PluginJars;
import id.mutubaku.casework.plugins.PluginOverview;
import id.mutubaku.casework.plugins.Plugins;
import id.mutubaku.casework.plugins.calls.Schedules;
import id.mutubaku.casework.plugins.calls.WaitingActions;
import id.mutubaku.casework.plugins.entries.PluginEntries;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.option.PluginOptions;
import id.mutubaku.server.process.Lifecycle;
import id.mutubaku.store.plugins.ScheduleStore;
import io.vertx.core.Future;

/** The plugins that run, and those who install, choose and list them. */
public record PluginParts(
        Plugins plugins,
        PluginJars jars,
        PluginChoices choices,
        PluginOverview overview,
        PluginEntries entries,
        IdlePlugins idle,
        Schedules schedules) {

    /** Puts them together; no plugin runs before {@link #install}. */
    static PluginParts of(
            Storage storage, SopRepository sops, Messaging messaging, PlatformOptions options, Lifecycle lifecycle) {
        Plugins plugins = new Plugins(
                storage.vertx(),
                new Plugins.Pools(storage.pool(), storage.openForPlugins()),
                sops,
                options.plugins().gate(options.data(), options.clock()),
                new WaitingActions(messaging.jobs(), sops, messaging.runner()::wake),
                options.plugins().developed(options.data()),
                options.data().resolve("plugins"));
        lifecycle.started("plugins", plugins::close);
        return new PluginParts(
                plugins,
                new PluginJars(storage.vertx(), plugins, sops),
                new PluginChoices(plugins),
                new PluginOverview(plugins, sops),
                new PluginEntries(storage.pool()),
                new IdlePlugins(plugins::registry, sops),
                new Schedules(
                        plugins::registry,
                        sops,
                        new ScheduleStore(storage.pool()),
                        messaging.runner()::wake,
                        options.clock()));
    }

    /** Installs the jars that the operator brings along, and runs what is installed. */
    public Future<Void> install(PluginOptions options) {
        return options.install(jars).compose(installed -> plugins.refresh()).onSuccess(runs -> plugins.watch());
    }
}
