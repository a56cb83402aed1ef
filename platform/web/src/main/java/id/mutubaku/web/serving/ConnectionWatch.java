package id.mutubaku.web.serving;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Drops connections on which no request arrives, however slowly its first lines drip. Of one event loop. */
final class ConnectionWatch {
    private final Vertx vertx;
    private final long patienceMillis;
    private final Map<HttpConnection, Long> waiting = new HashMap<>();

    /**
     * Watches.
     *
     * @param patience how long a connection may be without a request
     */
    ConnectionWatch(Vertx vertx, Duration patience) {
        this.vertx = vertx;
        this.patienceMillis = patience.toMillis();
    }

    /** Begins to wait for the first request. */
    void opened(HttpConnection connection) {
        await(connection);
        connection.closeHandler(closed -> cancel(connection));
    }

    /** Waits for the next request when this one is answered. */
    void requested(HttpServerRequest request, Future<Void> answered) {
        HttpConnection connection = request.connection();
        if (cancel(connection)) {
            answered.onComplete(sent -> await(connection));
        }
    }

    private void await(HttpConnection connection) {
        waiting.put(connection, vertx.setTimer(patienceMillis, late -> {
            waiting.remove(connection);
            connection.close();
        }));
    }

    private boolean cancel(HttpConnection connection) {
        Long timer = waiting.remove(connection);
        return timer != null && vertx.cancelTimer(timer);
    }
}
