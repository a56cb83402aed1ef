package id.mutubaku.web.files;

import id.mutubaku.engine.digest.Digest;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Stages files that were uploaded; no more of one than a chunk is in memory. Safe for many threads. */
public final class FileStaging {
    private final Vertx vertx;
    private final DocumentStore documents;

    /** Stages into a store. */
    public FileStaging(Vertx vertx, DocumentStore documents) {
        this.vertx = vertx;
        this.documents = documents;
    }

    /**
     * Keeps a file that no case has yet.
     *
     * @param fileName as people's device calls it
     */
    public Future<StoredFile> stage(String region, String fileName, Path file) {
        return stage(region, fileName, file, facts -> true);
    }

    /**
     * Keeps a file that no case has yet, where it is worth it; another is described and not stored.
     *
     * @param fitting tells which is
     */
    public Future<StoredFile> stage(String region, String fileName, Path file, Predicate<StoredFile> fitting) {
        return vertx.executeBlocking(() -> facts(fileName, file), false)
                .compose(facts -> fitting.test(facts) ? store(region, facts, file) : Future.succeededFuture(facts));
    }

    /**
     * Keeps photos of the pages of a paper as one PDF.
     *
     * @param fileName as people's device calls the first
     * @return empty where they cannot be joined, with nothing kept
     */
    public Future<Optional<StoredFile>> stageJoined(
            String region, String fileName, List<Path> photos, Predicate<StoredFile> fitting) {
        return vertx.executeBlocking(() -> PhotoPages.join(photos), false)
                .compose(joined -> joined.map(pdf -> stage(region, FileNames.asPdf(fileName), pdf, fitting)
                                .eventually(() -> vertx.executeBlocking(() -> Files.deleteIfExists(pdf), false))
                                .map(Optional::of))
                        .orElseGet(() -> Future.succeededFuture(Optional.empty())));
    }

    private Future<StoredFile> store(String region, StoredFile facts, Path file) {
        return vertx.executeBlocking(() -> chunk(file, 0), false)
                .compose(first -> documents.stage(region, facts, first))
                .compose(staged -> append(region, facts, file, 1));
    }

    private Future<StoredFile> append(String region, StoredFile facts, Path file, int part) {
        if ((long) part * DocumentStore.CHUNK_BYTES >= facts.bytes()) {
            return Future.succeededFuture(facts);
        }
        return vertx.executeBlocking(() -> chunk(file, part), false)
                .compose(chunk -> documents.append(region, facts.id(), part, chunk))
                .compose(appended -> append(region, facts, file, part + 1));
    }

    private static StoredFile facts(String fileName, Path file) throws IOException {
        MessageDigest digest = Digest.sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[1 << 16];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        return new StoredFile(UUID.randomUUID(), fileName, MediaTypes.of(file), Files.size(file), sha256);
    }

    private static Buffer chunk(Path file, int part) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            long start = (long) part * DocumentStore.CHUNK_BYTES;
            byte[] chunk = new byte[(int) Math.min(DocumentStore.CHUNK_BYTES, content.length() - start)];
            content.seek(start);
            content.readFully(chunk);
            return Buffer.buffer(chunk);
        }
    }
}
