package id.mutubaku.store.plugins;

import id.mutubaku.store.sql.Db;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The store of jars and catalogues, and of who changed what. */
public final class PluginStore {
    /** Where PostgreSQL tells all nodes that something about plugins has changed. */
    public static final String CHANNEL = "mutubaku_plugin";

    private static final int SHOWN = 100;

    private final Db db;

    public PluginStore(Pool pool) {
        this.db = new Db(pool);
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
        return db.everywhere(PluginSql.INSTALL, id, version, sha256, Buffer.buffer(jar), allowed, by)
                .map(rows -> rows.only().flag("fresh"));
    }

    /** Lists what is installed. */
    public Future<List<Installed>> installed() {
        return db.everywhere(PluginSql.INSTALLED)
                .map(rows -> rows.list(row -> new Installed(
                        row.text("id"),
                        row.text("version"),
                        row.text("sha256"),
                        row.flag("allowed"),
                        row.instant("installed_at"),
                        row.text("installed_by"))));
    }

    /** Loads a jar. */
    public Future<Optional<byte[]>> jar(String id, String version) {
        return db.everywhere(PluginSql.JAR, id, version)
                .map(rows -> rows.first(row -> row.bytes("jar").getBytes()));
    }

    /** Takes a version away, and tells all nodes; false when it was not there. */
    public Future<Boolean> remove(String id, String version, String by) {
        return db.everywhere(PluginSql.REMOVE, id, version, by)
                .map(rows -> rows.only().flag("removed"));
    }

    /** Lists what administrators did, the latest first. */
    public Future<List<Change>> changes(Collection<String> regions) {
        return db.everywhere(PluginSql.CHANGES, regions.toArray(String[]::new), SHOWN)
                .map(rows -> rows.list(row -> new Change(
                        row.text("region"),
                        row.instant("at"),
                        row.text("by"),
                        row.text("act"),
                        row.text("plugin"),
                        row.text("version"))));
    }

    /** Counts a region's running cases by the versions with which they began. */
    public Future<List<Pinned>> pinned(String region) {
        return db.in(region)
                .run(PluginSql.PINNED)
                .map(rows -> rows.list(row -> new Pinned(row.text("id"), row.text("version"), row.integer("cases"))));
    }

    /**
     * Loads the latest catalogue.
     *
     * @param known when the one was issued that need not be loaded again
     */
    public Future<Optional<byte[]>> catalogue(Optional<Instant> known) {
        return db.everywhere(PluginSql.CATALOGUE, known)
                .map(rows -> rows.first(row -> row.bytes("jar").getBytes()));
    }

    /** Keeps a catalogue; false when one as new, or newer, is there. */
    public Future<Boolean> replaceCatalogue(Instant issued, byte[] jar) {
        return db.everywhere(PluginSql.REPLACE_CATALOGUE, issued, Buffer.buffer(jar))
                .map(rows -> rows.count() == 1);
    }
}
