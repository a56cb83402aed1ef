package id.mutubaku.engine.cases;

import id.mutubaku.api.cases.CaseEvent;
import id.mutubaku.api.cases.CaseState;
import id.mutubaku.api.cases.Correction;
import id.mutubaku.api.cases.Person;
import id.mutubaku.api.cases.Place;
import id.mutubaku.api.cases.StepVisit;
import id.mutubaku.api.cases.StepVisit.Stage;
import id.mutubaku.api.definition.Step;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Moves a running case to another version of its SOP; its clocks go on as they were.
 *
 * @param target the SOP in the version to move to
 * @param steps where an open step goes that has another place there, by path; the others keep theirs
 */
public record MigrateCase(Instant at, Person by, Sop target, Map<String, String> steps) implements CaseCommand {
    public MigrateCase {
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
        state.joins().keySet().stream()
                .filter(join -> !isJoin(moved(new Place(join))))
                .map(join -> Problem.error("", "migrate/no-join", join))
                .forEach(problems::add);
        if (state.open().stream().map(visit -> moved(visit.place())).distinct().count()
                < state.open().size()) {
            problems.add(Problem.error("", "migrate/same-place", state.number()));
        }
        if (!problems.isEmpty()) {
            return new Rejected(Reason.INVALID, problems);
        }
        Map<String, Integer> joins = new TreeMap<>();
        state.joins().forEach((join, paths) -> joins.put(moved(new Place(join)).path(), paths));
        Course course = new Course(target, state, at);
        course.happen(new CaseEvent.CaseMigrated(
                at,
                by,
                target.versions(),
                state.open().stream().map(this::moved).toList(),
                joins));
        return course.accepted();
    }

    private Optional<Problem> problem(Sop sop, StepVisit visit) {
        Place place = moved(visit.place());
        Optional<Step> step = target.find(place);
        if (step.isEmpty()) {
            return Optional.of(Problem.error("", "migrate/no-step", visit.activity(), place.path()));
        }
        boolean callsAlike = step.get().call().equals(sop.step(visit.place()).call());
        if (visit.stage() == Stage.CALLING ? !callsAlike : step.get().call().isPresent() && !callsAlike) {
            return Optional.of(Problem.error("", "migrate/other-call", visit.activity(), place.path()));
        }
        return Optional.empty();
    }

    private boolean isJoin(Place place) {
        return target.find(place).isPresent()
                && target.at(place).definition().steps().stream()
                        .flatMap(step -> step.fork().stream())
                        .anyMatch(fork -> fork.join().equals(place.step()));
    }

    private StepVisit moved(StepVisit visit) {
        Place place = moved(visit.place());
        Step step = target.step(place);
        return new StepVisit(
                place,
                visit.visit(),
                step.activity(),
                visit.stage(),
                step.performers(),
                visit.openedAt(),
                visit.due(),
                visit.clock(),
                visit.holder(),
                visit.pause(),
                visit.correction()
                        .map(each -> new Correction(moved(each.asker()), each.by(), each.note(), each.marks())),
                visit.awaiting(),
                visit.timers());
    }

    private Place moved(Place place) {
        return new Place(steps.getOrDefault(place.path(), place.path()));
    }
}
