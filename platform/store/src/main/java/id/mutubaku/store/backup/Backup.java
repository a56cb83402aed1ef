package id.mutubaku.store.backup;

import id.mutubaku.store.connection.DatabaseAddress;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Takes a backup of a database that may be in use: one snapshot of it, whatever is written meanwhile. */
public final class Backup {
    private Backup() {}

    /**
     * Writes a backup. Only its owner may read the file, since it holds all that the database holds; it appears under
     * its name when it is whole.
     *
     * @param file must not exist
     * @return how many rows it holds
     * @throws id.mutubaku.engine.problem.OperatorException when the database or the file cannot be used
     */
    public static long take(DatabaseAddress database, Path file) throws SQLException, IOException {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw new BackupException("exists", file);
        }
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try (Copying copying = Copying.to(database)) {
            Files.deleteIfExists(unfinished);
            long rows = write(copying, unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return rows;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static long write(Copying copying, Path file) throws SQLException, IOException {
        Files.createFile(file, onlyOwner(file));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                ZipOutputStream zip =
                        new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16))) {
            Manifest manifest = write(copying, zip);
            byte[] json = manifest.json();
            zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            zip.write(json);
            zip.closeEntry();
            zip.setComment(BackupFile.sha256(json));
            zip.finish();
            zip.flush();
            channel.force(true);
            return manifest.tables().stream().mapToLong(Manifest.Table::rows).sum();
        }
    }

    private static FileAttribute<?>[] onlyOwner(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static Manifest write(Copying copying, ZipOutputStream zip) throws SQLException, IOException {
        try (Statement statement = copying.connection().createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            // Else a table that somebody reads at the same time would come in another order.
            statement.execute("set local synchronize_seqscans = off; set local statement_timeout = 0");
        }
        Snapshot snapshot = snapshot(copying);
        Catalog catalog = new Catalog(copying.connection());
        List<Manifest.Table> tables = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : catalog.tables().entrySet()) {
            tables.add(write(copying, zip, table.getKey(), table.getValue()));
        }
        return new Manifest(Manifest.FORMAT, snapshot.schema(), snapshot.takenAt(), tables, catalog.sequences());
    }

    private static Manifest.Table write(Copying copying, ZipOutputStream zip, String name, List<String> columns)
            throws SQLException, IOException {
        Manifest.Table table = new Manifest.Table(name, columns, 0, "");
        zip.putNextEntry(new ZipEntry(table.entry()));
        MessageDigest digest = BackupFile.newDigest();
        long rows = copying.out(name, columns, new DigestOutputStream(new Open(zip), digest));
        zip.closeEntry();
        return new Manifest.Table(name, columns, rows, BackupFile.hex(digest));
    }

    private record Snapshot(int schema, Instant takenAt) {}

    private static Snapshot snapshot(Copying copying) throws SQLException {
        try (Statement statement = copying.connection().createStatement();
                ResultSet rows = statement.executeQuery("select max(version), now() from schema_version")) {
            rows.next();
            return new Snapshot(
                    rows.getInt(1), rows.getObject(2, OffsetDateTime.class).toInstant());
        }
    }

    /** Stays open when who writes to it closes it, for more entries follow. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {}
    }
}
