package id.mutubaku.server;

import static id.mutubaku.server.http.Access.ACCOUNT;
import static id.mutubaku.server.http.Access.ANYONE;
import static id.mutubaku.server.http.Access.PARTICIPANT;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;

import id.mutubaku.server.api.CaseApi;
import id.mutubaku.server.api.HealthApi;
import id.mutubaku.server.api.SessionApi;
import id.mutubaku.server.api.WorkApi;
import id.mutubaku.server.http.Route;
import java.util.List;

/** Lists what is served, and who may call it. */
final class Routes {
    private final SessionApi session;
    private final CaseApi cases;
    private final WorkApi work;
    private final HealthApi health;

    Routes(SessionApi session, CaseApi cases, WorkApi work, HealthApi health) {
        this.session = session;
        this.cases = cases;
        this.work = work;
        this.health = health;
    }

    /** Lists the routes for programs, as in {@code openapi.json}. */
    List<Route> programs() {
        return List.of(
                new Route(GET, "/health/live", ANYONE, health::live),
                new Route(GET, "/health/ready", ANYONE, health::ready),
                new Route(GET, "/openapi.json", ANYONE, health::contract),
                new Route(POST, "/api/v1/session", ANYONE, session::open),
                new Route(POST, "/api/v1/:region/cases", ANYONE, cases::open),
                new Route(GET, "/api/v1/:region/cases/:number", PARTICIPANT, cases::show),
                new Route(GET, "/api/v1/:region/cases/:number/events", PARTICIPANT, cases::events),
                new Route(PUT, "/api/v1/:region/cases/:number/documents/:document", PARTICIPANT, cases::attach),
                new Route(GET, "/api/v1/:region/cases/:number/documents/:document", PARTICIPANT, cases::download),
                new Route(POST, "/api/v1/:region/cases/:number/steps/:step/complete", PARTICIPANT, cases::complete),
                new Route(GET, "/api/v1/:region/work", ACCOUNT, work::list));
    }
}
