package id.mutubaku.store;

import id.mutubaku.engine.digest.Digest;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Keeps the bytes of documents in the same database, and so in the same backup, as the cases.
 *
 * <p>A file is staged when it arrives and attached by the command that uses it; what is never used is swept away.
 */
public final class DocumentStore {
    private static final int CHUNK_BYTES = 1 << 20;

    private final Pool pool;

    public DocumentStore(Pool pool) {
        this.pool = pool;
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
        Tuple parameters = Tuple.tuple()
                .addString(region)
                .addUUID(id)
                .addString(fileName)
                .addString(mediaType)
                .addLong((long) content.length())
                .addString(sha256)
                .addArrayOfBuffer(chunks);
        return pool.preparedQuery(Sql.STAGE_DOCUMENT)
                .execute(parameters)
                .map(staged -> new StoredFile(id, fileName, mediaType, content.length(), sha256));
    }

    /** Finds staged files; one that does not exist, or that a case already has, is left out. */
    public Future<List<StoredFile>> staged(String region, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Future.succeededFuture(List.of());
        }
        return pool.preparedQuery(Sql.FIND_STAGED)
                .execute(Tuple.tuple().addString(region).addArrayOfUUID(ids.toArray(UUID[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(DocumentStore::file)
                        .toList());
    }

    /** Loads a file of a case with its bytes. */
    public Future<Optional<StoredContent>> content(String region, String number, UUID id) {
        return pool.preparedQuery(Sql.LOAD_DOCUMENT)
                .execute(Tuple.of(region, number, id))
                .map(rows -> {
                    Buffer content = Buffer.buffer();
                    rows.forEach(
                            row -> Optional.ofNullable(row.getBuffer("content")).ifPresent(content::appendBuffer));
                    return CaseStore.first(rows).map(row -> new StoredContent(file(row), content));
                });
    }

    private static StoredFile file(Row row) {
        return new StoredFile(
                row.getUUID("id"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getString("sha256"));
    }

    /** Describes a file; the name is what the person's device called it, the media type is read from the content. */
    public record StoredFile(UUID id, String fileName, String mediaType, long bytes, String sha256) {}

    /** Is a file with its bytes. */
    public record StoredContent(StoredFile file, Buffer bytes) {}
}
