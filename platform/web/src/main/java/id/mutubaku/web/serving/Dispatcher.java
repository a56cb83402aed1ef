package id.mutubaku.web.serving;

import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.access.Principal.Anonymous;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.web.admission.Door;
import id.mutubaku.web.admission.NetworkAddress;
import id.mutubaku.web.admission.SecurityTrail;
import id.mutubaku.web.admission.StrangerPace;
import id.mutubaku.web.admission.StrangerQuota;
import id.mutubaku.web.body.BodyReader;
import id.mutubaku.web.body.Pace;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Caller;
import id.mutubaku.web.http.Received;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.http.Security;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Takes a request from the route that matched to its reply: finds out who asks, holds the door, and only then reads the
 * body and calls the handler. Safe for many threads.
 */
final class Dispatcher {
    /** A request with a larger body is answered on a worker thread. */
    private static final long SMALL_BYTES = 16_000;

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Sessions sessions;
    private final BodyReader bodies;
    private final Workers workers;
    private final Workers ofStrangers;
    private final StrangerQuota quota;
    private final StrangerPace pace;
    private final Door door;
    private final SecurityTrail trail;
    private final boolean forwarded;

    /**
     * Stands on what all event loops share.
     *
     * @param ofStrangers few, so that they leave cores to the others
     * @param forwarded whether a proxy in front names the addresses of those who send
     */
    Dispatcher(
            Sessions sessions,
            BodyReader bodies,
            Workers workers,
            Workers ofStrangers,
            StrangerQuota quota,
            StrangerPace pace,
            Door door,
            SecurityTrail trail,
            boolean forwarded) {
        this.sessions = sessions;
        this.bodies = bodies;
        this.workers = workers;
        this.ofStrangers = ofStrangers;
        this.quota = quota;
        this.pace = pace;
        this.door = door;
        this.trail = trail;
        this.forwarded = forwarded;
    }

    /**
     * Answers a request that is paused; a failure is a reply too.
     *
     * @param failed makes that reply, for whoever asks once that is known
     */
    Future<Reply> answer(
            HttpServerRequest request,
            Call call,
            Route route,
            Future<Void> answered,
            BiFunction<Call, Throwable, Reply> failed) {
        NetworkAddress address = NetworkAddress.of(request, forwarded);
        return sender(request, address)
                .map(call::from)
                .compose(known -> Future.succeededFuture(known)
                        .compose(sender -> turn(request, sender, address))
                        .compose(turn -> admitted(request, known, route, address, answered))
                        .onSuccess(reply -> trail.answered(known, route, reply.status()))
                        .onFailure(failure -> trail.failed(known, route, failure))
                        .otherwise(failure -> failed.apply(known, failure)))
                .otherwise(failure -> failed.apply(call, failure));
    }

    /** Returns when a request has its turn, which only strangers have to wait for. */
    private Future<Void> turn(HttpServerRequest request, Call known, NetworkAddress address) {
        return stranger(request, known, address).map(pace::request).orElseGet(Future::succeededFuture);
    }

    private Future<Reply> admitted(
            HttpServerRequest request, Call known, Route route, NetworkAddress address, Future<Void> answered) {
        Security.requireSameSite(request);
        Optional<Reply> closed = door.closed(request, known, route.access());
        if (closed.isPresent()) {
            return Future.succeededFuture(closed.get());
        }
        Optional<NetworkAddress> stranger = stranger(request, known, address);
        stranger.ifPresent(quota::count);
        return route.check()
                .before(known)
                .compose(allowed -> bodies.read(request, route.body(), pace(request, known, address), answered))
                .compose(body -> {
                    stranger.ifPresent(each -> quota.count(each, body.length()));
                    return handled(route, known.with(body));
                });
    }

    /** Answers on a worker thread what has a large body or files, on one of few what strangers send; the rest at once. */
    private Future<Reply> handled(Route route, Call call) {
        Received body = call.received();
        boolean large = body.length() > SMALL_BYTES || !body.uploads().isEmpty();
        if (!large) {
            return route.handler().answer(call);
        }
        Workers free = call.principal() instanceof Anonymous ? ofStrangers : workers;
        return free.run(() -> route.handler().answer(call));
    }

    /** Returns the address of somebody who sends something without being known. */
    private static Optional<NetworkAddress> stranger(HttpServerRequest request, Call known, NetworkAddress address) {
        return SAFE.contains(request.method()) || !(known.principal() instanceof Anonymous)
                ? Optional.empty()
                : Optional.of(address);
    }

    private Pace pace(HttpServerRequest request, Call known, NetworkAddress address) {
        return known.principal() instanceof Anonymous ? Pace.of(request, pace, address) : Pace.unbounded(request);
    }

    private Future<Caller> sender(HttpServerRequest request, NetworkAddress address) {
        Optional<String> token = Security.token(request);
        Optional<String> following = Security.followingToken(request);
        if (token.isEmpty() && following.isEmpty()) {
            return Future.succeededFuture(Caller.of(address.text(), new Anonymous(), new Anonymous()));
        }
        Future<Principal> signedIn = find(token);
        Future<Principal> follower = find(following);
        return Future.all(signedIn, follower)
                .map(found -> Caller.of(address.text(), signedIn.result(), follower.result()));
    }

    private Future<Principal> find(Optional<String> token) {
        return token.map(sessions::find).orElseGet(() -> Future.succeededFuture(new Anonymous()));
    }
}
