package id.mutubaku.ui.cases.progress;

import id.mutubaku.engine.cases.clock.Promise;
import id.mutubaku.engine.estimate.Ways;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.TimeLimit;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.context.DueWords;
import id.mutubaku.ui.site.TimeWords;
import id.mutubaku.ui.view.StepView;
import id.mutubaku.ui.view.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The progress of a case: who has it, until when, how far it has come, how it has ended. */
public final class CaseProgress {
    private final CaseContext context;

    public CaseProgress(CaseContext context) {
        this.context = context;
    }

    /** Returns when the first of the open steps is due; absent where none is. */
    public Optional<Instant> due() {
        return state().open().stream().flatMap(visit -> visit.due().stream()).min(Instant::compareTo);
    }

    /** Returns until when the whole service is promised; absent where nothing is. */
    public Optional<Instant> promised() {
        return Promise.of(context.sop(), state());
    }

    /** Says how far that is; empty where nothing is promised. */
    public String promisedWords() {
        return words().of(context.sop().officeTime(), promised());
    }

    /** Says how far the due date is; where there is none because the time stands, why. */
    public String dueWords() {
        Optional<Instant> due = due();
        return due.isPresent() ? words().of(context.sop().officeTime(), due) : noDue();
    }

    /** Says why there is no due date: the time stands, or nobody can know the date yet; empty where the SOP sets none. */
    public String noDue() {
        String standing = new Standstill(context).words();
        return standing.isEmpty()
                ? state().work().stream()
                        .map(visit -> words().unknown(context.sop(), state(), visit))
                        .filter(why -> !why.isEmpty())
                        .findFirst()
                        .orElse("")
                : standing;
    }

    private DueWords words() {
        return new DueWords(context.messages(), context.language(), context.now());
    }

    /** Tells whether something came back: by marks, or because a decision led back to who asked. */
    private boolean needsFix(StepVisit visit) {
        return visit.correction().isPresent()
                || (visit.reason().isPresent()
                        && visit.visit() > 1
                        && visit.performers().stream().anyMatch(context.sop()::isApplicant));
    }

    /** Returns the word for how it stands; the lateness of the office is no state of who asks. */
    public Tag status() {
        CaseState state = state();
        if (state.ending().isPresent()) {
            return switch (state.ending().get().kind()) {
                case COMPLETED -> Tag.DONE;
                case REJECTED -> Tag.REJECTED;
                case CANCELLED -> Tag.CANCELLED;
            };
        }
        if (!context.seen().byApplicant()
                && due().filter(context.now()::isAfter).isPresent()) {
            return Tag.OVERDUE;
        }
        return state.open().stream().anyMatch(this::needsFix) ? Tag.NEEDS_FIX : Tag.IN_REVIEW;
    }

    /** Names the actors that have the case, also while they wait for something. */
    public String holder() {
        CaseState state = state();
        List<StepVisit> having = state.work().isEmpty() ? state.open() : state.work();
        return context.people()
                .actors(having.stream()
                        .flatMap(visit -> visit.performers().stream())
                        .toList());
    }

    /** Says what the first of the open steps is about; empty where none is open. */
    public CharSequence step() {
        return Stream.concat(state().work().stream(), state().open().stream())
                .findFirst()
                .<CharSequence>map(context::briefly)
                .orElse("");
    }

    /** Names the actors and, to officials, the people who have taken the steps. */
    public String holders() {
        String people = state().work().stream()
                .flatMap(visit -> visit.holder().stream())
                .map(person -> context.people().name(person))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        String actors = holder();
        return people.isEmpty() || people.equals(actors) ? actors : actors + " (" + people + ")";
    }

    /** Says how the case has ended, and why; empty while it runs. */
    public String outcome() {
        return state().ending()
                .map(ending -> text("outcome." + ending.kind().name().toLowerCase(Locale.ROOT), context.ended(ending))
                        + ending.reason()
                                .map(reason -> " " + text("outcome.reason", reason))
                                .orElse(""))
                .orElse("");
    }

    /** Lists the steps of the SOP, each with how it stands. */
    public List<StepView> steps() {
        return context.sop().definition().steps().stream()
                .map(step -> new StepView(
                        step.number().orElse(""),
                        context.sop().phrase(step.briefly()),
                        context.people().actors(step.performers()),
                        time(step),
                        tag(step)))
                .toList();
    }

    /** Says the time standard of a step in words; as print has it where it cannot be read. */
    private String time(Step step) {
        String said =
                new TimeWords(context.messages(), context.language().tag()).step(Ways.standard(context.sop(), step));
        return said.isEmpty() ? step.time().map(TimeLimit::raw).orElse("") : said;
    }

    /** Tells how a step stands. */
    Tag tag(Step step) {
        Place place = new Place(step.id());
        return state().openAt(place).map(this::tag).orElseGet(() -> tagOfClosed(place));
    }

    private Tag tagOfClosed(Place place) {
        if (state().visits().containsKey(place.path())) {
            return Tag.DONE;
        }
        return mayComeTo(place) ? Tag.NOT_STARTED : Tag.NOT_NEEDED;
    }

    private boolean mayComeTo(Place place) {
        return state().open().stream()
                .anyMatch(visit -> context.sop().graph().leads(visit.place().path(), place.path()));
    }

    private Tag tag(StepVisit visit) {
        return switch (visit.stage()) {
            case WAITING -> Tag.WAITING_UNTIL;
            case RETURNED -> Tag.RETURNED;
            case OPEN, CALLING ->
                visit.correction().isPresent()
                        ? Tag.NEEDS_FIX
                        : visit.pause().isPresent() ? Tag.ON_HOLD : isLate(visit) ? Tag.OVERDUE : Tag.NOW;
        };
    }

    private boolean isLate(StepVisit visit) {
        return !context.seen().byApplicant()
                && visit.due().filter(context.now()::isAfter).isPresent();
    }

    private CaseState state() {
        return context.state();
    }

    private String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }
}
