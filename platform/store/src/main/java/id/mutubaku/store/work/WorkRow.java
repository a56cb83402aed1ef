package id.mutubaku.store.work;

import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Wait;
import id.mutubaku.model.cases.work.Timer;
import id.mutubaku.store.facts.CaseJson;
import id.mutubaku.store.work.WorkItem.Kind;
import id.mutubaku.store.work.WorkItem.Stage;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What of a case waits for one actor.
 *
 * @param inbox of the actor, or of the one applicant whom it waits for
 * @param awaiting what has to come before it can be done; an applicant is shown that with the case alone
 */
public record WorkRow(
        Key key,
        String inbox,
        Kind kind,
        Stage stage,
        String activity,
        Instant openedAt,
        Optional<Instant> due,
        Optional<Instant> remindAt,
        Optional<Person> holder,
        Optional<Wait> awaiting) {

    /** The place of a disposition; no step has one like it. */
    private static final String DISPOSITION = "disposisi:";

    /** Tells work of a case apart from other work of that case. */
    public record Key(String place, int visit, String actor) {}

    /**
     * Returns all that of a case waits for somebody.
     *
     * @param isApplicant tells the actors of the SOP that ask
     */
    public static Set<WorkRow> of(CaseState state, Predicate<String> isApplicant) {
        Set<WorkRow> rows = new LinkedHashSet<>();
        for (StepVisit visit : state.work()) {
            StepVisit timed = firstDue(state, visit);
            visit.performers().forEach(actor -> rows.add(of(visit, timed, actor, inbox(state, isApplicant, actor))));
        }
        state.open().stream()
                .filter(visit -> visit.stage() == StepVisit.Stage.WAITING || visit.stage() == StepVisit.Stage.RETURNED)
                .forEach(visit -> visit.performers().stream()
                        .filter(isApplicant.negate())
                        .forEach(actor -> rows.add(of(visit, visit, actor, actor))));
        state.dispositions().forEach(disposition -> rows.add(of(disposition)));
        return rows;
    }

    /** Returns the visit whose due date counts: that of a step which called this one's SOP, where it comes first. */
    private static StepVisit firstDue(CaseState state, StepVisit visit) {
        if (stage(visit) != Stage.RUNNING || visit.correction().isPresent()) {
            return visit;
        }
        return state.open().stream()
                .filter(other -> other.stage() == StepVisit.Stage.CALLING
                        && visit.place().isInside(other.place()))
                .filter(other -> other.due().isPresent())
                .reduce(visit, (first, other) -> isEarlier(other, first) ? other : first);
    }

    private static boolean isEarlier(StepVisit one, StepVisit other) {
        return other.due().isEmpty()
                || one.due().orElseThrow().isBefore(other.due().get());
    }

    /** Makes a row of a visit, with the due date of one that may be another. */
    private static WorkRow of(StepVisit visit, StepVisit timed, String actor, String inbox) {
        return new WorkRow(
                new Key(visit.place().path(), visit.visit(), actor),
                inbox,
                visit.correction().isPresent() ? Kind.CORRECTION : Kind.STEP,
                stage(visit),
                visit.activity(),
                visit.openedAt(),
                timed.due(),
                timed.due().map(due -> remindAt(timed)),
                visit.holder(),
                visit.awaiting());
    }

    private static Stage stage(StepVisit visit) {
        if (visit.stage() == StepVisit.Stage.RETURNED) {
            return Stage.RETURNED;
        }
        if (visit.awaiting().isPresent()) {
            return Stage.WAITING;
        }
        return visit.pause().isPresent() ? Stage.PAUSED : Stage.RUNNING;
    }

    private static WorkRow of(Disposition disposition) {
        boolean secret = disposition.nature() == Disposition.Nature.CONFIDENTIAL;
        return new WorkRow(
                new Key(DISPOSITION + disposition.id(), 1, disposition.to()),
                disposition.to(),
                Kind.DISPOSITION,
                Stage.RUNNING,
                secret ? "" : disposition.instruction(),
                disposition.givenAt(),
                disposition.due(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns what is kept of what it waits for. */
    public Optional<String> awaitingJson() {
        return awaiting.map(CaseJson::write);
    }

    /** A step that is due and has no reminder before it has had it, or is too short for one. */
    private static Instant remindAt(StepVisit visit) {
        return visit.timers().stream()
                .filter(timer -> timer.kind() == Timer.Kind.REMINDER)
                .flatMap(timer -> timer.at().stream())
                .findFirst()
                .orElse(visit.openedAt());
    }

    private static String inbox(CaseState state, Predicate<String> isApplicant, String actor) {
        return isApplicant.test(actor)
                ? WorkStore.inboxOf(state.applicant().account().orElse(""))
                : actor;
    }
}
