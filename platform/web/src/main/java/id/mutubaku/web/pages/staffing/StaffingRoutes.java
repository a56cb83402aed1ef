package id.mutubaku.web.pages.staffing;

import static id.mutubaku.web.http.Access.ADMINISTRATOR;
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
import io.vertx.core.Future;
import java.util.List;

/** Everything that answers administrators who look after accounts. */
public final class StaffingRoutes {
    private final AccountsPage accounts;
    private final AccountPage account;
    private final SecurityPage security;

    /**
     * Makes the pages.
     *
     * @param folderProblems of files that are not in force
     */
    public StaffingRoutes(
            Pages pages,
            SopRepository sops,
            AccountParts parts,
            CalendarGaps gaps,
            List<FolderProblem> folderProblems) {
        this.accounts = new AccountsPage(pages, sops, parts, gaps, folderProblems);
        this.account = new AccountPage(pages, sops, parts);
        this.security = new SecurityPage(pages, sops, parts.log());
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(GET, "/admin/", ADMINISTRATOR, accounts::show),
                new Route(POST, "/admin/", ADMINISTRATOR, accounts::create).taking(Body.FEW_WORDS),
                // After the address with the slash, which a router takes for this one too.
                new Route(GET, "/admin", ADMINISTRATOR, StaffingRoutes::home),
                new Route(GET, "/admin/akun/:username", ADMINISTRATOR, account::show),
                new Route(POST, "/admin/akun/:username", ADMINISTRATOR, account::change).taking(Body.FEW_WORDS),
                new Route(GET, "/admin/keamanan", ADMINISTRATOR, security::show));
    }

    private static Future<Reply> home(Call call) {
        return Future.succeededFuture(Reply.seeOther(call.prefix() + "/admin/"));
    }
}
