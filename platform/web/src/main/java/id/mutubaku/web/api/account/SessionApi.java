package id.mutubaku.web.api.account;

import static id.mutubaku.web.http.Access.ANYONE;
import static id.mutubaku.web.http.Access.PARTICIPANT;
import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.casework.sessions.SignIn;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** The sessions of programs: signing in and out. */
public final class SessionApi {
    private final SignIn signIn;
    private final Sessions sessions;

    /** With what somebody signs in: a number and its code, or else, as the contract asks, user name and password. */
    private record Credentials(
            Optional<String> username,
            Optional<String> password,
            Optional<String> number,
            Optional<String> trackingCode) {}

    public SessionApi(SignIn signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(POST, "/api/v1/session", ANYONE, this::open).taking(Body.SIGN_IN),
                new Route(DELETE, "/api/v1/session", PARTICIPANT, this::close));
    }

    /** Answers {@code POST /api/v1/session}: by user name and password, or by number and tracking code of a case. */
    public Future<Reply> open(Call call) {
        Credentials given = call.json(Credentials.class);
        Future<SignIn.Outcome> outcome = given.number()
                .map(number -> signIn.follow(number, given.trackingCode().orElseThrow(), call.visitor()))
                .orElseGet(() -> signIn.withPassword(
                        given.username().orElseThrow(), given.password().orElseThrow(), call.visitor()));
        return outcome.map(result -> {
            if (result instanceof SignIn.Welcome welcome) {
                return Reply.json(200, JsonMapping.MAPPER.createObjectNode().put("token", welcome.token()));
            }
            SignIn.Turned away = (SignIn.Turned) result;
            throw new HttpProblem(away.status(), List.of(away.problem())).after(away.pause());
        });
    }

    /** Answers {@code DELETE /api/v1/session}: the token of the request is good no longer. */
    public Future<Reply> close(Call call) {
        return call.token()
                .map(sessions::close)
                .orElseGet(Future::succeededFuture)
                .map(closed -> Reply.empty(204));
    }
}
