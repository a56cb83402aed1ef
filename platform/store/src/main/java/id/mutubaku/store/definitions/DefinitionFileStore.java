package id.mutubaku.store.definitions;

import id.mutubaku.store.sql.Db;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** What each file of the definitions folder said when it was last in force. */
public final class DefinitionFileStore {
    private final Db db;

    public DefinitionFileStore(Pool pool) {
        this.db = new Db(pool);
    }

    /**
     * The last content of a file that was in force.
     *
     * @param since when it was put in force
     */
    public record Kept(String body, Instant since) {}

    /** Loads what is kept, by path. */
    public Future<Map<String, Kept>> all() {
        return db.everywhere(DefinitionSql.KEPT_FILES)
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.text("path"), row -> new Kept(row.text("body"), row.instant("kept_at")))));
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
                : db.everywhere(DefinitionSql.KEEP_FILES, folders, paths, texts).mapEmpty();
    }
}
