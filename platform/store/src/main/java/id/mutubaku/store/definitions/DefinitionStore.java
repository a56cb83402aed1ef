package id.mutubaku.store.definitions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.mutubaku.engine.digest.Digest;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.picture.Picture;
import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every published version of every definition, since running cases stay on theirs. */
public final class DefinitionStore {
    /** Where PostgreSQL tells all nodes that something was published, withdrawn or put back. */
    public static final String CHANNEL = "mutubaku_definition";

    /** How many texts travel in one statement. */
    private static final int BATCH = 50;

    private static final TypeReference<Map<String, Picture>> PICTURES = new TypeReference<>() {};

    private final Db db;

    public DefinitionStore(Pool pool) {
        this.db = new Db(pool);
    }

    /**
     * A version that was published, without its text.
     *
     * @param pictures that its forms show, by the names of their files
     */
    public record Edition(
            String region, String sop, int version, String digest, Map<String, Picture> pictures, Instant publishedAt) {
        public Edition {
            pictures = Map.copyOf(pictures);
        }

        /** Returns {@code region/sop}. */
        public String reference() {
            return region + "/" + sop;
        }

        /** Tells whether it was published with this text. */
        public boolean hasText(String body) {
            return digest.equals(DefinitionStore.digest(body));
        }
    }

    /**
     * A version to publish.
     *
     * @param pictures that its forms show, by the names of their files
     */
    public record NewEdition(String sop, int version, String body, Map<String, Picture> pictures) {
        public NewEdition {
            pictures = Map.copyOf(pictures);
        }
    }

    /**
     * Publishes a version, and tells all nodes.
     *
     * @return false when that version was published before with another text, which then stays
     */
    public Future<Boolean> publish(String region, NewEdition edition) {
        return publish(region, List.of(edition)).map(List::isEmpty);
    }

    /**
     * Publishes versions of a region, and tells all nodes.
     *
     * @return those that were published before with another text, which then stays
     */
    public Future<List<NewEdition>> publish(String region, List<NewEdition> editions) {
        Future<List<NewEdition>> taken = Future.succeededFuture(new ArrayList<>());
        for (List<NewEdition> batch : batches(editions)) {
            taken = taken.compose(before -> publishBatch(region, batch).map(more -> {
                before.addAll(more);
                return before;
            }));
        }
        return taken;
    }

    private Future<List<NewEdition>> publishBatch(String region, List<NewEdition> batch) {
        return db.in(region)
                .run(
                        DefinitionSql.PUBLISH,
                        batch.stream().map(NewEdition::sop).toArray(String[]::new),
                        batch.stream().map(NewEdition::version).toArray(Integer[]::new),
                        batch.stream().map(each -> digest(each.body())).toArray(String[]::new),
                        batch.stream().map(NewEdition::body).toArray(String[]::new),
                        batch.stream()
                                .map(each -> JsonMapping.tree(each.pictures()).toString())
                                .toArray(String[]::new))
                .map(rows -> batch.stream()
                        .filter(edition -> rows.stream().noneMatch(row -> isInForce(row, edition)))
                        .toList());
    }

    private static boolean isInForce(Row row, NewEdition edition) {
        return row.text("sop").equals(edition.sop())
                && row.integer("version") == edition.version()
                && row.text("digest").equals(digest(edition.body()));
    }

    /** Loads the texts of versions of a region. */
    public Future<List<String>> texts(String region, List<Edition> editions) {
        Future<List<String>> texts = Future.succeededFuture(new ArrayList<>());
        for (List<Edition> batch : batches(editions)) {
            texts = texts.compose(before -> textsOf(region, batch).map(more -> {
                before.addAll(more);
                return before;
            }));
        }
        return texts;
    }

    private Future<List<String>> textsOf(String region, List<Edition> batch) {
        return db.in(region)
                .run(
                        DefinitionSql.TEXTS,
                        batch.stream().map(Edition::sop).toArray(String[]::new),
                        batch.stream().map(Edition::version).toArray(Integer[]::new))
                .map(rows -> rows.list(row -> row.text("body")));
    }

    private static <T> List<List<T>> batches(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return batches;
    }

    /**
     * Lists versions of all regions that were published since a moment, in that order, with some from shortly before it:
     * what is committed late is dated when it began.
     */
    public Future<List<Edition>> since(Instant moment) {
        return db.everywhere(DefinitionSql.EDITIONS_SINCE, moment).map(rows -> rows.list(DefinitionStore::edition));
    }

    /** Lists the versions of an SOP, oldest first. */
    public Future<List<Edition>> of(String region, String sop) {
        return db.in(region).run(DefinitionSql.EDITIONS_OF_SOP, sop).map(rows -> rows.list(DefinitionStore::edition));
    }

    private static Edition edition(Row row) {
        return new Edition(
                row.text("region"),
                row.text("sop"),
                row.integer("version"),
                row.text("digest"),
                pictures(row.text("pictures")),
                row.instant("published_at"));
    }

    private static Map<String, Picture> pictures(String json) {
        try {
            return JsonMapping.MAPPER.readValue(json, PICTURES);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static String digest(String body) {
        return Digest.hex(body);
    }
}
