package id.mutubaku.engine.cases;

import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.Step;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A step of which somebody asks something, once it is certain that they may.
 *
 * @param run the SOP that the step belongs to
 * @param actor as which the person asks
 */
public record OpenStep(Sop run, Step step, StepVisit visit, String actor) {

    /** Decides what is asked of a step that somebody else may hold. */
    public static Decision of(
            Sop sop,
            CaseState state,
            Place place,
            StepVisit.Stage stage,
            Requester by,
            Function<OpenStep, Decision> then) {
        if (!state.isRunning()) {
            return Rejected.because(Reason.NOT_NOW, Problem.error("", "case/ended", state.number()));
        }
        Optional<Step> step = sop.find(place);
        if (step.isEmpty()) {
            return Rejected.because(Reason.NOT_NOW, Problem.error("", "step/unknown", place.path(), openPlaces(state)));
        }
        Optional<String> actor = by.among(step.get().performers());
        if (actor.isEmpty()) {
            String performers = Names.ofPerformers(sop.at(place), step.get());
            return Rejected.because(Reason.NOT_YOURS, Problem.error("", "step/not-yours", place.path(), performers));
        }
        Optional<StepVisit> visit = state.openAt(place);
        if (visit.filter(open -> open.stage() == stage).isEmpty()) {
            return visit.map(open -> otherwise(sop, open)).orElseGet(() -> left(place, state));
        }
        return then.apply(new OpenStep(sop.at(place), step.get(), visit.get(), actor.get()));
    }

    /** Says for what a step waits, since it is not for what is asked of it. */
    private static Rejected otherwise(Sop sop, StepVisit visit) {
        if (visit.awaiting().isPresent()) {
            return Rejected.because(
                    Reason.NOT_NOW, waiting(sop, visit, visit.awaiting().get()));
        }
        String rule = switch (visit.stage()) {
            case OPEN -> "step/is-open";
            case CALLING -> "step/is-calling";
            case WAITING -> "step/is-waiting";
            case RETURNED -> "step/is-returned";
        };
        return Rejected.because(Reason.NOT_NOW, Problem.error("", rule, visit.activity()));
    }

    private static Problem waiting(Sop sop, StepVisit visit, StepVisit.Wait wait) {
        if (wait.message().isPresent() && wait.from().isPresent()) {
            String from = wait.from().get();
            return Problem.error(
                    "",
                    "step/is-waiting-message",
                    visit.activity(),
                    wait.message().get(),
                    sop.at(visit.place()).actor(from).map(Actor::name).orElse(from));
        }
        return wait.until()
                .map(until -> until.atZone(sop.officeTime().zone()).toLocalDate())
                .map(day -> Problem.error("", "step/is-waiting-day", visit.activity(), day.toString()))
                .orElseGet(() -> Problem.error("", "step/is-waiting", visit.activity()));
    }

    private static Rejected left(Place place, CaseState state) {
        String open = openPlaces(state);
        return Rejected.because(
                Reason.NOT_NOW,
                open.isEmpty()
                        ? Problem.error("", "step/none-open", place.path())
                        : Problem.error("", "step/not-open", place.path(), open));
    }

    /** Decides what is asked of a step that nobody else holds. */
    public static Decision mine(
            Sop sop,
            CaseState state,
            Place place,
            StepVisit.Stage stage,
            Requester by,
            Function<OpenStep, Decision> then) {
        return of(
                sop,
                state,
                place,
                stage,
                by,
                open -> open.visit().isHeldByAnother(by.person()) ? held(open.visit()) : then.apply(open));
    }

    /** Refuses what is asked of a step that somebody else holds. */
    public static Rejected held(StepVisit visit) {
        String holder = visit.holder().map(Person::name).orElse("");
        return Rejected.because(Reason.NOT_NOW, Problem.error("", "step/held", visit.activity(), holder));
    }

    private static String openPlaces(CaseState state) {
        return state.work().stream().map(visit -> visit.place().path()).collect(Collectors.joining(", "));
    }
}
