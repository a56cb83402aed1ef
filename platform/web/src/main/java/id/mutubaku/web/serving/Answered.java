package id.mutubaku.web.serving;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** The end of a request: its answer is sent, or its connection is gone. */
final class Answered {
    private Answered() {}

    /** Returns when a request has ended; call it once a request, since a response tells only one listener. */
    static Future<Void> of(HttpServerRequest request) {
        Promise<Void> ended = Promise.promise();
        HttpServerResponse response = request.response();
        response.endHandler(sent -> ended.tryComplete());
        response.closeHandler(gone -> ended.tryComplete());
        return ended.future();
    }
}
