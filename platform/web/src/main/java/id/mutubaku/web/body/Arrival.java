package id.mutubaku.web.body;

import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Received;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The arrival of one body: counted, timed, and kept in memory unless it goes to disk. Of one event loop. */
final class Arrival {
    private static final long LEAST_BYTES_PER_SECOND = 4_000;
    private static final int LOOKS = 5;

    private final HttpServerRequest request;
    private final Body body;
    private final Duration patience;
    private final Pace pace;
    private final HeldBytes held;
    private final Promise<Void> ended = Promise.promise();
    private final long begunNanos = System.nanoTime();
    private Buffer content = Buffer.buffer();
    private long arrived;
    private long onDisk;
    private long inMemory;

    /**
     * Begins it.
     *
     * @param patience how long a body may come at any speed
     * @param pace at which it is read
     * @param answered when what it holds is given back
     */
    Arrival(
            Vertx vertx,
            HttpServerRequest request,
            Body body,
            HeldBytes held,
            Duration patience,
            Pace pace,
            Future<Void> answered) {
        this.patience = patience;
        this.pace = pace;
        this.request = request;
        this.body = body;
        this.held = held;
        long look = vertx.setPeriodic(patience.toMillis() / LOOKS, timer -> requireHaste());
        ended.future().onComplete(done -> vertx.cancelTimer(look));
        request.exceptionHandler(failure -> fail(FormFailures.problem(failure)));
        request.endHandler(end -> ended.tryComplete());
        request.handler(this::take);
        answered.onComplete(sent -> {
            held.giveBack(inMemory);
            inMemory = 0;
        });
    }

    /** Reads the body into memory. */
    Future<Received> read() {
        request.handler(chunk -> {
            take(chunk);
            if (!ended.future().isComplete()) {
                content.appendBuffer(chunk);
            }
        });
        request.resume();
        return ended.future().map(done -> new Received(content, Map.of(), List.of(), arrived));
    }

    /** Returns when the body has arrived. */
    Future<Void> ended() {
        return ended.future();
    }

    /** Counts what has gone to disk, and so is not in memory. */
    void toDisk(long bytes) {
        onDisk += bytes;
    }

    long arrived() {
        return arrived;
    }

    /** Refuses the rest of the body. */
    void fail(HttpProblem problem) {
        if (ended.tryFail(problem)) {
            content = Buffer.buffer();
            request.handler(rest -> {});
            request.pause();
        }
    }

    /** Counts what arrives, and refuses what is too much. */
    void take(Buffer chunk) {
        if (ended.future().isComplete()) {
            return;
        }
        arrived += chunk.length();
        pace.read(chunk.length());
        boolean form = body.kind() == Body.Kind.FORM;
        if (arrived > body.bytes()) {
            fail(tooLarge(body));
        } else if (form && arrived - onDisk > Body.FORM.bytes()) {
            fail(HttpProblem.of(413, "http/text-too-large", Body.FORM.size()));
        } else {
            hold(arrived - onDisk - inMemory);
        }
    }

    private void hold(long more) {
        if (more > 0 && body.kind() != Body.Kind.FILE) {
            if (held.take(more)) {
                inMemory += more;
            } else {
                fail(HttpProblem.of(503, "http/busy"));
            }
        }
    }

    private void requireHaste() {
        Duration late = Duration.ofNanos(System.nanoTime() - begunNanos)
                .minus(pace.waited())
                .minus(patience);
        if (!late.isNegative() && arrived < (late.toSeconds() + 1) * LEAST_BYTES_PER_SECOND) {
            fail(HttpProblem.of(408, "http/slow"));
        }
    }

    static HttpProblem tooLarge(Body body) {
        return body.kind() == Body.Kind.FORM || body.kind() == Body.Kind.FILE
                ? HttpProblem.of(413, "http/too-large", body.size())
                : HttpProblem.of(413, "http/body-too-large", body.size());
    }
}
