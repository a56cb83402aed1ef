package id.mutubaku.web;

import static id.mutubaku.web.http.Access.ACCOUNT;
import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static id.mutubaku.web.http.Access.ANYONE;
import static id.mutubaku.web.http.Access.PARTICIPANT;
import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;

import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.PageSet;
import id.mutubaku.web.pages.cases.CaseSet;
import java.util.ArrayList;
import java.util.List;

/** Lists what is served, and who may call it. What somebody may do with one case is decided with the case. */
public final class Routes {
    private static final String CASE_PAGE = "/:region/kasus/:number";
    private static final String COUNTER_PAGE = CASE_PAGE + "/loket";
    private static final String STEP_PAGE = CASE_PAGE + "/langkah/:step";
    private static final String CASE = "/api/v1/:region/cases/:number";
    private static final String STEP = CASE + "/steps/:step";

    private Routes() {}

    /** Lists the routes for programs, as in {@code openapi.json}. */
    public static List<Route> programs(Handlers to) {
        return List.of(
                new Route(GET, "/health/live", ANYONE, to.health()::live),
                new Route(GET, "/health/ready", ANYONE, to.health()::ready),
                new Route(GET, "/openapi.json", ANYONE, to.health()::contract),
                new Route(POST, "/api/v1/session", ANYONE, to.session()::open),
                new Route(DELETE, "/api/v1/session", PARTICIPANT, to.session()::close),
                new Route(PUT, "/api/v1/account/password", ACCOUNT, to.session()::changePassword),
                new Route(POST, "/api/v1/:region/cases", ANYONE, to.cases()::open),
                new Route(GET, "/api/v1/:region/cases", ACCOUNT, to.work()::cases),
                new Route(GET, CASE, PARTICIPANT, to.cases()::show),
                new Route(GET, CASE + "/events", PARTICIPANT, to.cases()::events),
                new Route(PUT, CASE + "/documents/:document", PARTICIPANT, to.cases()::attach),
                new Route(GET, CASE + "/documents/:document", PARTICIPANT, to.cases()::download),
                new Route(POST, STEP + "/complete", PARTICIPANT, to.cases()::complete),
                new Route(GET, STEP + "/checks", PARTICIPANT, to.checks()::check),
                new Route(POST, STEP + "/claim", PARTICIPANT, to.steps()::claim),
                new Route(POST, STEP + "/release", PARTICIPANT, to.steps()::release),
                new Route(POST, STEP + "/delegate", PARTICIPANT, to.steps()::delegate),
                new Route(POST, STEP + "/pause", PARTICIPANT, to.steps()::pause),
                new Route(POST, STEP + "/resume", PARTICIPANT, to.steps()::resume),
                new Route(POST, STEP + "/open", PARTICIPANT, to.steps()::open),
                new Route(POST, STEP + "/return", PARTICIPANT, to.steps()::giveBack),
                new Route(POST, STEP + "/recall", PARTICIPANT, to.steps()::recall),
                new Route(POST, CASE + "/messages/:message", PARTICIPANT, to.talk()::receive),
                new Route(POST, CASE + "/comments", PARTICIPANT, to.talk()::comment),
                new Route(POST, CASE + "/dispositions", PARTICIPANT, to.talk()::dispose),
                new Route(POST, CASE + "/dispositions/:id/follow-up", PARTICIPANT, to.talk()::followUp),
                new Route(POST, CASE + "/cancel", PARTICIPANT, to.talk()::cancel),
                new Route(POST, CASE + "/close", PARTICIPANT, to.talk()::close),
                new Route(GET, "/api/v1/:region/work", ACCOUNT, to.work()::list),
                new Route(POST, "/api/v1/:region/due-dates/reckon", ADMINISTRATOR, to.upkeep()::reckon),
                new Route(POST, "/api/v1/:region/definitions/:sop/migrate", ADMINISTRATOR, to.upkeep()::migrate),
                new Route(POST, "/api/v1/definitions/check", ADMINISTRATOR, to.definitions()::check),
                new Route(POST, "/api/v1/:region/definitions/:sop/publish", ADMINISTRATOR, to.definitions()::publish),
                new Route(GET, "/api/v1/:region/definitions/:sop/versions", ADMINISTRATOR, to.definitions()::versions),
                new Route(GET, "/api/v1/plugins", ADMINISTRATOR, to.plugins()::list),
                new Route(POST, "/api/v1/plugins", ADMINISTRATOR, to.plugins()::install),
                new Route(POST, "/api/v1/plugins/catalogue", ADMINISTRATOR, to.plugins()::catalogue),
                new Route(
                        POST,
                        "/api/v1/plugins/catalogue/:plugin/:version",
                        ADMINISTRATOR,
                        to.plugins()::installOffered),
                new Route(DELETE, "/api/v1/plugins/:plugin/:version", ADMINISTRATOR, to.plugins()::remove),
                new Route(GET, "/api/v1/:region/plugins/:plugin", ADMINISTRATOR, to.plugins()::show),
                new Route(PUT, "/api/v1/:region/plugins/:plugin", ADMINISTRATOR, to.plugins()::choose),
                new Route(GET, "/api/v1/:region/plugins/:plugin/:version", ADMINISTRATOR, to.plugins()::showVersion),
                new Route(PUT, "/api/v1/:region/plugins/:plugin/:version", ADMINISTRATOR, to.plugins()::configure));
    }

    /** Lists the routes of pages; each is served in Bahasa Indonesia and, behind {@code /en}, in English. */
    public static List<Route> pages(Handlers handlers) {
        PageSet to = handlers.pages();
        List<Route> routes = new ArrayList<>(general(to));
        routes.addAll(to.account());
        routes.addAll(counter(to));
        routes.addAll(cases(to.cases(), to.signIn()::stopFollowing));
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
                new Route(GET, "/kerja/pengganti", ACCOUNT, to.delegations()::mine),
                new Route(POST, "/kerja/pengganti", ACCOUNT, to.delegations()::nameMine),
                new Route(POST, "/kerja/pengganti/:id/akhiri", ACCOUNT, to.delegations()::endMine),
                new Route(GET, "/admin/pengganti", ADMINISTRATOR, to.delegations()::all),
                new Route(POST, "/admin/pengganti", ADMINISTRATOR, to.delegations()::nameAny),
                new Route(POST, "/admin/pengganti/:id/akhiri", ADMINISTRATOR, to.delegations()::endAny),
                new Route(GET, "/kerja/permohonan", ACCOUNT, to.register()::get),
                new Route(GET, "/admin/kalender", ADMINISTRATOR, to.upkeep()::calendar),
                new Route(POST, "/admin/kalender", ADMINISTRATOR, to.upkeep()::reckon),
                new Route(GET, "/admin/versi", ADMINISTRATOR, to.upkeep()::versions),
                new Route(POST, "/admin/versi", ADMINISTRATOR, to.upkeep()::migrate),
                new Route(GET, "/admin/pemberitahuan", ADMINISTRATOR, to.notifications()::show),
                new Route(POST, "/admin/pemberitahuan", ADMINISTRATOR, to.notifications()::decide),
                new Route(GET, "/admin/plugins", ADMINISTRATOR, to.plugins()::show),
                new Route(POST, "/admin/plugins", ADMINISTRATOR, to.plugins()::post),
                new Route(GET, "/admin/plugins/:region/:plugin", ADMINISTRATOR, to.plugin()::show),
                new Route(POST, "/admin/plugins/:region/:plugin", ADMINISTRATOR, to.plugin()::save),
                new Route(POST, "/:region/:sop/ajukan", ANYONE, to.apply()::post),
                new Route(GET, "/:region/:sop/ajukan/draf/:draft", ANYONE, to.apply()::resume),
                new Route(GET, "/:region/:sop/ajukan/draf/:draft/tersimpan", ANYONE, to.apply()::saved));
    }

    /** Lists what an official does at the counter for an applicant: the applicant's pages under an address of their own. */
    private static List<Route> counter(PageSet to) {
        CaseSet cases = to.cases();
        return List.of(
                new Route(GET, "/kerja/loket", ACCOUNT, to.counter()::show),
                new Route(GET, "/:region/:sop/ajukan/loket", ACCOUNT, to.apply()::counterForm),
                new Route(POST, "/:region/:sop/ajukan/loket", ACCOUNT, to.apply()::postAtCounter),
                new Route(GET, "/:region/:sop/ajukan/loket/draf/:draft", ACCOUNT, to.apply()::resumeAtCounter),
                new Route(GET, "/:region/:sop/ajukan/loket/draf/:draft/tersimpan", ACCOUNT, to.apply()::savedAtCounter),
                new Route(GET, COUNTER_PAGE, ACCOUNT, cases.pages()::show),
                new Route(GET, COUNTER_PAGE + "/tanda-terima", ACCOUNT, cases.counterReceipt()::show),
                new Route(GET, COUNTER_PAGE + "/berkas/:content", ACCOUNT, cases.papers()::file),
                new Route(POST, COUNTER_PAGE + "/pesan", ACCOUNT, cases.talk()::comment),
                new Route(GET, COUNTER_PAGE + "/batalkan", ACCOUNT, cases.closing()::askToCancel),
                new Route(POST, COUNTER_PAGE + "/batalkan", ACCOUNT, cases.closing()::cancel),
                new Route(GET, COUNTER_PAGE + "/langkah/:step", ACCOUNT, cases.pages()::step),
                new Route(POST, COUNTER_PAGE + "/langkah/:step", ACCOUNT, cases.pages()::complete));
    }

    private static List<Route> cases(CaseSet to, Route.Handler stop) {
        return List.of(
                new Route(GET, CASE_PAGE, PARTICIPANT, to.pages()::show),
                new Route(GET, CASE_PAGE + "/tanda-terima", PARTICIPANT, to.papers()::receipt),
                new Route(GET, CASE_PAGE + "/berkas/:content", PARTICIPANT, to.papers()::file),
                new Route(POST, CASE_PAGE + "/pesan", PARTICIPANT, to.talk()::comment),
                new Route(POST, CASE_PAGE + "/disposisi", PARTICIPANT, to.talk()::dispose),
                new Route(GET, CASE_PAGE + "/disposisi/:id", PARTICIPANT, to.talk()::sheet),
                new Route(POST, CASE_PAGE + "/disposisi/:id/tindak-lanjut", PARTICIPANT, to.talk()::followUp),
                new Route(GET, CASE_PAGE + "/batalkan", PARTICIPANT, to.closing()::askToCancel),
                new Route(POST, CASE_PAGE + "/batalkan", PARTICIPANT, to.closing()::cancel),
                new Route(POST, CASE_PAGE + "/berhenti", ANYONE, stop),
                new Route(GET, CASE_PAGE + "/tutup", PARTICIPANT, to.closing()::askToClose),
                new Route(POST, CASE_PAGE + "/tutup", PARTICIPANT, to.closing()::close),
                new Route(GET, CASE_PAGE + "/:act", PARTICIPANT, to.pages()::back),
                new Route(GET, CASE_PAGE + "/disposisi/:id/:act", PARTICIPANT, to.pages()::back));
    }

    private static List<Route> steps(CaseSet to) {
        return List.of(
                new Route(GET, STEP_PAGE, PARTICIPANT, to.pages()::step),
                new Route(POST, STEP_PAGE, ANYONE, to.pages()::complete),
                new Route(POST, STEP_PAGE + "/draf", PARTICIPANT, to.pages()::takeOver),
                new Route(POST, STEP_PAGE + "/ambil", PARTICIPANT, to.steps()::claim),
                new Route(POST, STEP_PAGE + "/lepas", PARTICIPANT, to.steps()::release),
                new Route(POST, STEP_PAGE + "/teruskan", PARTICIPANT, to.steps()::assign),
                new Route(POST, STEP_PAGE + "/jeda", PARTICIPANT, to.steps()::pause),
                new Route(POST, STEP_PAGE + "/lanjut", PARTICIPANT, to.steps()::resume),
                new Route(POST, STEP_PAGE + "/buka", PARTICIPANT, to.steps()::endWait),
                new Route(GET, STEP_PAGE + "/kembalikan", PARTICIPANT, to.returns()::show),
                new Route(POST, STEP_PAGE + "/kembalikan", PARTICIPANT, to.returns()::send),
                new Route(POST, STEP_PAGE + "/tarik", PARTICIPANT, to.steps()::recall),
                new Route(GET, STEP_PAGE + "/:act", PARTICIPANT, to.pages()::back));
    }
}
