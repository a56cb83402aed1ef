package id.mutubaku.web.pages.staffing;

import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import java.util.List;

/** Everything that answers administrators who look after accounts. */
public final class StaffingRoutes {
    private final AccountsPage accounts;
    private final AccountPage account;
    private final SecurityPage security;

    /** Makes the pages. */
    public StaffingRoutes(Pages pages, SopRepository sops, AccountParts parts) {
        this.accounts = new AccountsPage(pages, sops, parts);
        this.account = new AccountPage(pages, sops, parts);
        this.security = new SecurityPage(pages, sops, parts.log());
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(GET, "/admin/akun", ADMINISTRATOR, accounts::show),
                new Route(POST, "/admin/akun", ADMINISTRATOR, accounts::create).taking(Body.FEW_WORDS),
                new Route(GET, "/admin/akun/:username", ADMINISTRATOR, account::show),
                new Route(POST, "/admin/akun/:username", ADMINISTRATOR, account::change).taking(Body.FEW_WORDS),
                new Route(GET, "/admin/keamanan", ADMINISTRATOR, security::show));
    }
}
