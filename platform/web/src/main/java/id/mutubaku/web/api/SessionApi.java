package id.mutubaku.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.casework.accounts.SignIn;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.JsonShape;
import id.mutubaku.web.http.Reply;
import io.vertx.core.Future;

/** Lets programs sign in. */
public final class SessionApi {
    private final SignIn signIn;

    public SessionApi(SignIn signIn) {
        this.signIn = signIn;
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
