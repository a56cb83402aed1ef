package id.mutubaku.definitions;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.command.CaseCommand;
import id.mutubaku.engine.cases.command.CompleteStep;
import id.mutubaku.engine.cases.command.OpenCase;
import id.mutubaku.engine.cases.command.StepTime;
import id.mutubaku.engine.cases.command.StepWaiting.Brought;
import id.mutubaku.engine.cases.command.StepWaiting.Receive;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** One case of a definition, taken through the engine step by step; it begins on Monday, 30 November 2026, at nine. */
final class Course {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Sop sop;
    private Instant now = instant("2026-11-30T09:00");
    private CaseState state;

    private Course(Sop sop) {
        this.sop = sop;
        this.state = CaseState.unopened(sop.region().id(), "LTH-1");
    }

    /** Opens a case as its applicant, with answers and one file for each document. */
    static Course opened(Sop sop, Map<String, Object> answers, String... documents) {
        Course course = new Course(sop);
        String applicant = sop.definition().start().performers().get(0);
        return course.ask(at -> new OpenCase(
                at, requester(applicant), answers, course.files(applicant, documents), PluginWork.NONE, false));
    }

    /** Goes on at a local time, when whatever waited for it wakes. */
    Course on(String local) {
        now = instant(local);
        return ask(StepTime.Wake::new);
    }

    Course completes(String actor, String step, String... documents) {
        return ask(at -> completion(at, actor, step, "", "", documents));
    }

    /** Takes a branch of a step. */
    Course decides(String actor, String step, String branch, String... documents) {
        return ask(at -> completion(at, actor, step, branch, "", documents));
    }

    /** Takes a branch of a step for a reason. */
    Course decidesBecause(String reason, String actor, String step, String branch) {
        return ask(at -> completion(at, actor, step, branch, reason));
    }

    /** Returns the rules for which a decision without a reason is refused. */
    List<String> refusesDecision(String actor, String step, String branch) {
        return refused(completion(now, actor, step, branch, ""));
    }

    /** Brings the message that a step waits for. */
    Course receives(String actor, String message, String branch, Map<String, Object> answers, String note) {
        Brought brought = new Brought(
                Optional.of(branch), Optional.of(answers), Optional.of(note).filter(text -> !text.isEmpty()));
        return ask(at -> new Receive(at, requester(actor), message, brought));
    }

    List<String> open() {
        return state.open().stream().map(visit -> visit.place().path()).toList();
    }

    StepVisit at(String step) {
        return state.openAt(new Place(step)).orElseThrow();
    }

    /** Returns until when an open step is due, in local time. */
    String due(String step) {
        return at(step).due()
                .map(due -> due.atZone(WIB).toLocalDateTime().toString())
                .orElse("");
    }

    /** Returns the end of the case; empty while it runs. */
    String end() {
        return state.ending().map(ending -> ending.end()).orElse("");
    }

    /** Returns the answers to a form that count. */
    Map<String, Object> answers(String form) {
        return state.data().getOrDefault(form, Map.of());
    }

    private Course ask(Function<Instant, CaseCommand> command) {
        now = now.plusSeconds(60);
        Decision decision = command.apply(now).decide(sop, state);
        if (decision instanceof Decision.Accepted accepted) {
            state = accepted.state();
            return this;
        }
        throw new AssertionError("Expected the command to be accepted, but " + decision);
    }

    private List<String> refused(CaseCommand command) {
        if (command.decide(sop, state) instanceof Decision.Rejected rejected) {
            return rejected.problems().stream().map(Problem::rule).toList();
        }
        throw new AssertionError("Expected a refusal of " + command);
    }

    private CompleteStep completion(
            Instant at, String actor, String step, String branch, String note, String... documents) {
        return new CompleteStep(
                at,
                requester(actor),
                new Place(step),
                Optional.of(branch).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.of(note),
                files(actor, documents),
                PluginWork.NONE);
    }

    private List<AttachedDocument> files(String actor, String... documents) {
        return Stream.of(documents)
                .map(document -> new AttachedDocument(
                        document,
                        document + "-1",
                        document,
                        sop.document(document).orElseThrow().accept().get(0),
                        1000,
                        "0".repeat(64),
                        now,
                        requester(actor).person()))
                .toList();
    }

    private static Requester requester(String actor) {
        return new Requester(new Person(Optional.of(actor), actor), Set.of(actor));
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(WIB).toInstant();
    }
}
