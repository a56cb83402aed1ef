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
import id.mutubaku.server.pages.cases.CaseSet;
import java.util.ArrayList;
import java.util.List;

/** Lists what is served, and who may call it. What somebody may do with one case is decided with the case. */
final class Routes {
    private static final String CASE = "/:region/kasus/:number";
    private static final String STEP = CASE + "/langkah/:step";

    private Routes() {}

    /** Lists the routes for programs, as in {@code openapi.json}. */
    static List<Route> programs(Handlers to) {
        return List.of(
                new Route(GET, "/health/live", ANYONE, to.health()::live),
                new Route(GET, "/health/ready", ANYONE, to.health()::ready),
                new Route(GET, "/openapi.json", ANYONE, to.health()::contract),
                new Route(POST, "/api/v1/session", ANYONE, to.session()::open),
                new Route(POST, "/api/v1/:region/cases", ANYONE, to.cases()::open),
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
        List<Route> routes = new ArrayList<>(general(to));
        routes.addAll(cases(to.cases()));
        routes.addAll(steps(to.cases()));
        routes.add(new Route(GET, "/*", ANYONE, to.site()::get));
        return List.copyOf(routes);
    }

    private static List<Route> general(PageSet to) {
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
                new Route(GET, "/admin/", ADMINISTRATOR, to.admin()::show),
                new Route(POST, "/admin/", ADMINISTRATOR, to.admin()::create),
                new Route(POST, "/:region/:sop/ajukan", ANYONE, to.apply()::post));
    }

    private static List<Route> cases(CaseSet to) {
        return List.of(
                new Route(GET, CASE, PARTICIPANT, to.pages()::show),
                new Route(GET, CASE + "/tanda-terima", PARTICIPANT, to.papers()::receipt),
                new Route(GET, CASE + "/berkas/:content", PARTICIPANT, to.papers()::file),
                new Route(POST, CASE + "/pesan", PARTICIPANT, to.talk()::comment),
                new Route(POST, CASE + "/disposisi", PARTICIPANT, to.talk()::dispose),
                new Route(GET, CASE + "/disposisi/:id", PARTICIPANT, to.talk()::sheet),
                new Route(POST, CASE + "/disposisi/:id/tindak-lanjut", PARTICIPANT, to.talk()::followUp),
                new Route(GET, CASE + "/batalkan", PARTICIPANT, to.closing()::askToCancel),
                new Route(POST, CASE + "/batalkan", PARTICIPANT, to.closing()::cancel),
                new Route(GET, CASE + "/tutup", PARTICIPANT, to.closing()::askToClose),
                new Route(POST, CASE + "/tutup", PARTICIPANT, to.closing()::close),
                new Route(GET, CASE + "/:act", PARTICIPANT, to.pages()::back),
                new Route(GET, CASE + "/disposisi/:id/:act", PARTICIPANT, to.pages()::back));
    }

    private static List<Route> steps(CaseSet to) {
        return List.of(
                new Route(GET, STEP, PARTICIPANT, to.pages()::step),
                new Route(POST, STEP, PARTICIPANT, to.pages()::complete),
                new Route(POST, STEP + "/ambil", PARTICIPANT, to.steps()::claim),
                new Route(POST, STEP + "/lepas", PARTICIPANT, to.steps()::release),
                new Route(POST, STEP + "/teruskan", PARTICIPANT, to.steps()::assign),
                new Route(POST, STEP + "/jeda", PARTICIPANT, to.steps()::pause),
                new Route(POST, STEP + "/lanjut", PARTICIPANT, to.steps()::resume),
                new Route(POST, STEP + "/buka", PARTICIPANT, to.steps()::endWait),
                new Route(GET, STEP + "/kembalikan", PARTICIPANT, to.returns()::show),
                new Route(POST, STEP + "/kembalikan", PARTICIPANT, to.returns()::send),
                new Route(POST, STEP + "/tarik", PARTICIPANT, to.steps()::recall),
                new Route(GET, STEP + "/:act", PARTICIPANT, to.pages()::back));
    }
}
