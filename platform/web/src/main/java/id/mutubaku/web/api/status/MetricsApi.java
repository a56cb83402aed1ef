package id.mutubaku.web.api.status;

import static id.mutubaku.web.http.Access.OPERATOR;
import static io.vertx.core.http.HttpMethod.GET;

import id.mutubaku.store.jobs.JobStore;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import java.util.List;

/** Tells programs of the operator how the server fares, without a word about people. */
public final class MetricsApi {
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final Vertx vertx;
    private final PrometheusMeterRegistry meters;
    private final JobStore jobs;
    private final MultiGauge counted;

    /** Measures what is measured nowhere else: memory, connections and jobs. */
    public MetricsApi(Vertx vertx, PrometheusMeterRegistry meters, Pool pool, JobStore jobs) {
        this.vertx = vertx;
        this.meters = meters;
        this.jobs = jobs;
        this.counted = MultiGauge.builder("mutubaku.jobs")
                .description("jobs that wait or are incidents, of all regions")
                .register(meters);
        Gauge.builder("mutubaku.database.connections", pool, Pool::size)
                .description("connections to the database")
                .register(meters);
        new JvmMemoryMetrics().bindTo(meters);
        new ProcessorMetrics().bindTo(meters);
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(new Route(GET, "/metrics", OPERATOR, this::show));
    }

    /** Answers {@code GET /metrics} in the text format of Prometheus. */
    Future<Reply> show(Call call) {
        return jobs.tallies()
                .compose(tallies -> {
                    counted.register(tallies.stream().map(MetricsApi::row).toList(), true);
                    return vertx.executeBlocking(meters::scrape, false);
                })
                .map(text -> Reply.bytes(TEXT, Buffer.buffer(text)));
    }

    private static Row<?> row(JobStore.Tally tally) {
        return Row.of(Tags.of("kind", tally.kind(), "state", tally.state()), tally.jobs());
    }
}
