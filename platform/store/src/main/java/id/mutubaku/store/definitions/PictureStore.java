package id.mutubaku.store.definitions;

import id.mutubaku.engine.picture.Picture;
import id.mutubaku.store.sql.Db;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The bytes of every picture that a published form shows or has shown, since running cases stay on theirs. */
public final class PictureStore {
    private final Db db;

    public PictureStore(Pool pool) {
        this.db = new Db(pool);
    }

    /** The bytes of a picture, with what they are. */
    public record KeptPicture(String mediaType, Buffer body) {}

    /** Returns the digests of the pictures of a region that are kept. */
    public Future<Set<String>> known(String region) {
        return db.in(region)
                .run(DefinitionSql.KNOWN_PICTURES)
                .map(rows -> rows.stream().map(row -> row.text("digest")).collect(Collectors.toSet()));
    }

    /** Keeps a picture of a region; one that is there already stays. */
    public Future<Void> keep(String region, Picture picture, byte[] body) {
        return db.in(region)
                .run(DefinitionSql.KEEP_PICTURE, picture.digest(), picture.mediaType(), Buffer.buffer(body))
                .mapEmpty();
    }

    /** Loads a picture of a region by its digest. */
    public Future<Optional<KeptPicture>> load(String region, String digest) {
        return db.in(region)
                .run(DefinitionSql.LOAD_PICTURE, digest)
                .map(rows -> rows.first(row -> new KeptPicture(row.text("media_type"), row.bytes("body"))));
    }
}
