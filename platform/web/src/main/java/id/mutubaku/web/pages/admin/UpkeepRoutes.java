package id.mutubaku.web.pages.admin;

import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.staffing.Vacancies;
import id.mutubaku.casework.upkeep.DueReckoning;
import id.mutubaku.casework.upkeep.Migration;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import java.util.List;

/** Everything that answers administrators who change many cases at once. */
public final class UpkeepRoutes {
    private final CalendarPage calendar;
    private final VersionsPage versions;

    /** Makes the pages on what reckons due dates again and moves cases to other versions. */
    public UpkeepRoutes(
            Pages pages, SopRepository sops, DueReckoning reckoning, Migration migration, Vacancies vacancies) {
        this.calendar = new CalendarPage(pages, sops, reckoning);
        this.versions = new VersionsPage(pages, sops, migration, vacancies);
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(GET, CalendarPage.PATH, ADMINISTRATOR, calendar::calendar),
                new Route(POST, CalendarPage.PATH, ADMINISTRATOR, calendar::reckon),
                new Route(GET, VersionsPage.PATH, ADMINISTRATOR, versions::versions),
                new Route(POST, VersionsPage.PATH, ADMINISTRATOR, versions::migrate));
    }
}
