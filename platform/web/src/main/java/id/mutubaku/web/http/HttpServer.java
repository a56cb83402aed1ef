package id.mutubaku.web.http;

import id.mutubaku.casework.cases.Principal;
import id.mutubaku.casework.cases.Principal.AccountHolder;
import id.mutubaku.casework.cases.Principal.Anonymous;
import id.mutubaku.casework.cases.Principal.Follower;
import id.mutubaku.casework.security.SecurityLog;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.engine.problem.Language;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Serves routes: finds out who asks, holds the door, calls the handler, and sends its reply. */
public final class HttpServer {
    /** Greatest size of a request in units of 1,000,000 bytes. */
    public static final int MAX_BODY_MEGABYTES = 32;

    private static final long MAX_BODY_BYTES = MAX_BODY_MEGABYTES * 1_000_000L;
    private static final Duration AWAY = Duration.ofSeconds(5);
    private static final String PRINCIPAL = "principal";
    private static final String FOLLOWER = "follower";

    private final Vertx vertx;
    private final Sessions sessions;
    private final SecurityTrail trail;
    private final ErrorPage errorPage;
    private final Path uploads;
    private final AtomicReference<io.vertx.core.http.@Nullable HttpServer> serving = new AtomicReference<>();

    /**
     * Prepares a server.
     *
     * @param log takes what concerns security
     * @param errorPage draws what went wrong for people
     * @param uploads folder for files while they arrive
     */
    public HttpServer(Vertx vertx, Sessions sessions, SecurityLog log, ErrorPage errorPage, Path uploads) {
        this.vertx = vertx;
        this.sessions = sessions;
        this.trail = new SecurityTrail(log);
        this.errorPage = errorPage;
        this.uploads = uploads;
    }

    /** Draws what went wrong. */
    @FunctionalInterface
    public interface ErrorPage {
        Reply draw(Call call, HttpProblem problem);
    }

    /**
     * Starts to serve.
     *
     * @param programs routes of the API and of health checks
     * @param pages routes of pages, each of which is served in both languages
     * @return the port, which the system chose where 0 was asked for
     */
    public Future<Integer> start(String host, int port, List<Route> programs, List<Route> pages) {
        Router root = Router.router(vertx);
        root.route().handler(Security.headers());
        root.route().handler(RoomGuard.of(uploads));
        root.route("/api/*").handler(RawBody.upTo(MAX_BODY_BYTES));
        root.routeWithRegex("(?!/api/).*")
                .handler(BodyHandler.create(uploads.toString())
                        .setBodyLimit(MAX_BODY_BYTES)
                        .setDeleteUploadedFilesOnEnd(true));
        root.route().handler(Security.sameSiteOnly());
        root.route().handler(this::identify);
        programs.forEach(route -> mount(root, route));
        programs.stream()
                .map(Route::path)
                .distinct()
                .forEach(path -> root.route(path).handler(context -> context.fail(405)));
        Router inPages = Router.router(vertx);
        pages.forEach(route -> mount(inPages, route));
        root.route("/en/*").subRouter(inPages);
        pages.forEach(route -> mount(root, route));
        root.route().failureHandler(this::fail);
        root.route().handler(context -> context.fail(404));
        return vertx.createHttpServer(new HttpServerOptions()
                        .setHost(host)
                        .setPort(port)
                        .setCompressionSupported(true)
                        .setMaxFormAttributeSize(1 << 20)
                        .setIdleTimeout(60))
                .requestHandler(root)
                .listen()
                .onSuccess(serving::set)
                .map(io.vertx.core.http.HttpServer::actualPort);
    }

    /** Takes no more requests, and ends when those that are being handled have been answered, or after a time. */
    public Future<Void> stop(Duration patience) {
        return Optional.ofNullable(serving.get())
                .map(server -> server.shutdown(patience.toMillis(), TimeUnit.MILLISECONDS))
                .orElseGet(Future::succeededFuture);
    }

    private void mount(Router router, Route route) {
        io.vertx.ext.web.Route mounted = router.route(route.method(), route.path());
        if (route.method().equals(HttpMethod.GET)) {
            mounted.method(HttpMethod.HEAD);
        }
        mounted.handler(context -> {
            Call call = call(context);
            Optional<Reply> closed = closed(call, route.access());
            Future<Reply> reply = closed.map(Future::succeededFuture).orElseGet(() -> answer(route, call));
            reply.onSuccess(answer -> {
                        trail.answered(call, Optional.of(route), answer.status());
                        send(context, answer);
                    })
                    .onFailure(context::fail);
        });
    }

    private static Future<Reply> answer(Route route, Call call) {
        try {
            return route.handler().answer(call);
        } catch (RuntimeException failure) {
            return Future.failedFuture(failure);
        }
    }

    private void identify(RoutingContext context) {
        Optional<String> token = Security.token(context);
        Optional<String> following = Security.followingToken(context);
        if ((token.isEmpty() && following.isEmpty()) || context.normalizedPath().startsWith("/aset/")) {
            context.put(PRINCIPAL, new Anonymous());
            context.next();
            return;
        }
        Future<Principal> signedIn = find(token);
        Future<Principal> follower = find(following);
        Future.all(signedIn, follower)
                .onSuccess(found -> {
                    boolean nobody = signedIn.result() instanceof Anonymous;
                    context.put(PRINCIPAL, nobody ? follower.result() : signedIn.result());
                    context.put(FOLLOWER, follower.result());
                    context.next();
                })
                .onFailure(context::fail);
    }

    private Future<Principal> find(Optional<String> token) {
        return token.map(sessions::find).orElseGet(() -> Future.succeededFuture(new Anonymous()));
    }

    private static Optional<Reply> closed(Call call, Access access) {
        boolean open = switch (access) {
            case ANYONE -> true;
            case PARTICIPANT -> !(call.principal() instanceof Anonymous);
            case ACCOUNT -> call.principal() instanceof AccountHolder;
            case ADMINISTRATOR -> call.principal() instanceof AccountHolder account && account.administrator();
        };
        if (open) {
            return Optional.empty();
        }
        if (call.isApi()) {
            throw HttpProblem.of(call.principal() instanceof Anonymous ? 401 : 403, "http/sign-in");
        }
        if (call.principal() instanceof AccountHolder) {
            throw HttpProblem.of(403, "http/not-yours");
        }
        String onward = URLEncoder.encode(call.path(), StandardCharsets.UTF_8);
        return Optional.of(Reply.seeOther(call.prefix() + "/masuk?ke=" + onward));
    }

    private void fail(RoutingContext context) {
        if (context.failure() instanceof OutOfMemoryError error) {
            vertx.runOnContext(apart -> {
                throw error;
            });
        }
        HttpProblem problem = Optional.ofNullable(context.failure())
                .map(failure -> Failures.problem(failure, context.statusCode()))
                .orElseGet(() -> Failures.byStatus(context.statusCode()));
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        Call call = call(context);
        trail.answered(call, Optional.empty(), problem.status());
        Reply reply = call.isApi() ? Failures.json(problem, call.language()) : errorPage.draw(call, problem);
        Optional<Duration> pause = problem.status() == 503 ? Optional.of(AWAY) : problem.pause();
        send(
                context,
                pause.map(wait -> reply.with("Retry-After", String.valueOf(wait.toSeconds())))
                        .orElse(reply));
    }

    private static Call call(RoutingContext context) {
        Principal principal = context.get(PRINCIPAL);
        boolean api = Call.isForPrograms(context.normalizedPath());
        String accepted = Optional.ofNullable(context.request().getHeader("Accept-Language"))
                .orElse("");
        boolean english = context.normalizedPath().startsWith("/en/");
        Language language = api ? Language.of(accepted) : english ? Language.EN : Language.ID;
        Optional<Follower> follower =
                context.get(FOLLOWER) instanceof Follower found ? Optional.of(found) : Optional.empty();
        return new Call(context, Optional.ofNullable(principal).orElseGet(Anonymous::new), follower, language);
    }

    private static void send(RoutingContext context, Reply reply) {
        if (context.response().ended()) {
            return;
        }
        context.response().setStatusCode(reply.status());
        reply.headers().forEach(context.response()::putHeader);
        if (!reply.headers().containsKey("Cache-Control")) {
            context.response().putHeader("Cache-Control", "no-store");
        }
        context.response().end(reply.body());
    }
}
