package id.mutubaku.web.serving;

import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.store.security.SecurityLog;
import id.mutubaku.web.admission.Door;
import id.mutubaku.web.admission.Quota;
import id.mutubaku.web.admission.SecurityTrail;
import id.mutubaku.web.admission.StrangerPace;
import id.mutubaku.web.admission.StrangerPace.Allowance;
import id.mutubaku.web.admission.StrangerQuota;
import id.mutubaku.web.body.BodyReader;
import id.mutubaku.web.body.HeldBytes;
import id.mutubaku.web.body.RequestFolder;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Serves routes on all cores. */
public final class WebServer {
    private final Vertx vertx;
    private final Sessions sessions;
    private final SecurityLog log;
    private final MeterRegistry meters;
    private final Settings settings;
    private final List<HttpServer> serving = new CopyOnWriteArrayList<>();

    /**
     * Prepares a server.
     *
     * @param log takes what concerns security
     */
    public WebServer(Vertx vertx, Sessions sessions, SecurityLog log, MeterRegistry meters, Settings settings) {
        this.vertx = vertx;
        this.sessions = sessions;
        this.log = log;
        this.meters = meters;
        this.settings = settings;
    }

    /**
     * How to serve.
     *
     * @param port 0 lets the system choose
     * @param uploads folder for files while they arrive, which is emptied
     * @param errorPage draws what went wrong for people
     * @param quota what strangers may send
     * @param allowance what they may send without waiting
     * @param patience how long the first lines of a request may take, and a body at any speed
     * @param forwarded whether a proxy in front is believed: what scheme, host and address a request came by
     * @param operatorToken what programs of the operator show that run elsewhere
     */
    public record Settings(
            String host,
            int port,
            Path uploads,
            ErrorPage errorPage,
            Quota quota,
            Allowance allowance,
            Duration patience,
            boolean forwarded,
            Optional<String> operatorToken) {}

    /** Draws what went wrong. */
    @FunctionalInterface
    public interface ErrorPage {
        Reply draw(Call call, HttpProblem problem);
    }

    /** Starts to serve; returns the port, which the system chose where 0 was asked for. */
    public Future<Integer> start(RouteTable routes) {
        RequestFolder.prepare(settings.uploads());
        int cores = Runtime.getRuntime().availableProcessors();
        HeldBytes held = HeldBytes.ofThisProgram();
        HttpMetrics metrics = new HttpMetrics(meters, held);
        StrangerPace pace = new StrangerPace(vertx, settings.allowance());
        Future<Workers> workers = Workers.start(vertx, "mutubaku-requests", cores);
        Future<Workers> ofStrangers = Workers.start(vertx, "mutubaku-strangers", Math.max(1, cores / 2));
        return Future.all(workers, ofStrangers).compose(started -> {
            Dispatcher dispatcher = new Dispatcher(
                    sessions,
                    new BodyReader(vertx, settings.uploads(), held, settings.patience()),
                    workers.result(),
                    ofStrangers.result(),
                    new StrangerQuota(settings.quota()),
                    pace,
                    new Door(settings.operatorToken()),
                    new SecurityTrail(log),
                    settings.forwarded());
            return vertx.deployVerticle(
                            () -> new WebVerticle(settings, routes, dispatcher, pace, metrics, serving::add),
                            new DeploymentOptions().setInstances(cores))
                    .map(deployed -> serving.get(0).actualPort());
        });
    }

    /** Takes no more requests, and ends when those that are being handled have been answered, or after a time. */
    public Future<Void> stop(Duration patience) {
        return Future.join(serving.stream()
                        .map(server -> server.shutdown(patience.toMillis(), TimeUnit.MILLISECONDS))
                        .toList())
                .mapEmpty();
    }
}
