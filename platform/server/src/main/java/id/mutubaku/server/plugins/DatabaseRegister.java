package id.mutubaku.server.plugins;

import id.mutubaku.api.plugin.Register;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Keeps what a plugin remembers for a region; each call waits on the plugin's own thread. */
final class DatabaseRegister implements Register {
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_VALUE = 1_000_000;
    private static final int LONGEST_LIST = 10_000;

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
        return answer(pool.preparedQuery(PluginSql.ENTRY)
                        .execute(Tuple.of(region, plugin, key))
                        .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                                .map(DatabaseRegister::entry)
                                .toList()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Entry> list(String prefix, int limit) {
        if (limit < 0 || limit > LONGEST_LIST) {
            throw new IllegalArgumentException("Expected a limit of 0 to " + LONGEST_LIST + ", but got " + limit);
        }
        return answer(pool.preparedQuery(PluginSql.ENTRIES)
                .execute(Tuple.of(region, plugin, prefix, limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(DatabaseRegister::entry)
                        .toList()));
    }

    @Override
    public boolean put(String key, long version, String value) {
        storable("key", key, LONGEST_KEY);
        storable("value", value, LONGEST_VALUE);
        return version == 0
                ? changes(PluginSql.CREATE_ENTRY, Tuple.of(region, plugin, key, value))
                : changes(PluginSql.CHANGE_ENTRY, Tuple.of(region, plugin, key, version, value));
    }

    @Override
    public boolean remove(String key, long version) {
        return changes(PluginSql.REMOVE_ENTRY, Tuple.of(region, plugin, key, version));
    }

    private boolean changes(String statement, Tuple parameters) {
        return answer(pool.preparedQuery(statement).execute(parameters).map(rows -> rows.rowCount() == 1));
    }

    private static void storable(String what, String text, int longest) {
        if (text.length() > longest || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("Expected a " + what + " of at most " + longest
                    + " characters without U+0000, but got one of " + text.length());
        }
    }

    private static Entry entry(Row row) {
        return new Entry(row.getString("key"), row.getLong("version"), row.getString("value"));
    }

    private static <T> T answer(Future<T> answer) {
        try {
            return Waiting.on(answer);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
