package id.mutubaku.store;

import id.mutubaku.engine.digest.Digest;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Keeps every published version of every definition, since running cases stay on theirs. */
public final class DefinitionStore {
    /** Where PostgreSQL tells all nodes that something was published. */
    public static final String CHANNEL = "mutubaku_definition";

    private final Pool pool;

    public DefinitionStore(Pool pool) {
        this.pool = pool;
    }

    /** Is a version that was published, without its text. */
    public record Edition(String sop, int version, String digest, Instant publishedAt) {

        /** Tells whether it was published with this text. */
        public boolean hasText(String body) {
            return digest.equals(DefinitionStore.digest(body));
        }
    }

    /**
     * Publishes a version, and tells all nodes.
     *
     * @return false when that version was published before with another text, which then stays
     */
    public Future<Boolean> publish(String region, String sop, int version, String body) {
        String digest = digest(body);
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

    /** Loads the text of the latest version of each of a region's definitions, by the id of the SOP. */
    public Future<Map<String, String>> latest(String region) {
        return pool.preparedQuery(Sql.LOAD_LATEST_DEFINITIONS)
                .execute(Tuple.of(region))
                .map(rows -> {
                    Map<String, String> bodies = new LinkedHashMap<>();
                    rows.forEach(row -> bodies.put(row.getString("sop"), row.getString("body")));
                    return bodies;
                });
    }

    /** Loads the text of one version. */
    public Future<Optional<String>> text(String region, Edition edition) {
        return pool.preparedQuery(Sql.LOAD_DEFINITION)
                .execute(Tuple.of(region, edition.sop(), edition.version()))
                .map(rows -> CaseStore.first(rows).map(row -> row.getString("body")));
    }

    /** Is a version that was published, with its region. */
    public record Published(String region, Edition edition) {}

    /** Lists what was published in any region since a time, in one statement. */
    public Future<List<Published>> since(Instant time) {
        return pool.preparedQuery(Sql.LIST_PUBLISHED)
                .execute(Tuple.of(CaseStore.utc(time)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Published(row.getString("region"), edition(row)))
                        .toList());
    }

    /** Lists all versions of a region's definitions, or of one SOP, oldest first. */
    public Future<List<Edition>> editions(String region, Optional<String> sop) {
        return pool.preparedQuery(Sql.LIST_DEFINITIONS)
                .execute(Tuple.tuple().addString(region).addString(sop.orElse(null)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(DefinitionStore::edition)
                        .toList());
    }

    private static Edition edition(Row row) {
        return new Edition(
                row.getString("sop"),
                row.getInteger("version"),
                row.getString("digest"),
                row.getOffsetDateTime("published_at").toInstant());
    }

    private static String digest(String body) {
        return Digest.hex(body);
    }
}
