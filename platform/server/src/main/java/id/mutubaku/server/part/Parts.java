package id.mutubaku.server.part;

import id.mutubaku.casework.definitions.DefinitionFolder;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.process.Lifecycle;
import id.mutubaku.store.connection.DatabaseAddress;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** All parts of a platform, each made of those before it. */
public record Parts(
        Storage storage,
        Definitions definitions,
        Messaging messaging,
        PluginParts plugins,
        Casework casework,
        Identity identity,
        Upkeep upkeep,
        Health health) {

    /**
     * Puts all parts together.
     *
     * @param here where this node listens; its port counts once it does
     */
    public static Parts of(
            Vertx vertx, DatabaseAddress address, PlatformOptions options, Supplier<URI> here, Lifecycle lifecycle) {
        InstantSource clock = options.clock();
        DefinitionFolder folder = DefinitionFolder.read(options.definitions());
        Storage storage = Storage.open(vertx, address, options);
        Definitions published = Definitions.publish(folder, storage);
        SopRepository sops = published.sops();
        Messaging messaging = Messaging.of(storage, sops, options, here);
        PluginParts plugins = PluginParts.of(storage, sops, messaging, options, lifecycle);
        Definitions definitions =
                published.knowing(plugin -> plugins.plugins().registry().offers(plugin));
        Casework casework = Casework.of(storage, sops, messaging, plugins, clock);
        return new Parts(
                storage,
                definitions,
                messaging,
                plugins,
                casework,
                Identity.of(storage, definitions, casework, clock),
                Upkeep.of(storage, sops, messaging, casework, clock),
                Health.of(storage, sops, plugins.idle(), options.data(), clock));
    }

    /** Starts what works on without being asked; jobs come last, for they call all others. */
    public void start() {
        Vertx vertx = storage.vertx();
        upkeep.housekeeping().start();
        health.clock().watch(vertx).await();
        new ChangeFeed(storage, definitions, plugins, identity).follow().await();
        identity.start(vertx);
        casework.clock().start(vertx);
        plugins.schedules().start(vertx);
        messaging.start(List.of(
                casework.actions(),
                casework.listeners(),
                casework.schedules(),
                upkeep.reckoning().job(),
                upkeep.migration().job()));
    }
}
