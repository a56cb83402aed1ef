package id.mutubaku.server.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;

/** Keeps every published version of every definition, since running cases stay on theirs. */
public final class DefinitionStore {
    private final Pool pool;

    public DefinitionStore(Pool pool) {
        this.pool = pool;
    }

    /**
     * Publishes a version.
     *
     * @return false when that version was published before with another text, which then stays
     */
    public Future<Boolean> publish(String region, String sop, int version, String body) {
        String digest = HexFormat.of().formatHex(HashChain.sha256().digest(body.getBytes(StandardCharsets.UTF_8)));
        return pool.preparedQuery(Sql.PUBLISH)
                .execute(Tuple.of(region, sop, version, digest, body))
                .map(rows -> rows.iterator().next().getString("digest").equals(digest));
    }

    /** Loads the texts of all versions of a region's definitions. */
    public Future<List<String>> all(String region) {
        return pool.preparedQuery(Sql.LOAD_DEFINITIONS)
                .execute(Tuple.of(region))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString("body"))
                        .toList());
    }
}
