package id.mutubaku.web.pages.account;

import static id.mutubaku.web.http.Access.ACCOUNT;
import static id.mutubaku.web.http.Access.ANYONE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.accounts.FirstStart;
import id.mutubaku.casework.sessions.OwnAccount;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.casework.sessions.SignIn;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import java.util.List;
import java.util.stream.Stream;

/** Everything that answers those who come, leave, follow a case, and look after their own account. */
public final class AccountRoutes {
    private final SignInPages signIn;
    private final FollowPages follow;
    private final SetUpPages setUp;
    private final OwnAccountPage own;
    private final PasswordPage password;

    /** Makes the pages on what knows accounts and sessions. */
    public AccountRoutes(
            Pages pages,
            SopRepository sops,
            SignIn signIn,
            Sessions sessions,
            Accounts accounts,
            FirstStart firstStart,
            OwnAccount own) {
        this.signIn = new SignInPages(pages, signIn, sessions);
        this.follow = new FollowPages(pages, signIn, sessions);
        this.setUp = new SetUpPages(pages, accounts, firstStart);
        this.own = new OwnAccountPage(pages, sops, own);
        this.password = new PasswordPage(pages, own);
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return Stream.of(sessions(), following(), accounts())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> sessions() {
        return List.of(
                new Route(GET, "/masuk", ANYONE, signIn::signInForm),
                new Route(POST, "/masuk", ANYONE, signIn::signIn).taking(Body.FEW_WORDS),
                new Route(POST, "/keluar", ANYONE, signIn::signOut).taking(Body.FEW_WORDS));
    }

    private List<Route> following() {
        return List.of(
                new Route(POST, "/:region/kasus/:number/berhenti", ANYONE, follow::stopFollowing)
                        .taking(Body.FEW_WORDS),
                new Route(GET, "/lacak", ANYONE, follow::followForm),
                new Route(POST, "/lacak", ANYONE, follow::follow).taking(Body.FEW_WORDS));
    }

    private List<Route> accounts() {
        return List.of(
                new Route(GET, "/siapkan", ANYONE, setUp::setUpForm),
                new Route(POST, "/siapkan", ANYONE, setUp::setUp).taking(Body.FEW_WORDS),
                new Route(GET, "/kerja/akun", ACCOUNT, own::show),
                new Route(POST, "/kerja/akun", ACCOUNT, own::change).taking(Body.FEW_WORDS),
                new Route(GET, "/sandi", ANYONE, password::show),
                new Route(POST, "/sandi", ANYONE, password::choose).taking(Body.FEW_WORDS));
    }
}
