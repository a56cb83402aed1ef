package id.mutubaku.engine.cases;

import id.mutubaku.api.cases.AttachedDocument;
import id.mutubaku.api.cases.CaseEnding;
import id.mutubaku.api.cases.CaseEvent;
import id.mutubaku.api.cases.CaseState;
import id.mutubaku.api.cases.Place;
import id.mutubaku.api.cases.StepVisit;
import id.mutubaku.api.definition.End;
import id.mutubaku.api.definition.Step;
import id.mutubaku.api.definition.TimeLimit;
import id.mutubaku.engine.definition.DueDates.Due;
import id.mutubaku.engine.definition.Sop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what happens in one command; each event is applied at once, so that the next one sees what it left. */
final class Course {
    private final Sop sop;
    private final Instant at;
    private final List<CaseEvent> events = new ArrayList<>();
    private CaseState state;

    Course(Sop sop, CaseState state, Instant at) {
        this.sop = sop;
        this.state = state;
        this.at = at;
    }

    CaseState state() {
        return state;
    }

    Decision.Accepted accepted() {
        return new Decision.Accepted(events, state);
    }

    void happen(CaseEvent event) {
        events.add(event);
        state = state.after(List.of(event));
    }

    void attach(List<AttachedDocument> files) {
        files.forEach(file -> happen(new CaseEvent.DocumentAttached(at, file)));
    }

    /** Arrives at a step, and where that step calls an SOP, at the first step of it. */
    void arriveAt(Place place) {
        Step step = sop.step(place);
        Due due = step.time().map(this::due).orElse(new Due(Optional.empty(), Optional.empty()));
        StepVisit.Stage stage = step.call().isPresent() ? StepVisit.Stage.CALLING : StepVisit.Stage.OPEN;
        StepVisit visit =
                new StepVisit(place, state.nextVisit(place), step.activity(), stage, step.performers(), at, due.at());
        happen(new CaseEvent.StepOpened(at, visit, due.unknown()));
        if (stage == StepVisit.Stage.CALLING) {
            Step first = sop.at(place).calledBy(step).definition().start();
            arriveAt(place.inside(first.id()));
        }
    }

    /** Goes on from a step that was completed: to a step, or to an end of this SOP run. */
    void goOn(Place from, String target, Optional<String> reason) {
        Optional<End> end = sop.at(from).definition().end(target);
        if (end.isEmpty()) {
            arriveAt(from.sibling(target));
            return;
        }
        CaseEnding ending =
                new CaseEnding(end.get().id(), end.get().kind(), end.get().title(), reason, at);
        happen(from.caller()
                .<CaseEvent>map(caller -> new CaseEvent.CalleeEnded(at, caller, ending))
                .orElseGet(() -> new CaseEvent.CaseEnded(at, ending)));
    }

    private Due due(TimeLimit limit) {
        return sop.dueDates().due(at, limit);
    }
}
