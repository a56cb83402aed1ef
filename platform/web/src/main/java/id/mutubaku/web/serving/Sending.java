package id.mutubaku.web.serving;

import id.mutubaku.web.admission.NetworkAddress;
import id.mutubaku.web.admission.StrangerPace;
import id.mutubaku.web.body.BodyReader;
import id.mutubaku.web.body.Pace;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Security;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** The writing of replies. */
final class Sending {
    /** How long a sender may go on sending what nobody reads any more, so that it still sees the reply. */
    private static final long LINGER_MILLIS = 10_000;

    private final Vertx vertx;
    private final StrangerPace pace;
    private final boolean forwarded;

    /**
     * Writes on one event loop.
     *
     * @param pace at which the rest of a body is thrown away
     * @param forwarded whether a proxy in front names the addresses of those who send
     */
    Sending(Vertx vertx, StrangerPace pace, boolean forwarded) {
        this.vertx = vertx;
        this.pace = pace;
        this.forwarded = forwarded;
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
        Future<Void> sent = response.end(reply.body());
        if (request.isEnded()) {
            return;
        }
        NetworkAddress address = NetworkAddress.of(request, forwarded);
        if (BodyReader.comes(request) && pace.isFull(address)) {
            sent.onComplete(end -> request.connection().close());
        } else {
            ignoreRest(request, Pace.of(request, pace, address));
        }
    }

    private void ignoreRest(HttpServerRequest request, Pace throwing) {
        long linger = vertx.setTimer(LINGER_MILLIS, late -> request.connection().close());
        request.exceptionHandler(gone -> vertx.cancelTimer(linger));
        request.endHandler(end -> vertx.cancelTimer(linger));
        request.handler(rest -> throwing.read(rest.length()));
        request.resume();
    }
}
