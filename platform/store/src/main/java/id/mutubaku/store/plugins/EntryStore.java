package id.mutubaku.store.plugins;

import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import id.mutubaku.store.sql.Rows;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.List;
import java.util.Optional;

/** The store of what a plugin keeps for a region: versioned entries, of which two machines never both change one. */
public final class EntryStore {
    private final Db db;
    private final String region;
    private final String plugin;

    public EntryStore(Pool pool, String region, String plugin) {
        this.db = new Db(pool);
        this.region = region;
        this.plugin = plugin;
    }

    /**
     * An entry.
     *
     * @param value absent where it would make a list too large
     */
    public record StoredEntry(String key, long version, Optional<String> value) {}

    /** Finds an entry. */
    public Future<Optional<StoredEntry>> find(String key) {
        return run(EntrySql.FIND, plugin, key).map(rows -> rows.first(EntryStore::entry));
    }

    /**
     * Lists entries in the order of their keys, and ends at the first that would make the list too large.
     *
     * @param limit how many at most
     * @param bytes how large all values together may be
     */
    public Future<List<StoredEntry>> list(String prefix, int limit, int bytes) {
        return run(EntrySql.LIST, plugin, prefix, limit, bytes).map(rows -> rows.list(EntryStore::entry));
    }

    /** Adds an entry; false when its key is taken. */
    public Future<Boolean> create(String key, String value) {
        return run(EntrySql.CREATE, plugin, key, value).map(EntryStore::isDone);
    }

    /** Changes an entry; false when it has another version. */
    public Future<Boolean> change(String key, long version, String value) {
        return run(EntrySql.CHANGE, plugin, key, version, value).map(EntryStore::isDone);
    }

    /** Removes an entry; false when it has another version. */
    public Future<Boolean> remove(String key, long version) {
        return run(EntrySql.REMOVE, plugin, key, version).map(EntryStore::isDone);
    }

    private Future<Rows> run(String statement, Object... parameters) {
        return db.in(region).run(statement, parameters);
    }

    private static boolean isDone(Rows rows) {
        return rows.count() == 1;
    }

    private static StoredEntry entry(Row row) {
        return new StoredEntry(row.text("key"), row.number("version"), row.maybeText("value"));
    }
}
