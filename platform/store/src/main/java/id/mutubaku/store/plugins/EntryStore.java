package id.mutubaku.store.plugins;

import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import id.mutubaku.store.sql.Rows;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /**
     * The beginning of an entry.
     *
     * @param characters how long the whole value is
     */
    public record EntryLine(String key, long version, String beginning, int characters) {}

    /**
     * Lists the beginnings of entries in the order of their keys.
     *
     * @param after the key behind which they stand; empty for the first
     * @param limit how many at most
     * @param shown how many characters of each value
     */
    public Future<List<EntryLine>> look(String prefix, String after, int limit, int shown) {
        return run(EntrySql.LOOK, plugin, prefix, after, limit, shown)
                .map(rows -> rows.list(row -> new EntryLine(
                        row.text("key"), row.number("version"), row.text("value"), row.integer("characters"))));
    }

    /**
     * An entry that is to be taken over.
     *
     * @param version that it had when it was given out; 0 where it is new
     */
    public record GivenEntry(String key, long version, String value) {}

    /**
     * What became of entries that differ from what was there.
     *
     * @param overtaken keys of those that have another version by now, and stay as they are
     */
    public record Imported(int added, int changed, List<String> overtaken) {
        public Imported {
            overtaken = List.copyOf(overtaken);
        }
    }

    /** Takes over entries, each unless it has another version by now; each key stands there once. */
    public Future<Imported> take(List<GivenEntry> given, String by) {
        return run(
                        EntrySql.IMPORT,
                        plugin,
                        given.stream().map(GivenEntry::key).toArray(String[]::new),
                        given.stream().map(GivenEntry::version).toArray(Long[]::new),
                        given.stream().map(GivenEntry::value).toArray(String[]::new),
                        by)
                .map(rows -> imported(rows.list(row -> Map.entry(row.text("key"), row.number("version")))));
    }

    private static Imported imported(List<Map.Entry<String, Long>> versions) {
        int added = 0;
        int changed = 0;
        List<String> overtaken = new ArrayList<>();
        for (Map.Entry<String, Long> entry : versions) {
            added += entry.getValue() == 1 ? 1 : 0;
            changed += entry.getValue() > 1 ? 1 : 0;
            if (entry.getValue() == 0) {
                overtaken.add(entry.getKey());
            }
        }
        return new Imported(added, changed, overtaken);
    }

    /** Records that somebody has taken entries away with them. */
    public Future<Void> traceExport(String by) {
        return run(EntrySql.TRACE_EXPORT, plugin, by).mapEmpty();
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
