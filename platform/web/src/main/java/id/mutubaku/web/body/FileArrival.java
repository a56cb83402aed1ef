package id.mutubaku.web.body;

import id.mutubaku.web.failure.Failures;
import id.mutubaku.web.http.Received;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;

/** The arrival of a body that is one file. */
final class FileArrival {
    private final HttpServerRequest request;
    private final Arrival arrival;
    private final DiskFile file;

    FileArrival(HttpServerRequest request, Arrival arrival, DiskFile file) {
        this.request = request;
        this.arrival = arrival;
        this.file = file;
    }

    /** Writes the body to disk. */
    Future<Received> read() {
        request.handler(chunk -> {
            arrival.take(chunk);
            file.write(chunk, request);
        });
        file.opened().onSuccess(open -> request.resume()).onFailure(failure -> arrival.fail(Failures.problem(failure)));
        return arrival.ended()
                .compose(ended -> file.finish("", ""))
                .map(upload -> new Received(Buffer.buffer(), Map.of(), List.of(upload), arrival.arrived()));
    }
}
