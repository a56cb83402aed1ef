package id.mutubaku.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The scripts that bring the tables from one version to the next, {@code schema-N.sql}. */
public final class SchemaScripts {
    /** Version to which the latest script leads. */
    public static final int LATEST = 8;

    /** Makes the table of applied scripts; a program before version 4 kept no checksums. */
    public static final String TABLE = """
            create table if not exists schema_version (version integer primary key);
            alter table schema_version add column if not exists checksum text
            """;

    /** The asynchronous client never answers a text without a statement, as a script of comments alone is. */
    private static final String NEVER_EMPTY = "\n;select 1";

    private SchemaScripts() {}

    /**
     * Returns the statements that lead to a version from the one before.
     *
     * @param version 1 to {@link #LATEST}
     */
    public static String text(int version) {
        return read(version) + NEVER_EMPTY;
    }

    /** Returns the SHA-256 of a script, in hexadecimal digits. */
    public static String checksum(int version) {
        byte[] text = read(version).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(HashChain.sha256().digest(text));
    }

    private static String read(int version) {
        try (InputStream in = SchemaScripts.class.getResourceAsStream("schema-" + version + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("schema-" + version + ".sql is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
