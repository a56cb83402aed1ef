package id.mutubaku.server.serving;

import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.option.WebOptions;
import id.mutubaku.server.part.Identity;
import id.mutubaku.server.part.Parts;
import id.mutubaku.server.part.Storage;
import id.mutubaku.server.process.Lifecycle;
import id.mutubaku.server.process.StartException;
import id.mutubaku.web.PageRoutes;
import id.mutubaku.web.admission.SearchQuota;
import id.mutubaku.web.admission.StrangerPace.Allowance;
import id.mutubaku.web.files.FileStaging;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.serving.RouteTable;
import id.mutubaku.web.serving.WebServer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import java.time.Duration;

/** What a platform serves, and the server that does. */
public final class Front {
    /** Requests that are being handled when the server is to stop have so long to be answered. */
    private static final Duration DRAINING = Duration.ofSeconds(15);

    private final PlatformOptions options;
    private final RouteTable routes;
    private final WebServer server;

    private Front(PlatformOptions options, RouteTable routes, WebServer server) {
        this.options = options;
        this.routes = routes;
        this.server = server;
    }

    /** Makes the routes, and the server that does not listen yet. */
    public static Front of(Parts parts, PlatformOptions options) {
        Storage storage = parts.storage();
        FileStaging staging = new FileStaging(storage.vertx(), storage.documents());
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        SearchQuota searches = new SearchQuota();
        Pages pages =
                new Pages(parts.definitions().sops().regions(), parts.casework().visibility());
        PageRoutes forPeople = new ServedPages(parts, pages, staging, searches, options).routes();
        RouteTable routes =
                new RouteTable(ServedApi.routes(parts, staging, meters, searches, options), forPeople.routes());
        Identity identity = parts.identity();
        WebServer server = new WebServer(
                storage.vertx(),
                identity.sessions(),
                identity.account().log(),
                meters,
                settings(options, storage, pages));
        return new Front(options, routes, server);
    }

    private static WebServer.Settings settings(PlatformOptions options, Storage storage, Pages pages) {
        WebOptions web = options.web();
        return new WebServer.Settings(
                options.host(),
                options.port(),
                storage.uploads().path(),
                pages::error,
                web.quota(),
                Allowance.ofCores(Runtime.getRuntime().availableProcessors()),
                web.patience(),
                web.forwarded(),
                web.operatorToken());
    }

    /** Returns all that is served. */
    public RouteTable routes() {
        return routes;
    }

    /** Answers requests from now on; returns the port. */
    public int listen(Lifecycle lifecycle) {
        int port = server.start(routes)
                .recover(
                        failure -> Future.failedFuture(StartException.listening(options.host(), options.port(), failure)
                                .<Throwable>map(told -> told)
                                .orElse(failure)))
                .await();
        lifecycle.started("requests", DRAINING, () -> server.stop(DRAINING));
        return port;
    }
}
