package id.mutubaku.engine.cases;

import id.mutubaku.engine.cases.clock.StepClocks;
import id.mutubaku.engine.cases.documents.Results;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Sentences;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEnding;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.FilePart;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Clock;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The recorder of what happens in one command; each event is applied at once, so that the next one sees what it left. */
public final class EventRecorder {
    /** What stands in the history of a case is in the official language. */
    private static final String DONE_ANEW = Sentences.sentence("correction/done-anew", List.of(), Language.ID);

    private final Sop sop;
    private final Instant at;
    private final List<CaseEvent> events = new ArrayList<>();
    private final StepClocks clocks;
    private CaseState state;

    /** Begins where the case stands. */
    public EventRecorder(Sop sop, CaseState state, Instant at) {
        this.sop = sop;
        this.state = state;
        this.at = at;
        this.clocks = new StepClocks(sop, at);
    }

    /** Returns how the case stands after what has happened. */
    public CaseState state() {
        return state;
    }

    /** Says that all has happened that the command leads to; clocks that should now run or stand are set. */
    public Decision.Accepted accepted() {
        for (StepVisit visit : state.open()) {
            clocks.settled(state, visit).ifPresent(this::happen);
        }
        return new Decision.Accepted(events, state);
    }

    /** Lets something happen. */
    public void happen(CaseEvent event) {
        events.add(event);
        state = state.after(List.of(event));
    }

    /** Asks for an action, or leaves it undone at once for a reason. */
    void ask(PendingAction action) {
        happen(new CaseEvent.ActionAsked(at, action));
    }

    /** Attaches files. */
    public void attach(List<AttachedDocument> files) {
        files.stream()
                .sorted(Comparator.comparing(AttachedDocument::part, FilePart.ORDER))
                .forEach(file -> happen(new CaseEvent.DocumentAttached(at, file)));
    }

    /** Gives who asks those of the documents that are given without being released. */
    public void give(Collection<String> documents, Person by, String actor) {
        Results results = new Results(sop, state);
        documents.stream()
                .flatMap(id -> results.find(id).stream())
                .filter(document -> document.given() == DocumentType.Release.NONE)
                .flatMap(document -> state.files(document.id()).stream())
                .filter(file -> !results.isGiven(file))
                .map(file -> new CaseEvent.DocumentReleased(at, by, actor, file, DocumentType.Release.NONE))
                .forEach(this::happen);
    }

    /** Returns the working time for which the clock of a visit has been running; empty where it stands or is unknown. */
    public Optional<Duration> used(StepVisit visit) {
        return clocks.used(visit);
    }

    /** Returns the working time that is left of a visit; empty where it has no due date. */
    public Optional<Duration> left(StepVisit visit) {
        return clocks.left(visit);
    }

    /** Lets the clock of a visit stand, and charges an actor with the time. */
    public void stopClock(StepVisit visit, String charged) {
        if (visit.clock().runs()) {
            happen(clocks.stop(visit, Optional.of(charged)));
        }
    }

    /** Charges those who have work that nobody is going to complete: the first performer of each. */
    private void drop(Predicate<StepVisit> which) {
        state.open().stream()
                .filter(visit -> visit.stage() == Stage.OPEN)
                .filter(which)
                .forEach(visit -> stopClock(visit, visit.performers().get(0)));
    }

    /** Lets a step wait no longer for what it returned. */
    public void recall(StepVisit asker, Optional<Person> by, String reason) {
        drop(visit -> visit.correction()
                .filter(correction -> correction.asker().equals(asker.place()))
                .isPresent());
        happen(new CaseEvent.ReturnRecalled(at, by, asker.place(), asker.visit(), reason));
    }

    /** Ends the case, whatever is still open in it. */
    public void end(CaseEnding ending, Optional<Person> by) {
        drop(visit -> true);
        happen(new CaseEvent.CaseEnded(at, ending, by));
    }

    /**
     * Arrives at a step, and where that step calls an SOP, at the first step of it.
     *
     * @param reason what the decision said that leads there
     */
    public void arriveAt(Place place, Optional<StepVisit.Reason> reason) {
        arriveAt(place, reason, Clock.NEW);
    }

    private void arriveAt(Place place, Optional<StepVisit.Reason> reason, Clock clock) {
        overtake(place);
        Step step = sop.step(place);
        Optional<StepVisit.Wait> wait = Awaiting.of(sop, state, place, at);
        Stage stage = wait.isPresent() ? Stage.WAITING : step.call().isPresent() ? Stage.CALLING : Stage.OPEN;
        StepVisit visit =
                visit(place, step, stage, Optional.empty(), reason, wait).timed(Optional.empty(), clock, List.of());
        StepClocks.Started started =
                stage == Stage.WAITING ? clocks.awaited(state, visit) : clocks.started(state, visit);
        happen(new CaseEvent.StepOpened(at, started.visit(), started.noDue()));
        if (stage == Stage.CALLING) {
            Step first = sop.at(place).calledBy(step).definition().start();
            arriveAt(place.inside(first.id()), reason);
        }
    }

    /** Lets nobody wait for the correction of what another path is about to do anew. */
    private void overtake(Place place) {
        state.openAt(place)
                .flatMap(StepVisit::correction)
                .flatMap(correction -> state.openAt(correction.asker()))
                .ifPresent(asker -> recall(asker, Optional.empty(), DONE_ANEW));
    }

    /** Asks, at a step that was done before, for the correction of what was filled in there. */
    public void askCorrection(Place place, Correction correction) {
        StepVisit visit =
                visit(place, sop.step(place), Stage.OPEN, Optional.of(correction), Optional.empty(), Optional.empty());
        StepVisit open = visit.timed(
                Optional.empty(),
                Clock.NEW.running(at, Optional.empty(), sop.officeTime().calendar()),
                List.of());
        happen(new CaseEvent.StepOpened(at, open, Optional.empty()));
    }

    private StepVisit visit(
            Place place,
            Step step,
            Stage stage,
            Optional<Correction> correction,
            Optional<StepVisit.Reason> reason,
            Optional<StepVisit.Wait> wait) {
        return new StepVisit(
                place,
                state.nextVisit(place),
                step.activity(),
                stage,
                step.performers(),
                at,
                Optional.empty(),
                Clock.NEW,
                Optional.empty(),
                Optional.empty(),
                correction,
                reason,
                wait,
                List.of());
    }

    /**
     * Goes on from a step that was completed, along all of its paths where it has several.
     *
     * @param reason what was said with it; a decision says it to those who act next
     */
    public void goOn(Place from, Step step, Optional<String> target, Optional<StepVisit.Reason> reason) {
        goOn(from, step, target, reason, Optional.empty());
    }

    /**
     * Goes on from a visit that was completed.
     *
     * @param reason what was said with it; a decision says it to those who act next
     * @param left the working time that was left of it, for who does the second part of the same row
     */
    public void goOn(
            Place from,
            Step step,
            Optional<String> target,
            Optional<StepVisit.Reason> reason,
            Optional<Duration> left) {
        if (step.fork().isEmpty()) {
            Optional<StepVisit.Reason> told = step.isDecision() ? reason : Optional.empty();
            goTo(from, target.orElseThrow(), reason, told, left);
            return;
        }
        Step.Fork fork = step.fork().get();
        Place join = from.sibling(fork.join());
        int pending = state.joins().getOrDefault(join.path(), 0);
        int paths = fork.to().size() + Math.max(0, pending - 1);
        happen(new CaseEvent.PathsForked(at, from, join, paths));
        fork.to().forEach(first -> goTo(from, first, reason, Optional.empty(), Optional.empty()));
    }

    private void goTo(
            Place from,
            String target,
            Optional<StepVisit.Reason> reason,
            Optional<StepVisit.Reason> told,
            Optional<Duration> left) {
        Optional<End> end = sop.at(from).definition().end(target);
        if (end.isPresent()) {
            finish(from, end.get(), reason.map(StepVisit.Reason::note));
            return;
        }
        Place to = from.sibling(target);
        int pending = state.joins().getOrDefault(to.path(), 0);
        if (pending > 0) {
            happen(new CaseEvent.PathJoined(at, from, to, pending - 1));
        }
        if (pending <= 1) {
            boolean sharesRow = sop.step(to).sharesRowOf().equals(Optional.of(from.step()));
            arriveAt(to, told, new Clock(Optional.empty(), left.filter(time -> sharesRow), Optional.empty()));
        }
    }

    private void finish(Place from, End end, Optional<String> reason) {
        CaseEnding ending = new CaseEnding(end.id(), end.kind(), end.title(), reason, at);
        Optional<Place> caller = from.caller();
        if (caller.isEmpty()) {
            end(ending, Optional.empty());
            return;
        }
        drop(visit -> visit.belongsInside(caller.get()));
        happen(new CaseEvent.CalleeEnded(at, caller.get(), ending));
    }
}
