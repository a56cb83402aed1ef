package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.cases.EventRecorder;
import id.mutubaku.engine.cases.OpenPaths;
import id.mutubaku.engine.cases.clock.TimerHandover;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.definition.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The command to move a running case to another version of its SOP; its clocks go on as they were, and who is reminded and told of
 * delay are those whom the new version names.
 *
 * @param target the SOP in the version to move to
 * @param steps where a step is that has another place there, by path; the others keep theirs, and what is inside of a
 *     step that calls an SOP goes with it
 * @param calendars those by which due dates were reckoned, by identity: a due date stays, and whom the new version tells
 *     of delay is told by the calendar that it was reckoned by
 */
public record MigrateCase(
        Instant at, Person by, Sop target, Map<String, String> steps, Map<String, OfficeTime> calendars)
        implements CaseCommand {
    public MigrateCase {
        calendars = Map.copyOf(calendars);
        steps = Map.copyOf(steps);
    }

    @Override
    public Decision decide(Sop sop, CaseState state) {
        if (!state.isRunning()) {
            return Rejected.because(Reason.NOT_NOW, Problem.error("", "case/ended", state.number()));
        }
        if (state.versions().equals(target.versions())) {
            return Rejected.because(Reason.NOT_NOW, Problem.error("", "migrate/same-version", state.number()));
        }
        List<Problem> problems = new ArrayList<>();
        state.open().forEach(visit -> problem(sop, visit).ifPresent(problems::add));
        state.actions().forEach(action -> problem(action).ifPresent(problems::add));
        if (problems.isEmpty()) {
            problem(state).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            return new Rejected(Reason.INVALID, problems);
        }
        EventRecorder recorder = new EventRecorder(target, state, at);
        recorder.happen(new CaseEvent.CaseMigrated(
                at,
                by,
                target.versions(),
                movedPlaces(state),
                state.open().stream().map(visit -> moved(sop, visit, state)).toList(),
                joins(state)));
        return recorder.accepted();
    }

    private Optional<Problem> problem(Sop sop, StepVisit visit) {
        Place place = moved(visit.place());
        Optional<Step> found = target.find(place);
        if (found.isEmpty()) {
            return Optional.of(Problem.error("", "migrate/no-step", visit.activity(), place.path()));
        }
        if (!place.caller().equals(visit.place().caller().map(this::moved))) {
            return Optional.of(Problem.error("", "migrate/other-run", visit.activity(), place.path()));
        }
        Step step = found.get();
        boolean callsAlike = step.call().equals(sop.step(visit.place()).call());
        if (!callsAlike && (visit.stage() == Stage.CALLING || step.call().isPresent())) {
            return Optional.of(Problem.error("", "migrate/other-call", visit.activity(), place.path()));
        }
        return target.isOfficial(step.performers()) == sop.isOfficial(visit.performers())
                ? Optional.empty()
                : Optional.of(Problem.error("", "migrate/other-side", visit.activity(), place.path()));
    }

    /** An action keeps the name that the plugin knows it by, so the step that asked for it must be there as it was. */
    private Optional<Problem> problem(PendingAction action) {
        boolean offered = target.find(action.place()).stream()
                .flatMap(step -> step.actions().stream())
                .anyMatch(use -> use.use().equals(action.use()));
        return offered
                ? Optional.empty()
                : Optional.of(Problem.error(
                        "",
                        "migrate/action-pending",
                        action.title(),
                        action.place().path()));
    }

    /** Looks at all places together: a case may be only where the new version could have led it, too. */
    private Optional<Problem> problem(CaseState state) {
        List<Place> open =
                state.open().stream().map(visit -> moved(visit.place())).toList();
        if (Set.copyOf(open).size() < open.size()) {
            return Optional.of(Problem.error("", "migrate/same-place", state.number()));
        }
        OpenPaths paths = new OpenPaths(
                target,
                state.open().stream()
                        .filter(visit -> visit.correction().isEmpty())
                        .map(visit -> moved(visit.place()))
                        .toList());
        return paths.areSound() && paths.joins().equals(joins(state))
                ? Optional.empty()
                : Optional.of(Problem.error("", "migrate/other-paths", state.number()));
    }

    private Map<String, Integer> joins(CaseState state) {
        Map<String, Integer> joins = new TreeMap<>();
        state.joins().forEach((join, paths) -> joins.put(moved(new Place(join)).path(), paths));
        return joins;
    }

    private Map<String, String> movedPlaces(CaseState state) {
        Map<String, String> places = new TreeMap<>();
        for (String path : state.visits().keySet()) {
            String now = moved(new Place(path)).path();
            if (!now.equals(path)) {
                places.put(path, now);
            }
        }
        return places;
    }

    /** Keeps who holds the step while the same posts perform it, and gives a new place a visit that it has not had. */
    private StepVisit moved(Sop sop, StepVisit visit, CaseState state) {
        Place place = moved(visit.place());
        Step step = target.step(place);
        return new StepVisit(
                place,
                place.equals(visit.place()) ? visit.visit() : Math.max(visit.visit(), state.nextVisit(place)),
                step.activity(),
                visit.stage(),
                step.performers(),
                visit.openedAt(),
                visit.due(),
                visit.clock(),
                visit.holder().filter(holder -> step.performers().equals(visit.performers())),
                visit.pause(),
                visit.correction().map(correction -> correction.askedAt(moved(correction.asker()))),
                visit.reason().map(said -> new StepVisit.Reason(moved(said.from()), said.by(), said.note())),
                visit.awaiting(),
                new TimerHandover(sop.step(visit.place()), target, office(visit), at).timers(visit, place));
    }

    /** Returns the time by which a visit's due date was reckoned, or the present one where nobody has kept that. */
    private OfficeTime office(StepVisit visit) {
        return visit.clock()
                .calendar()
                .flatMap(identity -> Optional.ofNullable(calendars.get(identity)))
                .orElse(target.officeTime());
    }

    private Place moved(Place place) {
        String named = steps.get(place.path());
        return named == null
                ? place.caller()
                        .map(caller -> moved(caller).inside(place.step()))
                        .orElse(place)
                : new Place(named);
    }
}
