package id.mutubaku.server;

import static id.mutubaku.server.http.Access.ACCOUNT;
import static id.mutubaku.server.http.Access.ADMINISTRATOR;
import static id.mutubaku.server.http.Access.ANYONE;
import static id.mutubaku.server.http.Access.PARTICIPANT;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;

import id.mutubaku.server.http.Route;
import id.mutubaku.server.pages.PageSet;
import java.util.List;

/** Lists what is served, and who may call it. What somebody may do with one case is decided with the case. */
final class Routes {
    private Routes() {}

    /** Lists the routes for programs, as in {@code openapi.json}. */
    static List<Route> programs(Handlers to) {
        return List.of(
                new Route(GET, "/health/live", ANYONE, to.health()::live),
                new Route(GET, "/health/ready", ANYONE, to.health()::ready),
                new Route(GET, "/openapi.json", ANYONE, to.health()::contract),
                new Route(POST, "/api/v1/session", ANYONE, to.session()::open),
                new Route(POST, "/api/v1/:region/cases", ANYONE, to.cases()::open),
                new Route(GET, "/api/v1/:region/cases", ACCOUNT, to.work()::cases),
                new Route(GET, "/api/v1/:region/cases/:number", PARTICIPANT, to.cases()::show),
                new Route(GET, "/api/v1/:region/cases/:number/events", PARTICIPANT, to.cases()::events),
                new Route(PUT, "/api/v1/:region/cases/:number/documents/:document", PARTICIPANT, to.cases()::attach),
                new Route(GET, "/api/v1/:region/cases/:number/documents/:document", PARTICIPANT, to.cases()::download),
                new Route(
                        POST, "/api/v1/:region/cases/:number/steps/:step/complete", PARTICIPANT, to.cases()::complete),
                new Route(GET, "/api/v1/:region/work", ACCOUNT, to.work()::list));
    }

    /** Lists the routes of pages; each is served in Bahasa Indonesia and, behind {@code /en}, in English. */
    static List<Route> pages(Handlers handlers) {
        PageSet to = handlers.pages();
        return List.of(
                new Route(GET, "/masuk", ANYONE, to.signIn()::signInForm),
                new Route(POST, "/masuk", ANYONE, to.signIn()::signIn),
                new Route(POST, "/keluar", ANYONE, to.signIn()::signOut),
                new Route(GET, "/lacak", ANYONE, to.signIn()::followForm),
                new Route(POST, "/lacak", ANYONE, to.signIn()::follow),
                new Route(GET, "/siapkan", ANYONE, to.signIn()::setUpForm),
                new Route(POST, "/siapkan", ANYONE, to.signIn()::setUp),
                new Route(GET, "/gaya", ANYONE, to.site()::gallery),
                new Route(GET, "/kerja", ACCOUNT, to.inbox()::get),
                new Route(GET, "/kerja/permohonan", ACCOUNT, to.register()::get),
                new Route(GET, "/admin/", ADMINISTRATOR, to.admin()::show),
                new Route(POST, "/admin/", ADMINISTRATOR, to.admin()::create),
                new Route(POST, "/:region/:sop/ajukan", ANYONE, to.apply()::post),
                new Route(GET, "/:region/kasus/:number", PARTICIPANT, to.cases()::show),
                new Route(GET, "/:region/kasus/:number/tanda-terima", PARTICIPANT, to.cases()::receipt),
                new Route(GET, "/:region/kasus/:number/langkah/:step", PARTICIPANT, to.cases()::step),
                new Route(POST, "/:region/kasus/:number/langkah/:step", PARTICIPANT, to.cases()::complete),
                new Route(GET, "/:region/kasus/:number/berkas/:content", PARTICIPANT, to.cases()::file),
                new Route(GET, "/*", ANYONE, to.site()::get));
    }
}
