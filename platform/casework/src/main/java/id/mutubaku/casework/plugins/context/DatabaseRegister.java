package id.mutubaku.casework.plugins.context;

import id.mutubaku.api.plugin.Register;
import id.mutubaku.casework.plugins.registry.PluginSql;
import id.mutubaku.host.validation.RegisterLimits;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The register of a plugin for a region, in the database; each call waits on the plugin's own thread. */
final class DatabaseRegister implements Register {
    private final Pool pool;
    private final String region;
    private final String plugin;

    DatabaseRegister(Pool pool, String region, String plugin) {
        this.pool = pool;
        this.region = region;
        this.plugin = plugin;
    }

    @Override
    public Optional<Entry> find(String key) {
        return rows(PluginSql.ENTRY, Tuple.of(region, plugin, RegisterLimits.key(key))).stream()
                .findFirst()
                .map(DatabaseRegister::entry);
    }

    @Override
    public List<Entry> list(String prefix, int limit) {
        RegisterLimits.limit(limit);
        if (!RegisterLimits.keepable(prefix)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (Row row : rows(PluginSql.ENTRIES, Tuple.of(region, plugin, prefix, limit, RegisterLimits.MOST_BYTES))) {
            if (!row.getBoolean("fits")) {
                throw RegisterLimits.tooMuch(prefix);
            }
            entries.add(entry(row));
        }
        return List.copyOf(entries);
    }

    @Override
    public boolean put(String key, long version, String value) {
        RegisterLimits.key(key);
        RegisterLimits.value(value);
        return RegisterLimits.version(version) == 0
                ? changes(PluginSql.CREATE_ENTRY, Tuple.of(region, plugin, key, value))
                : changes(PluginSql.CHANGE_ENTRY, Tuple.of(region, plugin, key, version, value));
    }

    @Override
    public boolean remove(String key, long version) {
        return changes(PluginSql.REMOVE_ENTRY, Tuple.of(region, plugin, RegisterLimits.key(key), version));
    }

    private List<Row> rows(String statement, Tuple parameters) {
        List<Row> rows = new ArrayList<>();
        answer(pool.preparedQuery(statement).execute(parameters)).forEach(rows::add);
        return rows;
    }

    private boolean changes(String statement, Tuple parameters) {
        return answer(pool.preparedQuery(statement).execute(parameters)).rowCount() == 1;
    }

    private static Entry entry(Row row) {
        return new Entry(row.getString("key"), row.getLong("version"), row.getString("value"));
    }

    private static <T> T answer(Future<T> answer) {
        try {
            return Blocking.on(answer);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
