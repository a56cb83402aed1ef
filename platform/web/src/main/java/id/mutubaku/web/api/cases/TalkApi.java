package id.mutubaku.web.api.cases;

import static id.mutubaku.web.http.Access.PARTICIPANT;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.CaseService.CommandMaker;
import id.mutubaku.engine.cases.command.CaseClosing;
import id.mutubaku.engine.cases.command.CaseTalk;
import id.mutubaku.engine.cases.command.StepWaiting;
import id.mutubaku.engine.cases.command.StepWaiting.Brought;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.CaseEvent.CommentAdded.Audience;
import id.mutubaku.model.cases.work.Disposition.Nature;
import id.mutubaku.model.definition.Region;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lets programs say something about a case, hand something on, and end it. */
public final class TalkApi {
    /** A day given as a due date lasts until its last minute. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final CaseService cases;
    private final SopRepository sops;

    /** A comment, and who may read it. */
    private record Remark(String text, Optional<String> audience) {}

    /** A disposition. */
    private record Instruction(String to, String instruction, Optional<String> nature, Optional<LocalDate> due) {}

    /** What has been done of a disposition. */
    private record Report(String note) {}

    /** What comes with a message. */
    private record Message(Optional<String> branch, Optional<Map<String, Object>> data, Optional<String> note) {}

    public TalkApi(CaseService cases, SopRepository sops) {
        this.cases = cases;
        this.sops = sops;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(POST, "/api/v1/:region/cases/:number/messages/:message", PARTICIPANT, this::receive),
                new Route(POST, "/api/v1/:region/cases/:number/comments", PARTICIPANT, this::comment),
                new Route(POST, "/api/v1/:region/cases/:number/dispositions", PARTICIPANT, this::dispose),
                new Route(
                        POST, "/api/v1/:region/cases/:number/dispositions/:id/follow-up", PARTICIPANT, this::followUp),
                new Route(POST, "/api/v1/:region/cases/:number/cancel", PARTICIPANT, this::cancel),
                new Route(POST, "/api/v1/:region/cases/:number/close", PARTICIPANT, this::close));
    }

    /** Answers {@code POST …/comments} with {@code {text, audience?}}. */
    public Future<Reply> comment(Call call) {
        Remark remark = call.json(Remark.class);
        Audience audience =
                remark.audience().map(word -> Audience.valueOf(constant(word))).orElse(Audience.INTERNAL);
        return ask(call, (at, by) -> new CaseTalk.Comment(at, by, remark.text(), audience));
    }

    /** Answers {@code POST …/dispositions} with {@code {to, instruction, nature?, due?}}; {@code due} is a day. */
    public Future<Reply> dispose(Call call) {
        Instruction given = call.json(Instruction.class);
        Nature nature =
                given.nature().map(word -> Nature.valueOf(constant(word))).orElse(Nature.ORDINARY);
        Optional<Instant> due = given.due().map(day -> end(call, day));
        return ask(call, (at, by) -> new CaseTalk.Dispose(at, by, given.to(), given.instruction(), nature, due));
    }

    private Instant end(Call call, LocalDate day) {
        Region region = sops.region(call.part("region")).orElseThrow(HttpProblem::notFound);
        return day.atTime(LAST_MINUTE).atZone(region.timeZone()).toInstant();
    }

    /** Answers {@code POST …/dispositions/{id}/follow-up} with {@code {note}}. */
    public Future<Reply> followUp(Call call) {
        String id = call.part("id");
        if (!id.matches("\\d{1,9}")) {
            throw HttpProblem.notFound();
        }
        String note = call.json(Report.class).note();
        return ask(call, (at, by) -> new CaseTalk.FollowUp(at, by, Integer.parseInt(id), note));
    }

    /** Answers {@code POST …/messages/{message}} with {@code {branch?, data?, note?}}: brings what a step waits for. */
    public Future<Reply> receive(Call call) {
        Message message = call.json(Message.class);
        Brought brought = new Brought(message.branch(), message.data(), message.note());
        return ask(call, (at, by) -> new StepWaiting.Receive(at, by, call.part("message"), brought));
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
                .map(answer -> Answers.reply(200, answer));
    }

    /** Returns the name of a constant of which the contract has the word. */
    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
