package id.mutubaku.workshop.database;

import id.mutubaku.postgres.EmbeddedPostgres;
import id.mutubaku.postgres.PostgresAddress;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The PostgreSQL that tests of one JVM share, started when it is first asked for.
 *
 * <p>A test takes a database of its own in it, which costs a tenth of a second where another PostgreSQL costs several.
 */
public final class TestPostgres {
    /** The shipped definitions, seen from the folder of a module of the platform. */
    public static final Path DEFINITIONS = Path.of("../../sop-definitions");

    private static final long PATIENCE_SECONDS = 120;
    private static final Vertx VERTX = Vertx.vertx();

    private TestPostgres() {}

    private static final class Holder {
        static final PostgresAddress ADDRESS = start();
    }

    private static PostgresAddress start() {
        try {
            Path folder = Files.createTempDirectory("mutubaku-postgres");
            EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                postgres.stop();
                delete(folder);
            }));
            return postgres.address();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Makes an empty database and opens it. */
    public static Pool newDatabase(String name) {
        return pool(newAddress(name));
    }

    /** Makes an empty database and returns its address. */
    public static String newAddress(String name) {
        Pool server = pool(Holder.ADDRESS.uri());
        await(server.query("create database " + name).execute());
        await(server.close());
        PostgresAddress here = Holder.ADDRESS;
        return new PostgresAddress(here.host(), here.port(), here.user(), here.password(), name).uri();
    }

    private static Pool pool(String uri) {
        return PgBuilder.pool()
                .connectingTo(PgConnectOptions.fromUri(uri))
                .using(VERTX)
                .build();
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

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }
}
