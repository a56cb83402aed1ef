package id.mutubaku.store;

import id.mutubaku.engine.digest.Digest;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps every published version of every definition, since running cases stay on theirs. */
public final class DefinitionStore {
    /** Where PostgreSQL tells all nodes that something was published. */
    public static final String CHANNEL = "mutubaku_definition";

    private final Db db;

    public DefinitionStore(Pool pool) {
        this.db = new Db(pool);
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
        return db.in(region)
                .run(Sql.PUBLISH, sop, version, digest, body)
                .map(rows -> rows.only().text("digest").equals(digest));
    }

    /** Loads the texts of all versions of a region's definitions. */
    public Future<List<String>> all(String region) {
        return db.in(region).run(Sql.LOAD_DEFINITIONS).map(rows -> rows.list(row -> row.text("body")));
    }

    /** Loads the text of the latest version of each of a region's definitions, by the id of the SOP. */
    public Future<Map<String, String>> latest(String region) {
        return db.in(region).run(Sql.LOAD_LATEST_DEFINITIONS).map(rows -> {
            Map<String, String> bodies = new LinkedHashMap<>();
            rows.stream().forEach(row -> bodies.put(row.text("sop"), row.text("body")));
            return bodies;
        });
    }

    /** Loads the text of one version. */
    public Future<Optional<String>> text(String region, Edition edition) {
        return db.in(region)
                .run(Sql.LOAD_DEFINITION, edition.sop(), edition.version())
                .map(rows -> rows.first(row -> row.text("body")));
    }

    /** Lists all versions of a region's definitions, or of one SOP, oldest first. */
    public Future<List<Edition>> editions(String region, Optional<String> sop) {
        return db.in(region).run(Sql.LIST_DEFINITIONS, sop).map(rows -> rows.list(DefinitionStore::edition));
    }

    private static Edition edition(Row row) {
        return new Edition(row.text("sop"), row.integer("version"), row.text("digest"), row.instant("published_at"));
    }

    private static String digest(String body) {
        return Digest.hex(body);
    }
}
