package id.mutubaku.web.pages.account;

import static id.mutubaku.web.http.Access.ACCOUNT;
import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static id.mutubaku.web.http.Access.ANYONE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.upkeep.CalendarGaps;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import java.util.List;

/** The routes of the pages about accounts. */
public final class AccountRoutes {
    private AccountRoutes() {}

    /** Lists them. */
    public static List<Route> of(Pages pages, SopRepository sops, AccountParts parts, CalendarGaps gaps) {
        AccountsPage accounts = new AccountsPage(pages, sops, parts, gaps);
        AccountPage account = new AccountPage(pages, sops, parts);
        OwnAccountPage own = new OwnAccountPage(pages, sops, parts);
        PasswordPage password = new PasswordPage(pages, parts);
        SecurityPage security = new SecurityPage(pages, sops, parts);
        return List.of(
                new Route(GET, "/admin/", ADMINISTRATOR, accounts::show),
                new Route(POST, "/admin/", ADMINISTRATOR, accounts::create),
                new Route(GET, "/admin/akun/:username", ADMINISTRATOR, account::show),
                new Route(POST, "/admin/akun/:username", ADMINISTRATOR, account::change),
                new Route(GET, "/admin/keamanan", ADMINISTRATOR, security::show),
                new Route(GET, "/kerja/akun", ACCOUNT, own::show),
                new Route(POST, "/kerja/akun", ACCOUNT, own::change),
                new Route(GET, "/sandi", ANYONE, password::show),
                new Route(POST, "/sandi", ANYONE, password::choose));
    }
}
