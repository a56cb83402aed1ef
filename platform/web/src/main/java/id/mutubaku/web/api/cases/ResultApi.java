package id.mutubaku.web.api.cases;

import static id.mutubaku.web.http.Access.PARTICIPANT;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.engine.cases.command.ResultGiving;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** Lets programs of the office give results to who asked. */
public final class ResultApi {
    private final CaseService cases;

    /** Who takes a result. */
    private record Taken(String receiver) {}

    public ResultApi(CaseService cases) {
        this.cases = cases;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(
                        POST, "/api/v1/:region/cases/:number/documents/:document/release", PARTICIPANT, this::release),
                new Route(
                        POST,
                        "/api/v1/:region/cases/:number/documents/:document/hand-over",
                        PARTICIPANT,
                        this::handOver));
    }

    /** Answers {@code POST …/documents/{document}/release}; a signed file comes before, by {@code PUT}. */
    public Future<Reply> release(Call call) {
        return cases.release(
                        call.principal(),
                        call.part("region"),
                        call.caseNumber(),
                        call.part("document"),
                        Optional.empty(),
                        call.terms())
                .map(answer -> CaseReplies.reply(200, answer));
    }

    /** Answers {@code POST …/documents/{document}/hand-over} with {@code {receiver}}. */
    public Future<Reply> handOver(Call call) {
        String receiver = call.json(Taken.class).receiver();
        return cases.ask(
                        call.principal(),
                        call.part("region"),
                        call.caseNumber(),
                        (at, by) -> new ResultGiving.HandOver(at, by, call.part("document"), receiver),
                        call.terms())
                .map(answer -> CaseReplies.reply(200, answer));
    }
}
