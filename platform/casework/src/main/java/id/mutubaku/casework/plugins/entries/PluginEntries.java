package id.mutubaku.casework.plugins.entries;

import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.store.plugins.EntryStore;
import id.mutubaku.store.plugins.EntryStore.EntryLine;
import id.mutubaku.store.plugins.EntryStore.GivenEntry;
import id.mutubaku.store.plugins.EntryStore.Imported;
import id.mutubaku.store.plugins.EntryStore.StoredEntry;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.List;
import java.util.Optional;

/** The registers of plugins, for administrators: they look through them, take them away as a table and bring entries back. */
public final class PluginEntries {
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_BYTES = 16_000_000;
    private static final int SHOWN = 200;

    private final Pool pool;

    public PluginEntries(Pool pool) {
        this.pool = pool;
    }

    /** The name of a register. */
    public record Name(String region, String plugin) {}

    /**
     * Lists the beginnings of entries in the order of their keys.
     *
     * @param prefix with which their keys begin; empty for all
     * @param after the key behind which they stand; empty for the first
     */
    public Future<List<EntryLine>> look(Name register, String prefix, String after, int limit) {
        return store(register).look(prefix, after, limit, SHOWN);
    }

    /**
     * Returns entries as a table of comma-separated values.
     *
     * @return a problem where they are too many for one table
     */
    public Future<Reading<String>> exported(Name register, String prefix, String by) {
        EntryStore store = store(register);
        return store.list(prefix, MOST_ROWS + 1, MOST_BYTES)
                .compose(entries -> isTooMuch(entries)
                        ? Future.succeededFuture(new Reading<>(
                                Optional.empty(),
                                List.of(Problem.error(
                                        "",
                                        "entries/large",
                                        String.valueOf(MOST_ROWS),
                                        String.valueOf(MOST_BYTES / 1_000_000)))))
                        : store.traceExport(by)
                                .map(traced -> new Reading<>(Optional.of(EntryTable.of(entries)), List.of())));
    }

    private static boolean isTooMuch(List<StoredEntry> entries) {
        return entries.size() > MOST_ROWS
                || entries.stream().anyMatch(entry -> entry.value().isEmpty());
    }

    /** Takes over the entries of a table, each unless it has another version by now; nothing of a table that is wrong. */
    public Future<Reading<Imported>> take(Name register, String table, String by) {
        Reading<List<GivenEntry>> read = EntryTable.read(table);
        return read.value()
                .map(given -> store(register)
                        .take(given, by)
                        .map(taken -> new Reading<>(Optional.of(taken), List.<Problem>of())))
                .orElseGet(() -> Future.succeededFuture(new Reading<>(Optional.empty(), read.problems())));
    }

    private EntryStore store(Name register) {
        return new EntryStore(pool, register.region(), register.plugin());
    }
}
