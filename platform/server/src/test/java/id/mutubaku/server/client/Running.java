package id.mutubaku.server.client;

import id.mutubaku.casework.definitions.DefinitionFolder;
import id.mutubaku.casework.definitions.Publisher;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.postgres.PostgresAddress;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.platform.Platform;
import id.mutubaku.store.database.Database;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The platform that tests of one JVM share: the shipped definitions, demo accounts, its own PostgreSQL.
 *
 * <p>A test that must not see what others do takes a database of its own in the same PostgreSQL, which costs a tenth of
 * a second where another PostgreSQL costs several.
 */
public final class Running {
    /** The shipped definitions, seen from the module's folder. */
    public static final Path DEFINITIONS = Path.of("../../sop-definitions");

    private static final long PATIENCE_SECONDS = 30;

    private final Path folder;
    private final Platform platform;
    private final Vertx vertx = Vertx.vertx();

    private static final class Holder {
        static final Running SHARED = start();
    }

    private Running(Path folder, Platform platform) {
        this.folder = folder;
        this.platform = platform;
    }

    /** Returns the one platform, started when it is first asked for. */
    public static Running shared() {
        return Holder.SHARED;
    }

    private static Running start() {
        try {
            Path folder = Files.createTempDirectory("mutubaku-test");
            Platform platform = Platform.start(new PlatformOptions(
                    "127.0.0.1", 0, folder, DEFINITIONS, Optional.empty(), true, InstantSource.system()));
            Running running = new Running(folder, platform);
            Runtime.getRuntime().addShutdownHook(new Thread(running::stop));
            return running;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void stop() {
        vertx.close();
        platform.close();
        delete(folder);
    }

    /** Returns a client of which the server knows nothing. */
    public Api api() {
        return Api.at(platform.port());
    }

    /** Returns a client of which the server knows nothing, and whose requests are carried by somebody else. */
    public Api api(Api.Sender sender) {
        return Api.at(platform.port(), sender);
    }

    /** Returns the platform itself. */
    public Platform platform() {
        return platform;
    }

    /** Waits some milliseconds. */
    public Future<Void> after(long millis) {
        return vertx.timer(millis, TimeUnit.MILLISECONDS).mapEmpty();
    }

    /** Returns where the platform answers. */
    public String url() {
        return "http://127.0.0.1:" + platform.port();
    }

    /** Returns the data folder of the platform. */
    public Path data() {
        return folder;
    }

    /** Returns the address of the database that the platform uses. */
    public String database() {
        return address().uri();
    }

    /** Makes an empty database in the same PostgreSQL and returns its address. */
    public String newDatabase(String name) {
        Pool pool = pool(database());
        await(pool.query("create database " + name).execute());
        await(pool.close());
        PostgresAddress here = address();
        return new PostgresAddress(here.host(), here.port(), here.user(), here.password(), name).uri();
    }

    /** Removes a database; fails while somebody is connected to it. */
    public void dropDatabase(String uri) {
        Pool pool = pool(database());
        await(pool.query("drop database " + uri.substring(uri.lastIndexOf('/') + 1))
                .execute());
        await(pool.close());
    }

    /** Opens a database for looking into it. */
    public Pool pool(String uri) {
        return Database.open(vertx, PgConnectOptions.fromUri(uri));
    }

    private PostgresAddress address() {
        return platform.postgres().orElseThrow().address();
    }

    /** Reads a folder of definitions as the server does. */
    public static SopRepository read(Path definitions) {
        SopLibrary library = SopLibrary.read(DefinitionFolder.read(definitions));
        return Publisher.repository(library);
    }

    /** Waits for a result, for as long as nothing should take. */
    public static <T> T await(Future<T> future) {
        try {
            return future.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException hang) {
            throw new AssertionError("No result after " + PATIENCE_SECONDS + " s", hang);
        }
    }

    /** Returns the first column of the first row as text. */
    public static String text(RowSet<Row> rows) {
        return String.valueOf(rows.iterator().next().getValue(0));
    }

    /** Removes a folder with all that is in it. */
    public static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }
}
