package id.mutubaku.store.database;

import id.mutubaku.engine.digest.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts that bring the tables from one version to the next, {@code schema-N.sql}. */
public final class SchemaScripts {
    /** Version to which the latest script leads. */
    public static final int LATEST = 11;

    /** Makes the table of applied scripts; a program before version 4 kept no checksums. */
    public static final String TABLE = """
            create table if not exists schema_version (version integer primary key);
            alter table schema_version add column if not exists checksum text
            """;

    private SchemaScripts() {}

    /**
     * Returns the statements that lead to a version from the one before.
     *
     * @param version 1 to {@link #LATEST}
     */
    public static String text(int version) {
        try (InputStream in = SchemaScripts.class.getResourceAsStream("schema-" + version + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("schema-" + version + ".sql is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the SHA-256 of a script, in hexadecimal digits. */
    public static String checksum(int version) {
        byte[] text = text(version).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        return Digest.hex(text);
    }
}
