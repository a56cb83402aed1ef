package id.mutubaku.web.serving;

import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Security;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** The writing of replies. */
final class Sending {
    /** How long a sender may go on sending what nobody reads any more, so that it still sees the reply. */
    private static final long LINGER_MILLIS = 10_000;

    private final Vertx vertx;

    Sending(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Writes a reply; throws before anything is written where it has a header that HTTP cannot carry. */
    void send(HttpServerRequest request, Reply reply) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(reply.status());
        Security.protect(request);
        reply.headers().forEach(response::putHeader);
        if (!reply.headers().containsKey("Cache-Control")) {
            response.putHeader("Cache-Control", "no-store");
        }
        response.end(reply.body());
        if (!request.isEnded()) {
            ignoreRest(request);
        }
    }

    private void ignoreRest(HttpServerRequest request) {
        long linger = vertx.setTimer(LINGER_MILLIS, late -> request.connection().close());
        request.exceptionHandler(gone -> vertx.cancelTimer(linger));
        request.endHandler(end -> vertx.cancelTimer(linger));
        request.handler(rest -> {});
        request.resume();
    }
}
