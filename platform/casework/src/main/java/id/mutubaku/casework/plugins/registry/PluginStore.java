package id.mutubaku.casework.plugins.registry;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The store of jars and catalogues, and of who changed what. */
public final class PluginStore {
    /** Where PostgreSQL tells all nodes that something about plugins has changed. */
    public static final String CHANNEL = "mutubaku_plugin";

    private static final int SHOWN = 100;

    private final Pool pool;

    public PluginStore(Pool pool) {
        this.pool = pool;
    }

    /**
     * A version of a plugin that is installed.
     *
     * @param allowed whether an administrator let it in by its hash, though its signature did not
     */
    public record Installed(
            String id, String version, String sha256, boolean allowed, Instant installedAt, String installedBy) {}

    /**
     * An act of an administrator.
     *
     * @param region empty for the whole platform
     * @param act {@code install}, {@code allow}, {@code enable}, {@code disable}, {@code settings} or {@code remove}
     */
    public record Change(String region, Instant at, String by, String act, String plugin, String version) {}

    /** The number of running cases that began with a version. */
    public record Pinned(String id, String version, int cases) {}

    /**
     * Keeps a jar, and tells all nodes.
     *
     * @return false when that version is there already, which then stays
     */
    public Future<Boolean> install(String id, String version, String sha256, byte[] jar, boolean allowed, String by) {
        return pool.preparedQuery(PluginSql.INSTALL)
                .execute(Tuple.of(id, version, sha256, Buffer.buffer(jar), allowed, by))
                .map(rows -> rows.iterator().next().getBoolean("fresh"));
    }

    /** Lists what is installed. */
    public Future<List<Installed>> installed() {
        return pool.query(PluginSql.INSTALLED)
                .execute()
                .map(rows -> list(
                        rows,
                        row -> new Installed(
                                row.getString("id"),
                                row.getString("version"),
                                row.getString("sha256"),
                                row.getBoolean("allowed"),
                                row.getOffsetDateTime("installed_at").toInstant(),
                                row.getString("installed_by"))));
    }

    /** Loads a jar. */
    public Future<Optional<byte[]>> jar(String id, String version) {
        return pool.preparedQuery(PluginSql.JAR)
                .execute(Tuple.of(id, version))
                .map(rows -> list(rows, row -> row.getBuffer("jar").getBytes()).stream()
                        .findFirst());
    }

    /** Takes a version away, and tells all nodes; false when it was not there. */
    public Future<Boolean> remove(String id, String version, String by) {
        return pool.preparedQuery(PluginSql.REMOVE)
                .execute(Tuple.of(id, version, by))
                .map(rows -> rows.iterator().next().getBoolean("removed"));
    }

    /** Lists what administrators did, the latest first. */
    public Future<List<Change>> changes(Collection<String> regions) {
        return pool.preparedQuery(PluginSql.CHANGES)
                .execute(Tuple.tuple()
                        .addArrayOfString(regions.toArray(String[]::new))
                        .addInteger(SHOWN))
                .map(rows -> list(
                        rows,
                        row -> new Change(
                                row.getString("region"),
                                row.getOffsetDateTime("at").toInstant(),
                                row.getString("by"),
                                row.getString("act"),
                                row.getString("plugin"),
                                row.getString("version"))));
    }

    /** Counts a region's running cases by the versions with which they began. */
    public Future<List<Pinned>> pinned(String region) {
        return pool.preparedQuery(PluginSql.PINNED)
                .execute(Tuple.of(region))
                .map(rows -> list(
                        rows,
                        row -> new Pinned(row.getString("id"), row.getString("version"), row.getInteger("cases"))));
    }

    /**
     * Loads the latest catalogue.
     *
     * @param known when the one was issued that need not be loaded again
     */
    public Future<Optional<byte[]>> catalogue(Optional<Instant> known) {
        return pool.preparedQuery(PluginSql.CATALOGUE)
                .execute(Tuple.tuple()
                        .addOffsetDateTime(known.map(issued -> issued.atOffset(ZoneOffset.UTC))
                                .orElse(null)))
                .map(rows -> list(rows, row -> row.getBuffer("jar").getBytes()).stream()
                        .findFirst());
    }

    /** Keeps a catalogue; false when one as new, or newer, is there. */
    public Future<Boolean> replaceCatalogue(Instant issued, byte[] jar) {
        return pool.preparedQuery(PluginSql.REPLACE_CATALOGUE)
                .execute(Tuple.of(issued.atOffset(ZoneOffset.UTC), Buffer.buffer(jar)))
                .map(rows -> rows.rowCount() == 1);
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> reading) {
        return StreamSupport.stream(rows.spliterator(), false).map(reading).toList();
    }
}
