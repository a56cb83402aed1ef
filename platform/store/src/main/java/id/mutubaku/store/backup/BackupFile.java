package id.mutubaku.store.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A backup that is read: a zip with the rows of each table in an entry of its own, then {@code manifest.json}, and the
 * SHA-256 of that as the comment at the end.
 */
final class BackupFile implements AutoCloseable {
    static final String MANIFEST = "manifest.json";

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a backup and reads all of it, so that nothing is restored from one that is cut or altered.
     *
     * @throws BackupException when it is none, or not whole, or of a newer program
     */
    static BackupFile open(Path path) throws IOException {
        try {
            ZipFile zip = new ZipFile(path.toFile());
            try {
                BackupFile file = new BackupFile(path, zip, manifest(path, zip));
                file.verify();
                return file;
            } catch (IOException | RuntimeException refused) {
                zip.close();
                throw refused;
            }
        } catch (IOException unreadable) {
            throw new BackupException(unreadable, "damaged", path, String.valueOf(unreadable.getMessage()));
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Opens the rows of a table. */
    InputStream rows(Manifest.Table table) throws IOException {
        return zip.getInputStream(entry(table.entry()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        ZipEntry entry = Optional.ofNullable(zip.getEntry(MANIFEST))
                .orElseThrow(() -> new BackupException("damaged", path, MANIFEST));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] json = in.readAllBytes();
            if (!sha256(json).equals(zip.getComment())) {
                throw new BackupException("damaged", path, MANIFEST);
            }
            Manifest manifest = Manifest.of(json);
            if (manifest.format() > Manifest.FORMAT) {
                throw new BackupException(
                        "format", path, String.valueOf(manifest.format()), String.valueOf(Manifest.FORMAT));
            }
            return manifest;
        } catch (JsonProcessingException malformed) {
            throw new BackupException(malformed, "damaged", path, MANIFEST);
        }
    }

    private void verify() throws IOException {
        for (Manifest.Table table : manifest.tables()) {
            MessageDigest digest = newDigest();
            try (InputStream in = new DigestInputStream(rows(table), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            if (!hex(digest).equals(table.sha256())) {
                throw new BackupException("damaged", path, table.entry());
            }
        }
    }

    private ZipEntry entry(String name) {
        return Optional.ofNullable(zip.getEntry(name)).orElseThrow(() -> new BackupException("damaged", path, name));
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(newDigest().digest(bytes));
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
