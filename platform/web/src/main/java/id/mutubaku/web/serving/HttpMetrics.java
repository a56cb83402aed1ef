package id.mutubaku.web.serving;

import id.mutubaku.web.body.HeldBytes;
import id.mutubaku.web.http.Route;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts and times requests by route, never by address: an address names people. Safe for many threads. */
final class HttpMetrics {
    private final MeterRegistry meters;
    private final Timer lateness;
    private final AtomicInteger open = new AtomicInteger();

    HttpMetrics(MeterRegistry meters, HeldBytes held) {
        this.meters = meters;
        this.lateness = Timer.builder("mutubaku.eventloop.lateness")
                .description("how late event loops came to a timer, each second")
                .register(meters);
        Gauge.builder("mutubaku.http.requests.active", open, AtomicInteger::get)
                .description("requests that are not answered yet")
                .register(meters);
        Gauge.builder("mutubaku.http.bodies.bytes", held, HeldBytes::now)
                .description("memory that bodies of requests hold")
                .register(meters);
    }

    /** Counts a request that no route has taken yet. */
    void count(Future<Void> answered) {
        open.incrementAndGet();
        answered.onComplete(sent -> open.decrementAndGet());
    }

    /** Times a request from the moment at which its route is known. */
    void time(HttpServerRequest request, Route route, Future<Void> answered) {
        long begun = System.nanoTime();
        answered.onComplete(sent -> Timer.builder("mutubaku.http.requests")
                .description("requests by route and status")
                .publishPercentileHistogram(false)
                .tag("method", route.method().name())
                .tag("route", route.path())
                .tag("status", String.valueOf(request.response().getStatusCode()))
                .register(meters)
                .record(System.nanoTime() - begun, TimeUnit.NANOSECONDS));
    }

    /** Notes by how much an event loop was late, in nanoseconds. */
    void late(long nanos) {
        lateness.record(Math.max(0, nanos), TimeUnit.NANOSECONDS);
    }
}
