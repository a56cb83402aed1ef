package id.mutubaku.web.api.cases;

import static id.mutubaku.web.http.Access.PARTICIPANT;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.CaseService.CommandMaker;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.command.StepHolding;
import id.mutubaku.engine.cases.command.StepReturning;
import id.mutubaku.engine.cases.command.StepTime;
import id.mutubaku.engine.cases.command.StepWaiting;
import id.mutubaku.engine.cases.command.StepWaiting.Brought;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Does for programs what can be done with a step beside completing it. */
public final class StepApi {
    private final CaseService cases;
    private final Accounts accounts;

    /** The colleague to whom a step is assigned. */
    private record Assignment(String to, Optional<String> note) {}

    /** Why a wait is ended by hand, and what was decided where a message would have decided. */
    private record Ended(String reason, Optional<String> branch) {}

    /** What is to be corrected. */
    private record Returned(List<Marked> marks, Optional<String> note) {}

    /** A mark at a document, or else at a field, of which the contract asks for form and name. */
    private record Marked(
            Optional<String> form, Optional<String> field, Optional<String> document, Optional<String> remark) {

        Mark mark() {
            String said = remark.orElse("");
            return document.map(name -> new Mark(Mark.Kind.DOCUMENT, "", name, said))
                    .orElseGet(() -> new Mark(Mark.Kind.FIELD, form.orElseThrow(), field.orElseThrow(), said));
        }
    }

    /** What comes with a message. */
    private record Message(Optional<String> branch, Optional<Map<String, Object>> data, Optional<String> note) {}

    public StepApi(CaseService cases, Accounts accounts) {
        this.cases = cases;
        this.accounts = accounts;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(POST, "/api/v1/:region/cases/:number/steps/:step/claim", PARTICIPANT, this::claim),
                new Route(POST, "/api/v1/:region/cases/:number/steps/:step/release", PARTICIPANT, this::release),
                new Route(POST, "/api/v1/:region/cases/:number/steps/:step/delegate", PARTICIPANT, this::assign),
                new Route(POST, "/api/v1/:region/cases/:number/steps/:step/pause", PARTICIPANT, this::pause),
                new Route(POST, "/api/v1/:region/cases/:number/steps/:step/resume", PARTICIPANT, this::resume),
                new Route(POST, "/api/v1/:region/cases/:number/steps/:step/open", PARTICIPANT, this::open),
                new Route(POST, "/api/v1/:region/cases/:number/steps/:step/return", PARTICIPANT, this::giveBack),
                new Route(POST, "/api/v1/:region/cases/:number/steps/:step/recall", PARTICIPANT, this::recall),
                new Route(POST, "/api/v1/:region/cases/:number/messages/:message", PARTICIPANT, this::receive));
    }

    /** Answers {@code POST …/steps/{step}/claim}. */
    public Future<Reply> claim(Call call) {
        return ask(call, (at, by) -> new StepHolding.Claim(at, by, place(call)));
    }

    /** Answers {@code POST …/steps/{step}/release}. */
    public Future<Reply> release(Call call) {
        return ask(call, (at, by) -> new StepHolding.Release(at, by, place(call)));
    }

    /**
     * Answers {@code POST …/steps/{step}/delegate} with {@code {to, note?}}: assigns the step; {@code to} is a user name
     * of the region.
     */
    public Future<Reply> assign(Call call) {
        Assignment given = call.json(Assignment.class);
        String to = given.to();
        return accounts.find(call.part("region"), to).compose(found -> {
            Requester colleague = found.map(holder -> new Requester(holder.person(), holder.posts()))
                    .orElseGet(() -> new Requester(new Person(Optional.empty(), to), Set.of()));
            return cases.ask(
                            call.principal(),
                            call.part("region"),
                            call.caseNumber(),
                            (at, by) -> new StepHolding.Assign(at, by, place(call), colleague, given.note()),
                            call.terms())
                    .map(answer -> CaseReplies.reply(200, found.isPresent() ? answer : unknown(answer, to)));
        });
    }

    /** Names a person who is not there to those alone who may assign the step. */
    private static Answer unknown(Answer answer, String to) {
        return answer instanceof Answer.Refused refused && refused.refusal() == Answer.Refusal.INVALID
                ? new Answer.Refused(refused.refusal(), List.of(Problem.error("/to", "step/unknown-person", to)))
                : answer;
    }

    /** Answers {@code POST …/steps/{step}/pause} with {@code {reason}}. */
    public Future<Reply> pause(Call call) {
        String reason = call.json(Reason.class).reason();
        return ask(call, (at, by) -> new StepTime.Pause(at, by, place(call), reason));
    }

    /** Answers {@code POST …/steps/{step}/resume}. */
    public Future<Reply> resume(Call call) {
        return ask(call, (at, by) -> new StepTime.Resume(at, by, place(call)));
    }

    /** Answers {@code POST …/steps/{step}/open} with {@code {reason, branch?}}: ends the wait of a step by hand. */
    public Future<Reply> open(Call call) {
        Ended ended = call.json(Ended.class);
        return ask(call, (at, by) -> new StepWaiting.EndWait(at, by, place(call), ended.reason(), ended.branch()));
    }

    /**
     * Answers {@code POST …/steps/{step}/return} with {@code {marks: [{form, field, remark} or {document, remark}],
     * note?}}.
     */
    public Future<Reply> giveBack(Call call) {
        Returned returned = call.json(Returned.class);
        List<Mark> marks = returned.marks().stream().map(Marked::mark).toList();
        return ask(call, (at, by) -> new StepReturning.Return(at, by, place(call), marks, returned.note()));
    }

    /** Answers {@code POST …/steps/{step}/recall} with {@code {reason}}. */
    public Future<Reply> recall(Call call) {
        String reason = call.json(Reason.class).reason();
        return ask(call, (at, by) -> new StepReturning.Recall(at, by, place(call), reason));
    }

    /** Answers {@code POST …/messages/{message}} with {@code {branch?, data?, note?}}: brings what a step waits for. */
    public Future<Reply> receive(Call call) {
        Message message = call.json(Message.class);
        Brought brought = new Brought(message.branch(), message.data(), message.note());
        return ask(call, (at, by) -> new StepWaiting.Receive(at, by, call.part("message"), brought));
    }

    private Future<Reply> ask(Call call, CommandMaker command) {
        return cases.ask(call.principal(), call.part("region"), call.caseNumber(), command, call.terms())
                .map(answer -> CaseReplies.reply(200, answer));
    }

    private static Place place(Call call) {
        return new Place(call.part("step"));
    }
}
