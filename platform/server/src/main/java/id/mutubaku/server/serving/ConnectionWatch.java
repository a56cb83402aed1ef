package id.mutubaku.server.serving;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashMap;
import java.util.Map;

/** Drops connections on which no request arrives, however slowly its first lines drip. Of one event loop. */
final class ConnectionWatch {
    /** How long a connection may be without a request, in seconds. */
    static final int PATIENCE_SECONDS = 30;

    private final Vertx vertx;
    private final long patienceMillis;
    private final Map<HttpConnection, Long> waiting = new HashMap<>();

    ConnectionWatch(Vertx vertx, int patienceSeconds) {
        this.vertx = vertx;
        this.patienceMillis = patienceSeconds * 1000L;
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
        waiting.put(
                connection,
                vertx.setTimer(patienceMillis, late -> {
                    waiting.remove(connection);
                    connection.close();
                }));
    }

    private boolean cancel(HttpConnection connection) {
        Long timer = waiting.remove(connection);
        return timer != null && vertx.cancelTimer(timer);
    }
}
