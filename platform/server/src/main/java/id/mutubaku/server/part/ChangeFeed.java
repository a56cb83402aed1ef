package id.mutubaku.server.part;

import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.store.connection.Listener;
import id.mutubaku.store.connection.Timeouts;
import id.mutubaku.store.definitions.DefinitionStore;
import id.mutubaku.store.plugins.PluginStore;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What other nodes change, taken over when they tell it and each minute: what is told while nobody listens is lost. */
final class ChangeFeed {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);

    private final Storage storage;
    private final Map<String, Runnable> refreshing;
    private final Sessions sessions;

    ChangeFeed(Storage storage, Definitions definitions, PluginParts plugins, Identity identity) {
        this.storage = storage;
        this.refreshing = Map.of(
                DefinitionStore.CHANNEL, logged(DefinitionStore.CHANNEL, definitions::refresh),
                PluginStore.CHANNEL, logged(PluginStore.CHANNEL, plugins.plugins()::refresh));
        this.sessions = identity.sessions();
    }

    private static Runnable logged(String channel, Supplier<Future<Void>> refresh) {
        return () ->
                refresh.get().onFailure(failure -> LOG.warn("What is told on {} was not taken over", channel, failure));
    }

    /** Returns when others are listened to. */
    Future<?> follow() {
        Map<String, Consumer<String>> channels = new HashMap<>();
        refreshing.forEach((channel, refresh) -> channels.put(channel, told -> refresh.run()));
        channels.put(Sessions.CHANNEL, sessions::heard);
        storage.vertx()
                .setPeriodic(
                        TimeUnit.MINUTES.toMillis(1),
                        timer -> refreshing.values().forEach(Runnable::run));
        return Listener.start(storage.vertx(), storage.address(), Timeouts.DEFAULT, channels);
    }
}
