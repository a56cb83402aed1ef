package id.mutubaku.server.api;

import static id.mutubaku.server.http.Access.ANYONE;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.server.http.Route;
import java.util.List;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.server.accounts.SignIn;
import id.mutubaku.server.http.Call;
import id.mutubaku.server.http.HttpProblem;
import id.mutubaku.server.http.JsonShape;
import id.mutubaku.server.http.Reply;
import io.vertx.core.Future;

/** Lets programs sign in. */
public final class SessionApi {
    private final SignIn signIn;

    public SessionApi(SignIn signIn) {
        this.signIn = signIn;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(POST, "/api/v1/session", ANYONE, this::open));
    }

    /** Answers {@code POST /api/v1/session}: by user name and password, or by number and tracking code of a case. */
    public Future<Reply> open(Call call) {
        ObjectNode json = call.json("username", "password", "number", "trackingCode");
        Future<SignIn.Outcome> outcome = json.has("number")
                ? signIn.follow(JsonShape.text(json, "number"), JsonShape.text(json, "trackingCode"))
                : signIn.withPassword(JsonShape.text(json, "username"), JsonShape.text(json, "password"));
        return outcome.map(result -> {
            if (result instanceof SignIn.Welcome welcome) {
                return Reply.json(200, JsonMapping.MAPPER.createObjectNode().put("token", welcome.token()));
            }
            SignIn.Turned away = (SignIn.Turned) result;
            throw HttpProblem.of(away.tooOften() ? 429 : 401, away.rule());
        });
    }
}
