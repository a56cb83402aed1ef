package id.mutubaku.web.pages.staffing;

import static id.mutubaku.web.http.Access.ACCOUNT;
import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static id.mutubaku.web.http.Access.ANYONE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.definitions.FolderProblem;
import id.mutubaku.casework.upkeep.CalendarGaps;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.account.OwnAccountPage;
import id.mutubaku.web.pages.account.PasswordPage;
import io.vertx.core.Future;
import java.util.List;

/** The routes of the pages about accounts. */
public final class AccountRoutes {
    private AccountRoutes() {}

    /** Lists them. */
    public static List<Route> of(
            Pages pages,
            SopRepository sops,
            AccountParts parts,
            CalendarGaps gaps,
            List<FolderProblem> folderProblems) {
        AccountsPage accounts = new AccountsPage(pages, sops, parts, gaps, folderProblems);
        AccountPage account = new AccountPage(pages, sops, parts);
        OwnAccountPage own = new OwnAccountPage(pages, sops, parts.own());
        PasswordPage password = new PasswordPage(pages, parts.own());
        SecurityPage security = new SecurityPage(pages, sops, parts);
        return List.of(
                new Route(GET, "/admin/", ADMINISTRATOR, accounts::show),
                new Route(POST, "/admin/", ADMINISTRATOR, accounts::create).taking(Body.FEW_WORDS),
                // After the address with the slash, which a router takes for this one too.
                new Route(GET, "/admin", ADMINISTRATOR, AccountRoutes::home),
                new Route(GET, "/admin/akun/:username", ADMINISTRATOR, account::show),
                new Route(POST, "/admin/akun/:username", ADMINISTRATOR, account::change).taking(Body.FEW_WORDS),
                new Route(GET, "/admin/keamanan", ADMINISTRATOR, security::show),
                new Route(GET, "/kerja/akun", ACCOUNT, own::show),
                new Route(POST, "/kerja/akun", ACCOUNT, own::change).taking(Body.FEW_WORDS),
                new Route(GET, "/sandi", ANYONE, password::show),
                new Route(POST, "/sandi", ANYONE, password::choose).taking(Body.FEW_WORDS));
    }

    private static Future<Reply> home(Call call) {
        return Future.succeededFuture(Reply.seeOther(call.prefix() + "/admin/"));
    }
}
