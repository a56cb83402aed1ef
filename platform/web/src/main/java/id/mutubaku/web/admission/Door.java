package id.mutubaku.web.admission;

import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Principal.Anonymous;
import id.mutubaku.web.http.Access;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import io.vertx.core.http.HttpServerRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/** Lets in whoever may call a route, and tells the others what to do. */
public final class Door {
    /** The headers by which a proxy says that a request comes from elsewhere. */
    private static final Set<String> OF_PROXIES =
            Set.of("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP");

    private final Optional<String> operatorToken;

    /**
     * Knows who operates the server.
     *
     * @param operatorToken what their programs show where they do not run on this machine
     */
    public Door(Optional<String> operatorToken) {
        this.operatorToken = operatorToken;
    }

    /** Returns what to say to somebody who may not call a route; empty where they may. */
    public Optional<Reply> closed(HttpServerRequest request, Call call, Access access) {
        Principal principal = call.principal();
        boolean open = switch (access) {
            case ANYONE -> true;
            case PARTICIPANT -> !(principal instanceof Anonymous);
            case ACCOUNT -> principal instanceof AccountHolder;
            case ADMINISTRATOR -> principal instanceof AccountHolder account && account.administrator();
            case OPERATOR -> isOperator(request, call);
        };
        return open ? Optional.empty() : Optional.of(refusal(call, access));
    }

    private static Reply refusal(Call call, Access access) {
        if (access == Access.OPERATOR) {
            throw HttpProblem.of(403, "http/operator");
        }
        if (call.isApi()) {
            throw HttpProblem.of(call.principal() instanceof Anonymous ? 401 : 403, "http/sign-in");
        }
        if (call.principal() instanceof AccountHolder) {
            throw HttpProblem.of(403, "http/not-yours");
        }
        String onward = URLEncoder.encode(call.path(), StandardCharsets.UTF_8);
        return Reply.seeOther(call.prefix() + "/masuk?ke=" + onward);
    }

    private boolean isOperator(HttpServerRequest request, Call call) {
        boolean shown = operatorToken.isPresent()
                && call.token()
                        .filter(token -> isSame(token, operatorToken.get()))
                        .isPresent();
        boolean onThisMachine =
                NetworkAddress.of(request, false).isOwn() && OF_PROXIES.stream().noneMatch(request.headers()::contains);
        return shown || onThisMachine;
    }

    private static boolean isSame(String token, String expected) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
