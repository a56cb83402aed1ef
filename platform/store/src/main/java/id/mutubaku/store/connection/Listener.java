package id.mutubaku.store.connection;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection of a node on which PostgreSQL tells what other nodes did.
 *
 * <p>It asks every few seconds whether the other side is there. While it is not, it tries each second to connect again;
 * what is told meanwhile is lost, so whoever listens looks now and then too.
 */
public final class Listener {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final long AGAIN_MILLIS = TimeUnit.SECONDS.toMillis(1);
    private static final long BEAT_MILLIS = TimeUnit.SECONDS.toMillis(5);

    private final Vertx vertx;
    private final Pool pool;
    private final Map<String, Consumer<String>> channels;

    private Listener(Vertx vertx, Pool pool, Map<String, Consumer<String>> channels) {
        this.vertx = vertx;
        this.pool = pool;
        this.channels = Map.copyOf(channels);
    }

    /**
     * Listens from now on.
     *
     * @param channels what to do with what is told, by channel; after the connection was lost, with nothing
     * @return succeeds when the connection listens for the first time
     */
    public static Future<Void> start(
            Vertx vertx, PgConnectOptions options, Timeouts timeouts, Map<String, Consumer<String>> channels) {
        Pool pool = Connections.bounded(vertx, options, new PoolOptions().setMaxSize(1), timeouts);
        return new Listener(vertx, pool, channels).connect();
    }

    private Future<Void> connect() {
        return pool.getConnection().compose(connection -> {
            Promise<Void> lost = Promise.promise();
            connection.closeHandler(closed -> lost.tryComplete());
            PgConnection.cast(connection)
                    .notificationHandler(told -> Optional.ofNullable(channels.get(told.getChannel()))
                            .ifPresent(heard -> heard.accept(
                                    Optional.ofNullable(told.getPayload()).orElse(""))));
            return listen(connection).onSuccess(listening -> beatUntil(lost.future(), connection));
        });
    }

    private Future<Void> listen(SqlConnection connection) {
        String statements =
                channels.keySet().stream().map(name -> "listen " + name).collect(Collectors.joining(";"));
        return connection.query(statements).execute().<Void>mapEmpty().onFailure(failure -> connection.close());
    }

    private void beatUntil(Future<Void> lost, SqlConnection connection) {
        long beat = vertx.setPeriodic(
                BEAT_MILLIS, timer -> connection.query("select 1").execute());
        lost.onComplete(closed -> {
            vertx.cancelTimer(beat);
            again();
        });
    }

    private void again() {
        vertx.setTimer(
                AGAIN_MILLIS,
                timer -> connect()
                        .onSuccess(back -> channels.values().forEach(heard -> heard.accept("")))
                        .onFailure(away -> {
                            LOG.debug("Not listening yet", away);
                            again();
                        }));
    }
}
