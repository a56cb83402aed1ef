package id.mutubaku.web.api.cases;

import static id.mutubaku.web.http.Access.PARTICIPANT;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.CaseService.CommandMaker;
import id.mutubaku.engine.cases.command.CaseClosing;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.util.List;

/** The API of how a case is ended before its SOP does. */
public final class ClosingApi {
    private final CaseService cases;

    public ClosingApi(CaseService cases) {
        this.cases = cases;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(POST, "/api/v1/:region/cases/:number/cancel", PARTICIPANT, this::cancel),
                new Route(POST, "/api/v1/:region/cases/:number/close", PARTICIPANT, this::close));
    }

    /** Answers {@code POST …/cancel} with {@code {reason}}, as the applicant. */
    public Future<Reply> cancel(Call call) {
        String reason = call.json(Reason.class).reason();
        return ask(call, (at, by) -> new CaseClosing.Cancel(at, by, reason));
    }

    /** Answers {@code POST …/close} with {@code {reason}}, as an official who has the case. */
    public Future<Reply> close(Call call) {
        String reason = call.json(Reason.class).reason();
        return ask(call, (at, by) -> new CaseClosing.Close(at, by, reason));
    }

    private Future<Reply> ask(Call call, CommandMaker command) {
        return cases.ask(call.principal(), call.part("region"), call.caseNumber(), command, call.terms())
                .map(answer -> CaseReplies.reply(200, answer));
    }
}
