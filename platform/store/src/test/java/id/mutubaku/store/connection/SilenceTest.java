package id.mutubaku.store.connection;

import static id.mutubaku.workshop.database.TestPostgres.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Loses connections without a word, as a firewall or a failover does. */
final class SilenceTest {
    private static final Duration SILENCE = Duration.ofMillis(800);
    private static final Timeouts SHORT = new Timeouts(Duration.ofMillis(400), SILENCE, Duration.ofMillis(600));
    private static final int CONNECTIONS = 4;

    private final Vertx vertx = Vertx.vertx();

    @SuppressWarnings("NullAway.Init")
    private SilentProxy proxy;

    @SuppressWarnings("NullAway.Init")
    private PgConnectOptions options;

    @BeforeEach
    void stand(TestInfo test) throws IOException {
        String name = "sunyi_"
                + test.getTestMethod()
                        .orElseThrow()
                        .getName()
                        .replaceAll("_.*", "")
                        .toLowerCase(Locale.ROOT);
        PgConnectOptions real = DatabaseAddress.of(TestPostgres.newAddress(name) + "?sslmode=disable")
                .options();
        proxy = new SilentProxy(real.getHost(), real.getPort());
        options = new PgConnectOptions(real).setPort(proxy.port());
    }

    @AfterEach
    void close() throws IOException {
        await(vertx.close());
        proxy.close();
    }

    @Test
    void poolWhoseConnectionsFellSilent_isLeft_andRecoversByItself() {
        Pool pool = pool();
        await(Future.join(together(pool)));

        proxy.silence();
        long began = System.nanoTime();
        List<Future<RowSet<Row>>> lost = together(pool);

        assertThrows(Exception.class, () -> await(Future.all(lost)));
        await(Future.join(lost).otherwiseEmpty());
        while (!answers(pool)) {
            Duration taken = Duration.ofNanos(System.nanoTime() - began);
            assertTrue(taken.compareTo(SILENCE.multipliedBy(10)) < 0, "silent for " + taken);
        }
    }

    private static boolean answers(Pool pool) {
        return await(pool.query("select 1").execute().map(true).otherwise(false));
    }

    @Test
    void statementThatTakesTooLong_isEndedByTheServer_andItsConnectionIsKept() {
        Pool pool = pool();
        await(pool.query("select 1").execute());
        int before = proxy.accepted();

        PgException ended = assertThrows(
                PgException.class, () -> await(pool.query("select pg_sleep(5)").execute()));

        assertEquals("57014", ended.getSqlState());
        await(pool.query("select 1").execute());
        assertEquals(before, proxy.accepted());
    }

    @Test
    void listener_hearsAgain_afterItsConnectionFellSilent() throws Exception {
        AtomicReference<Promise<Void>> heard = new AtomicReference<>(Promise.promise());
        await(Listener.start(
                vertx,
                options,
                SHORT,
                Map.of(
                        "uji_sunyi",
                        payload -> Objects.requireNonNull(heard.get()).tryComplete())));

        proxy.silence();
        Promise<Void> again = Promise.promise();
        heard.set(again);
        await(again.future());

        Promise<Void> told = Promise.promise();
        heard.set(told);
        await(pool().query("notify uji_sunyi").execute());
        told.future().await(20, TimeUnit.SECONDS);
    }

    private Pool pool() {
        return Connections.bounded(vertx, options, new PoolOptions().setMaxSize(CONNECTIONS), SHORT);
    }

    private static List<Future<RowSet<Row>>> together(Pool pool) {
        List<Future<RowSet<Row>>> all = new ArrayList<>();
        for (int query = 0; query < CONNECTIONS * 2; query++) {
            all.add(pool.query("select pg_sleep(0.05)").execute());
        }
        return all;
    }
}
