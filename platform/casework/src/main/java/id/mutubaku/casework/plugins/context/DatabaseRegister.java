package id.mutubaku.casework.plugins.context;

import id.mutubaku.api.plugin.Register;
import id.mutubaku.host.validation.RegisterLimits;
import id.mutubaku.store.plugins.EntryStore;
import id.mutubaku.store.plugins.EntryStore.StoredEntry;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The register of a plugin for a region, in the database; each call waits on the plugin's own thread. */
final class DatabaseRegister implements Register {
    private final EntryStore entries;

    DatabaseRegister(Pool pool, String region, String plugin) {
        this.entries = new EntryStore(pool, region, plugin);
    }

    @Override
    public Optional<Entry> find(String key) {
        return answer(entries.find(RegisterLimits.key(key))).flatMap(DatabaseRegister::entry);
    }

    @Override
    public List<Entry> list(String prefix, int limit) {
        RegisterLimits.limit(limit);
        if (!RegisterLimits.keepable(prefix)) {
            return List.of();
        }
        List<Entry> listed = new ArrayList<>();
        for (StoredEntry stored : answer(entries.list(prefix, limit, RegisterLimits.MOST_BYTES))) {
            listed.add(entry(stored).orElseThrow(() -> RegisterLimits.tooMuch(prefix)));
        }
        return List.copyOf(listed);
    }

    @Override
    public boolean put(String key, long version, String value) {
        RegisterLimits.key(key);
        RegisterLimits.value(value);
        return RegisterLimits.version(version) == 0
                ? answer(entries.create(key, value))
                : answer(entries.change(key, version, value));
    }

    @Override
    public boolean remove(String key, long version) {
        return answer(entries.remove(RegisterLimits.key(key), version));
    }

    private static Optional<Entry> entry(StoredEntry stored) {
        return stored.value().map(value -> new Entry(stored.key(), stored.version(), value));
    }

    private static <T> T answer(Future<T> answer) {
        try {
            return Blocking.on(answer);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
