package id.mutubaku.web.serving;

import id.mutubaku.web.admission.StrangerPace;
import id.mutubaku.web.body.FormFailures;
import id.mutubaku.web.failure.Failures;
import id.mutubaku.web.failure.ProblemJson;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.AllowForwardHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Serves routes on one event loop; as many are deployed as there are cores, on one port. */
final class WebVerticle extends VerticleBase {
    private static final int IDLE_SECONDS = 60;
    private static final List<Integer> UNMATCHED = List.of(400, 404, 405, 500);
    private static final long LOOK_MILLIS = 1000;
    private static final String ANSWERED = "answered";

    /** By a negative number, several servers share a port that the system chooses. */
    private static final int SHARED_RANDOM_PORT = -1;

    private final WebServer.Settings settings;
    private final RouteTable routes;
    private final Dispatcher dispatcher;
    private final StrangerPace pace;
    private final HttpMetrics metrics;
    private final Consumer<HttpServer> listening;

    /**
     * Takes what all event loops share.
     *
     * @param listening is told what serves
     */
    WebVerticle(
            WebServer.Settings settings,
            RouteTable routes,
            Dispatcher dispatcher,
            StrangerPace pace,
            HttpMetrics metrics,
            Consumer<HttpServer> listening) {
        this.settings = settings;
        this.routes = routes;
        this.dispatcher = dispatcher;
        this.pace = pace;
        this.metrics = metrics;
        this.listening = listening;
    }

    @Override
    public Future<?> start() {
        Sending sending = new Sending(vertx, pace, settings.forwarded());
        ConnectionWatch watch = new ConnectionWatch(vertx, settings.patience());
        Router root = router(sending, watch);
        lookEachSecond(System.nanoTime());
        return vertx.createHttpServer(new HttpServerOptions()
                        .setHost(settings.host())
                        .setPort(settings.port() == 0 ? SHARED_RANDOM_PORT : settings.port())
                        .setCompressionSupported(true)
                        .setHttp2ClearTextEnabled(false)
                        .setMaxFormAttributeSize(FormFailures.LONGEST_FIELD)
                        .setMaxFormFields(FormFailures.MOST_FIELDS)
                        .setIdleTimeout(IDLE_SECONDS))
                .connectionHandler(watch::opened)
                .requestHandler(request -> arrive(root, sending, request))
                .listen()
                .onSuccess(listening::accept);
    }

    private void lookEachSecond(long now) {
        vertx.setTimer(LOOK_MILLIS, timer -> {
            long then = System.nanoTime();
            metrics.late(then - now - TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
            lookEachSecond(then);
        });
    }

    private Router router(Sending sending, ConnectionWatch watch) {
        Router root = Router.router(vertx);
        if (settings.forwarded()) {
            root.allowForward(AllowForwardHeaders.X_FORWARD);
        }
        root.route().handler(context -> begin(context, watch));
        routes.programs().forEach(route -> mount(root, sending, route));
        Router english = Router.router(vertx);
        routes.pages().forEach(route -> mount(english, sending, route));
        root.route("/en/*").subRouter(english);
        routes.pages().forEach(route -> mount(root, sending, route));
        UNMATCHED.forEach(status -> root.errorHandler(status, context -> unmatched(context, sending)));
        return root;
    }

    /** Refuses what no router should see; what else comes is paused until it is known who sends it. */
    private void arrive(Router root, Sending sending, HttpServerRequest request) {
        request.pause();
        try {
            RequestPath.requirePlain(request);
        } catch (HttpProblem refused) {
            sending.send(request, failed(Call.of(request, Call.Address.UNKNOWN), refused));
            return;
        }
        root.handle(request);
    }

    private void begin(RoutingContext context, ConnectionWatch watch) {
        Promise<Void> answered = Promise.promise();
        context.addEndHandler(end -> answered.tryComplete());
        context.put(ANSWERED, answered.future());
        watch.requested(context.request(), answered.future());
        metrics.count(answered.future());
        context.next();
    }

    private void mount(Router router, Sending sending, Route route) {
        io.vertx.ext.web.Route mounted = router.route(route.method(), route.path());
        if (route.method().equals(HttpMethod.GET)) {
            mounted.method(HttpMethod.HEAD);
        }
        mounted.handler(matched -> {
            HttpServerRequest request = matched.request();
            Future<Void> answered = matched.get(ANSWERED);
            metrics.time(request, route, answered);
            Call call = Call.of(request, new Call.Address(route.path(), matched.pathParams()));
            dispatcher
                    .answer(request, call, route, answered, this::failed)
                    .onSuccess(reply -> context.runOnContext(back -> write(sending, call, request, reply)));
        });
    }

    /** Answers what no route takes, naming the methods that the address does take. */
    private void unmatched(RoutingContext context, Sending sending) {
        HttpServerRequest request = context.request();
        String allowed = routes.allowed(request.path());
        int status = context.statusCode() == 405 && allowed.isEmpty() ? 404 : context.statusCode();
        Throwable failure = Optional.ofNullable(context.failure()).orElseGet(() -> Failures.byStatus(status));
        Reply reply = failed(Call.of(request, Call.Address.UNKNOWN), failure);
        sending.send(request, reply.status() == 405 ? reply.with("Allow", allowed) : reply);
    }

    private void write(Sending sending, Call call, HttpServerRequest request, Reply reply) {
        try {
            sending.send(request, reply);
        } catch (RuntimeException unsendable) {
            sending.send(request, failed(call, unsendable));
        }
    }

    private Reply failed(Call call, Throwable failure) {
        if (failure instanceof OutOfMemoryError error) {
            vertx.runOnContext(apart -> {
                throw error;
            });
        }
        HttpProblem problem = Failures.problem(failure);
        Reply reply = call.isApi()
                ? ProblemJson.reply(problem, call.language())
                : settings.errorPage().draw(call, problem);
        return switch (problem.status()) {
            case 429 ->
                reply.with(
                        "Retry-After",
                        String.valueOf(problem.pause()
                                .orElse(settings.quota().period())
                                .toSeconds()));
            case 503 -> reply.with("Retry-After", "5");
            default -> reply;
        };
    }
}
