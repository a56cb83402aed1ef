package id.mutubaku.web.admission;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.store.security.SecurityEvent.Kind;
import id.mutubaku.store.security.SecurityLog;
import id.mutubaku.web.http.Access;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Route;
import io.vertx.core.http.HttpMethod;

/** The trail that requests leave in the security log: what administrators change, and who asks for what is not theirs. */
public final class SecurityTrail {
    private static final int FORBIDDEN = 403;
    private static final int REFUSED = 400;

    private final SecurityLog log;

    public SecurityTrail(SecurityLog log) {
        this.log = log;
    }

    /** Records a failed answer. */
    public void failed(Call call, Route route, Throwable failure) {
        if (failure instanceof HttpProblem problem) {
            answered(call, route, problem.status());
        }
    }

    /** Records an answer where it concerns security; what strangers are refused is not recorded, since they could fill it. */
    public void answered(Call call, Route route, int status) {
        if (!(call.principal() instanceof AccountHolder account)) {
            return;
        }
        if (status == FORBIDDEN) {
            record(Kind.NO_RIGHT, call, account);
        } else if (status < REFUSED && administers(route)) {
            record(Kind.ADMINISTRATION, call, account);
        }
    }

    private static boolean administers(Route route) {
        return route.access() == Access.ADMINISTRATOR && !route.method().equals(HttpMethod.GET);
    }

    private void record(Kind kind, Call call, AccountHolder account) {
        log.record(new SecurityLog.Entry(
                kind,
                account.region(),
                account.username(),
                call.action(),
                call.visitor().address(),
                ""));
    }
}
