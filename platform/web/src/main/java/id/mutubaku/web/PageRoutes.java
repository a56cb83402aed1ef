package id.mutubaku.web;

import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.FormPicturePage;
import id.mutubaku.web.pages.SitePages;
import id.mutubaku.web.pages.account.AccountRoutes;
import id.mutubaku.web.pages.admin.DelegationPages;
import id.mutubaku.web.pages.admin.NotificationsPage;
import id.mutubaku.web.pages.admin.ServicePages;
import id.mutubaku.web.pages.admin.UpkeepRoutes;
import id.mutubaku.web.pages.apply.ApplyRoutes;
import id.mutubaku.web.pages.cases.CaseRoutes;
import id.mutubaku.web.pages.overview.OverviewPage;
import id.mutubaku.web.pages.plugins.PluginRoutes;
import id.mutubaku.web.pages.staffing.StaffingRoutes;
import id.mutubaku.web.pages.trouble.TroublePage;
import id.mutubaku.web.pages.work.WorkRoutes;
import java.util.List;
import java.util.stream.Stream;

/** The pages, feature by feature: each takes what it needs, and exports what it answers. */
public record PageRoutes(
        AccountRoutes account,
        WorkRoutes work,
        OverviewPage overview,
        DelegationPages delegations,
        TroublePage troubles,
        StaffingRoutes staffing,
        ServicePages services,
        UpkeepRoutes upkeep,
        NotificationsPage notifications,
        PluginRoutes plugins,
        ApplyRoutes apply,
        CaseRoutes cases,
        FormPicturePage pictures,
        SitePages site) {

    /** Lists the routes, those of the first look first; the generated pages answer what is left. */
    public List<Route> routes() {
        return Stream.of(
                        account.routes(),
                        work.routes(),
                        overview.routes(),
                        delegations.routes(),
                        troubles.routes(),
                        staffing.routes(),
                        services.routes(),
                        upkeep.routes(),
                        notifications.routes(),
                        plugins.routes(),
                        apply.routes(),
                        cases.routes(),
                        pictures.routes(),
                        site.routes())
                .flatMap(List::stream)
                .toList();
    }
}
