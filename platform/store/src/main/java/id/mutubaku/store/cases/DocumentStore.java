package id.mutubaku.store.cases;

import id.mutubaku.engine.digest.Digest;
import id.mutubaku.store.sql.Db;
import id.mutubaku.store.sql.Row;
import id.mutubaku.store.sql.Rows;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the bytes of documents in the same database, and so in the same backup, as the cases.
 *
 * <p>A file is staged when it arrives and attached by the command that uses it; what is never used is swept away.
 */
public final class DocumentStore {
    /** How many bytes of a file a row holds. */
    public static final int CHUNK_BYTES = 1 << 20;

    private final Db db;

    public DocumentStore(Pool pool) {
        this.db = new Db(pool);
    }

    /** Keeps a file that no case has yet. */
    public Future<StoredFile> stage(String region, String fileName, String mediaType, Buffer content) {
        UUID id = UUID.randomUUID();
        String sha256 = Digest.hex(content.getBytes());
        Buffer[] chunks = new Buffer[(content.length() + CHUNK_BYTES - 1) / CHUNK_BYTES];
        for (int part = 0; part < chunks.length; part++) {
            int start = part * CHUNK_BYTES;
            chunks[part] = content.getBuffer(start, Math.min(start + CHUNK_BYTES, content.length()));
        }
        return db.in(region)
                .run(DocumentSql.STAGE_DOCUMENT, id, fileName, mediaType, (long) content.length(), sha256, chunks)
                .map(staged -> new StoredFile(id, fileName, mediaType, content.length(), sha256));
    }

    /**
     * Keeps a file that no case has yet, or its beginning.
     *
     * @param first its first chunk, which may be empty
     */
    public Future<Void> stage(String region, StoredFile file, Buffer first) {
        Buffer[] chunks = first.length() == 0 ? new Buffer[] {} : new Buffer[] {first};
        return db.in(region)
                .run(
                        DocumentSql.STAGE_DOCUMENT,
                        file.id(),
                        file.fileName(),
                        file.mediaType(),
                        file.bytes(),
                        file.sha256(),
                        chunks)
                .mapEmpty();
    }

    /**
     * Keeps one more chunk of a file whose beginning is kept.
     *
     * @param part its place among the chunks, from 0
     */
    public Future<Void> append(String region, UUID id, int part, Buffer chunk) {
        return db.in(region).run(DocumentSql.APPEND_CHUNK, id, part + 1, chunk).mapEmpty();
    }

    /** Finds staged files; one that does not exist, or that a case already has, is left out. */
    public Future<List<StoredFile>> staged(String region, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Future.succeededFuture(List.of());
        }
        return db.in(region)
                .run(DocumentSql.FIND_STAGED, (Object) ids.toArray(UUID[]::new))
                .map(rows -> rows.list(DocumentStore::file));
    }

    /** Loads a file of a case with its bytes. */
    public Future<Optional<StoredContent>> content(String region, String number, UUID id) {
        return db.in(region).run(DocumentSql.LOAD_DOCUMENT, number, id).map(DocumentStore::content);
    }

    /** Loads a file that no case has yet with its bytes. */
    public Future<Optional<StoredContent>> stagedContent(String region, UUID id) {
        return db.in(region).run(DocumentSql.LOAD_STAGED, id).map(DocumentStore::content);
    }

    private static Optional<StoredContent> content(Rows rows) {
        Buffer content = Buffer.buffer();
        rows.stream().forEach(row -> row.maybeBytes("content").ifPresent(content::appendBuffer));
        return rows.first(row -> new StoredContent(file(row), content));
    }

    private static StoredFile file(Row row) {
        return new StoredFile(
                row.uuid("id"), row.text("file_name"), row.text("media_type"), row.number("bytes"), row.text("sha256"));
    }

    /** Describes a file; the name is what the person's device called it, the media type is read from the content. */
    public record StoredFile(UUID id, String fileName, String mediaType, long bytes, String sha256) {}

    /** A file with its bytes. */
    public record StoredContent(StoredFile file, Buffer bytes) {}
}
