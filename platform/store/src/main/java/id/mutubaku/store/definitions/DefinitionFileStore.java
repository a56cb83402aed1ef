package id.mutubaku.store.definitions;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What each file of the definitions folder said when it was last in force. */
public final class DefinitionFileStore {
    private final Pool pool;

    public DefinitionFileStore(Pool pool) {
        this.pool = pool;
    }

    /**
     * The last content of a file that was in force.
     *
     * @param since when it was put in force
     */
    public record Kept(String body, Instant since) {}

    /** Loads what is kept, by path. */
    public Future<Map<String, Kept>> all() {
        return pool.preparedQuery(DefinitionSql.KEPT_FILES).execute().map(rows -> {
            Map<String, Kept> kept = new HashMap<>();
            rows.forEach(row -> kept.put(
                    row.getString("path"),
                    new Kept(
                            row.getString("body"),
                            row.getOffsetDateTime("kept_at").toInstant())));
            return kept;
        });
    }

    /** Keeps contents by path, in place of those before. */
    public Future<Void> keep(Map<String, String> bodies) {
        String[] paths = bodies.keySet().toArray(String[]::new);
        String[] folders = new String[paths.length];
        String[] texts = new String[paths.length];
        for (int index = 0; index < paths.length; index++) {
            folders[index] = paths[index].substring(0, paths[index].indexOf('/'));
            texts[index] = bodies.getOrDefault(paths[index], "");
        }
        return paths.length == 0
                ? Future.succeededFuture()
                : pool.preparedQuery(DefinitionSql.KEEP_FILES)
                        .execute(Tuple.tuple()
                                .addArrayOfString(folders)
                                .addArrayOfString(paths)
                                .addArrayOfString(texts))
                        .mapEmpty();
    }
}
