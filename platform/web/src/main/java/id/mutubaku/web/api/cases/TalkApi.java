package id.mutubaku.web.api.cases;

import static id.mutubaku.web.http.Access.PARTICIPANT;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.CaseService.CommandMaker;
import id.mutubaku.engine.cases.command.CaseTalk;
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
import java.util.Optional;

/** The API of what is said about a case: comments, and dispositions with their follow-up. */
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

    public TalkApi(CaseService cases, SopRepository sops) {
        this.cases = cases;
        this.sops = sops;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(POST, "/api/v1/:region/cases/:number/comments", PARTICIPANT, this::comment),
                new Route(POST, "/api/v1/:region/cases/:number/dispositions", PARTICIPANT, this::dispose),
                new Route(
                        POST, "/api/v1/:region/cases/:number/dispositions/:id/follow-up", PARTICIPANT, this::followUp));
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

    private Future<Reply> ask(Call call, CommandMaker command) {
        return cases.ask(call.principal(), call.part("region"), call.caseNumber(), command, call.terms())
                .map(answer -> CaseReplies.reply(200, answer));
    }

    /** Returns the name of a constant of which the contract has the word. */
    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
