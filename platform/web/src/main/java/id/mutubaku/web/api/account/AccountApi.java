package id.mutubaku.web.api.account;

import static id.mutubaku.web.http.Access.ACCOUNT;
import static io.vertx.core.http.HttpMethod.PUT;

import id.mutubaku.casework.sessions.OwnAccount;
import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.util.List;

/** What programs change of the account for which they speak. */
public final class AccountApi {
    private final OwnAccount own;

    /** A password as it is, and as it is to be. */
    private record PasswordChange(String present, String password) {}

    public AccountApi(OwnAccount own) {
        this.own = own;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(new Route(PUT, "/api/v1/account/password", ACCOUNT, this::changePassword).taking(Body.SIGN_IN));
    }

    /** Answers {@code PUT /api/v1/account/password} with {@code {present, password}}; all other sessions end. */
    public Future<Reply> changePassword(Call call) {
        PasswordChange change = call.json(PasswordChange.class);
        return own.changePassword(call.account(), change.present(), change.password(), call.visitor(), call.token())
                .map(wrong -> {
                    if (wrong.isPresent()) {
                        throw new HttpProblem(422, List.of(wrong.get()));
                    }
                    return Reply.empty(204);
                });
    }
}
