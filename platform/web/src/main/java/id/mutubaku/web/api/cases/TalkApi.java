package id.mutubaku.web.api.cases;

import static id.mutubaku.web.http.Access.PARTICIPANT;
import static io.vertx.core.http.HttpMethod.POST;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.CaseService.CommandMaker;
import id.mutubaku.engine.cases.command.CaseClosing;
import id.mutubaku.engine.cases.command.CaseTalk;
import id.mutubaku.engine.cases.command.StepTime;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseEvent.CommentAdded.Audience;
import id.mutubaku.model.cases.work.Disposition.Nature;
import id.mutubaku.model.definition.Region;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.JsonShape;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets programs say something about a case, hand something on, and end it. */
public final class TalkApi {
    /** A day given as a due date lasts until its last minute. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final CaseService cases;
    private final SopRepository sops;

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
        ObjectNode json = call.json("text", "audience");
        String text = JsonShape.optionalText(json, "text").orElse("");
        Audience audience = oneOf(json, "audience", Audience.values()).orElse(Audience.INTERNAL);
        return ask(call, (at, by) -> new CaseTalk.Comment(at, by, text, audience));
    }

    /** Answers {@code POST …/dispositions} with {@code {to, instruction, nature?, due?}}; {@code due} is a day. */
    public Future<Reply> dispose(Call call) {
        ObjectNode json = call.json("to", "instruction", "nature", "due");
        String to = JsonShape.text(json, "to");
        String instruction = JsonShape.optionalText(json, "instruction").orElse("");
        Nature nature = oneOf(json, "nature", Nature.values()).orElse(Nature.ORDINARY);
        Optional<Instant> due = JsonShape.optionalText(json, "due").map(day -> end(call, day));
        return ask(call, (at, by) -> new CaseTalk.Dispose(at, by, to, instruction, nature, due));
    }

    private Instant end(Call call, String day) {
        Region region = sops.region(call.part("region")).orElseThrow(HttpProblem::notFound);
        try {
            return LocalDate.parse(day)
                    .atTime(LAST_MINUTE)
                    .atZone(region.timeZone())
                    .toInstant();
        } catch (DateTimeParseException notOne) {
            throw new HttpProblem(422, List.of(Problem.error("/due", "http/day-expected", day)));
        }
    }

    /** Answers {@code POST …/dispositions/{id}/follow-up} with {@code {note}}. */
    public Future<Reply> followUp(Call call) {
        String id = call.part("id");
        if (!id.matches("\\d{1,9}")) {
            throw HttpProblem.notFound();
        }
        String note = JsonShape.optionalText(Answers.optionalJson(call, "note"), "note")
                .orElse("");
        return ask(call, (at, by) -> new CaseTalk.FollowUp(at, by, Integer.parseInt(id), note));
    }

    /** Answers {@code POST …/messages/{message}} with {@code {note?}}: brings what a step waits for. */
    public Future<Reply> receive(Call call) {
        Optional<String> note = JsonShape.optionalText(Answers.optionalJson(call, "note"), "note");
        return ask(call, (at, by) -> new StepTime.Receive(at, by, call.part("message"), note));
    }

    /** Answers {@code POST …/cancel} with {@code {reason}}, as the applicant. */
    public Future<Reply> cancel(Call call) {
        String reason = JsonShape.optionalText(Answers.optionalJson(call, "reason"), "reason")
                .orElse("");
        return ask(call, (at, by) -> new CaseClosing.Cancel(at, by, reason));
    }

    /** Answers {@code POST …/close} with {@code {reason}}, as an official who has the case. */
    public Future<Reply> close(Call call) {
        String reason = JsonShape.optionalText(Answers.optionalJson(call, "reason"), "reason")
                .orElse("");
        return ask(call, (at, by) -> new CaseClosing.Close(at, by, reason));
    }

    private Future<Reply> ask(Call call, CommandMaker command) {
        return cases.ask(call.principal(), call.part("region"), call.caseNumber(), command, call.terms())
                .map(answer -> Answers.reply(200, answer));
    }

    private static <E extends Enum<E>> Optional<E> oneOf(ObjectNode json, String property, E[] values) {
        Optional<String> given = JsonShape.optionalText(json, property);
        Optional<E> found = given.flatMap(word ->
                Stream.of(values).filter(value -> word(value).equals(word)).findFirst());
        if (given.isPresent() && found.isEmpty()) {
            String words = Stream.of(values).map(TalkApi::word).collect(Collectors.joining(", "));
            throw new HttpProblem(
                    422, List.of(Problem.error("/" + property, "http/word-expected", words, given.get())));
        }
        return found;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
