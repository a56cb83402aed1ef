package id.mutubaku.store.connection;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Pools of connections that notice when the other side is gone. */
public final class Connections {
    private Connections() {}

    /**
     * Opens a pool in which no statement and no silence lasts longer than the time-outs.
     *
     * <p>PostgreSQL is told its part by a statement and not at the start of a connection, where pgbouncer would refuse it.
     */
    public static Pool bounded(Vertx vertx, PgConnectOptions options, PoolOptions pool, Timeouts timeouts) {
        pool.setIdleTimeout(millis(timeouts.idle()))
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxLifetime(millis(Timeouts.LIFETIME))
                .setMaxLifetimeUnit(TimeUnit.MILLISECONDS)
                .setPoolCleanerPeriod(millis(Timeouts.CLEANING));
        NetClientOptions net =
                net().setReadIdleTimeout(millis(timeouts.silence())).setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        String settings = "set statement_timeout = " + timeouts.statement().toMillis()
                + "; set idle_in_transaction_session_timeout = "
                + timeouts.silence().toMillis() + "; set client_min_messages = warning";
        return PgBuilder.pool()
                .with(waiting(pool))
                .with(net)
                .connectingTo(named(options))
                .withConnectHandler(connection -> prepare(connection, settings))
                .using(vertx)
                .build();
    }

    /** Opens a pool of one connection for work that may take as long as it takes, such as a change of the schema. */
    public static Pool unbounded(Vertx vertx, PgConnectOptions options) {
        return PgBuilder.pool()
                .with(waiting(new PoolOptions().setMaxSize(1)))
                .with(net())
                .connectingTo(named(options))
                .using(vertx)
                .build();
    }

    private static void prepare(SqlConnection connection, String settings) {
        connection.query(settings).execute().onComplete(done -> connection.close());
    }

    private static PgConnectOptions named(PgConnectOptions options) {
        return "vertx-pg-client".equals(options.getProperties().get("application_name"))
                ? options.addProperty("application_name", "mutubaku")
                : options;
    }

    private static PoolOptions waiting(PoolOptions pool) {
        return pool.setConnectionTimeout(millis(Timeouts.CONNECTION)).setConnectionTimeoutUnit(TimeUnit.MILLISECONDS);
    }

    private static NetClientOptions net() {
        return new NetClientOptions().setTcpKeepAlive(true).setConnectTimeout(millis(Timeouts.CONNECTION));
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
