package id.mutubaku.ui.cases.act;

import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.access.Returnable;
import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.context.People;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.casework.ActView;
import id.mutubaku.ui.view.casework.DeskView;
import id.mutubaku.ui.view.casework.DeskView.Halt;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.PressView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A step as an official who performs it finds it, with what can be done with it. */
public final class StepDesk {
    private final CaseContext context;
    private final VisibleCase seen;
    private final Person me;
    private final List<Requester> colleagues;
    private final Acts acts;

    /**
     * Takes the case.
     *
     * @param colleagues those to whom a step can be handed
     * @param attempt an act that was refused
     */
    public StepDesk(CaseContext context, List<Requester> colleagues, Attempt attempt) {
        this.context = context;
        this.seen = context.seen();
        this.me = seen.reader().person();
        this.colleagues = List.copyOf(colleagues);
        this.acts = new Acts(context, attempt);
    }

    /** Draws a step that the reader performs. */
    public DeskView of(StepVisit visit) {
        boolean formShown = seen.mayDo(visit) && visit.correction().isEmpty();
        boolean open = visit.stage() == Stage.OPEN;
        return new DeskView(
                formShown ? "" : context.plainly(visit),
                formShown
                        && visit.pause().isEmpty()
                        && !acts.isRefused()
                        && others(visit).isEmpty(),
                open ? holder(visit) : "",
                halt(visit),
                open ? presses(visit) : List.of(),
                visit.correction()
                        .filter(correction -> seen.mayDo(visit))
                        .map(correction -> new LinkView(address(visit), text("correction.do"))),
                open ? holding(visit) : ending(visit),
                others(visit));
    }

    private String holder(StepVisit visit) {
        if (visit.holder().isEmpty()) {
            return text("desk.free");
        }
        Person holder = visit.holder().get();
        return holder.isSame(me)
                ? text("desk.yours")
                : text("desk.held", context.people().name(holder));
    }

    private Optional<Halt> halt(StepVisit visit) {
        People people = context.people();
        return switch (visit.stage()) {
            case OPEN ->
                visit.pause()
                        .map(pause -> new Halt(
                                text("desk.paused"),
                                text("desk.paused-text", context.words().dateTime(pause.at()), people.name(pause.by()))
                                        + "\n" + pause.reason(),
                                List.of()));
            case WAITING -> visit.awaiting().map(wait -> waiting(visit, wait));
            case RETURNED -> Optional.of(returned(visit));
            case CALLING -> Optional.of(new Halt(text("desk.calling"), "", List.of()));
        };
    }

    private Halt waiting(StepVisit visit, StepVisit.Wait wait) {
        String title = wait.until()
                .map(until -> text("desk.until", context.words().dateTime(until)))
                .or(() -> wait.from()
                        .map(from -> text("desk.until-from", context.people().actor(from))))
                .or(() -> wait.message().map(message -> text("desk.until-message", message)))
                .orElseGet(() -> text("desk.until-opened"));
        String since = text("desk.since", context.words().dateTime(visit.openedAt()));
        List<String> lines = new ArrayList<>();
        wait.message()
                .filter(message -> wait.from().isPresent())
                .ifPresent(message -> lines.add(text("desk.message", message)));
        visit.due()
                .ifPresent(due ->
                        lines.add(text("desk.awaited-until", context.words().dateTime(due))));
        return new Halt(title, since, lines);
    }

    private Halt returned(StepVisit visit) {
        CaseState state = seen.state();
        Returnable returnable = new Returnable(context.sop(), state);
        List<String> remarks = new ArrayList<>();
        String note = "";
        for (StepVisit asked : state.open()) {
            Optional<Correction> correction =
                    asked.correction().filter(each -> each.asker().equals(visit.place()));
            if (correction.isPresent()) {
                note = correction.get().note();
                correction
                        .get()
                        .marks()
                        .forEach(mark -> remarks.add(
                                returnable.name(mark) + (mark.remark().isEmpty() ? "" : ": " + mark.remark())));
            }
        }
        return new Halt(text("desk.returned"), note, remarks);
    }

    private List<PressView> presses(StepVisit visit) {
        List<PressView> presses = new ArrayList<>();
        if (visit.holder().isEmpty()) {
            presses.add(acts.press("ambil", address(visit) + "/ambil"));
        }
        if (visit.holder().filter(me::isSame).isPresent()) {
            presses.add(acts.press("lepas", address(visit) + "/lepas"));
        }
        if (visit.pause().isPresent() && !seen.isHeldByAnother(visit)) {
            presses.add(acts.press("lanjut", address(visit) + "/lanjut"));
        }
        return presses;
    }

    /** Lists the pages to which one can turn instead of completing a step. */
    public List<LinkView> beside(StepVisit visit) {
        return ReturnForm.marks(seen, visit).isEmpty()
                ? List.of()
                : List.of(new LinkView(address(visit) + "/kembalikan", text("return.title")));
    }

    private List<ActView> holding(StepVisit visit) {
        List<ActView> offered = new ArrayList<>();
        if (seen.isHeldByAnother(visit)) {
            HiddenView myself = new HiddenView(
                    Attempt.name("ambil-alih", "to"), me.account().orElse(""));
            offered.add(acts.act(
                    "ambil-alih",
                    "ambil-alih",
                    List.of(myself),
                    address(visit) + "/teruskan",
                    acts.lines("ambil-alih", "note", "act.ambil-alih.note", true)));
        }
        List<Choice> others = colleagues.stream()
                .filter(colleague -> !colleague.person().isSame(me))
                .filter(colleague -> visit.performers().stream().anyMatch(colleague.actors()::contains))
                .map(StepDesk::choice)
                .toList();
        if (!others.isEmpty()) {
            offered.add(acts.act(
                    "teruskan",
                    address(visit) + "/teruskan",
                    acts.select("teruskan", "to", "act.teruskan.to", others),
                    acts.lines("teruskan", "note", "act.teruskan.note", true)));
        }
        if (seen.mayDo(visit) && visit.pause().isEmpty() && seen.sop().isOfficial(visit.performers())) {
            offered.add(
                    acts.act("jeda", address(visit) + "/jeda", acts.lines("jeda", "reason", "act.jeda.reason", false)));
        }
        return offered;
    }

    private static Choice choice(Requester colleague) {
        String username = colleague.person().account().orElseThrow();
        return new Choice(username, colleague.person().name() + " (" + username + ")", "", false);
    }

    /** Offers to end what a step waits for. */
    private List<ActView> ending(StepVisit visit) {
        return switch (visit.stage()) {
            case WAITING -> List.of(opening(visit));
            case RETURNED ->
                List.of(acts.act(
                        "tarik", address(visit) + "/tarik", acts.lines("tarik", "reason", "act.tarik.reason", false)));
            case OPEN, CALLING -> List.of();
        };
    }

    /** Offers to go on before the day or the message comes; what the message would decide can be decided along. */
    private ActView opening(StepVisit visit) {
        Step step = seen.sop().step(visit.place());
        FieldView.TextArea reason = acts.lines("buka", "reason", "act.buka.reason", false);
        if (step.until().filter(Step.Until::decides).isEmpty()) {
            return acts.act("buka", address(visit) + "/buka", reason);
        }
        List<Choice> branches = step.branches().stream()
                .map(branch -> new Choice(branch.id(), branch.briefly(), "", false))
                .toList();
        return acts.act(
                "buka",
                address(visit) + "/buka",
                acts.selectOrNot("buka", "branch", "act.buka.branch", branches),
                reason);
    }

    private List<LinkView> others(StepVisit shown) {
        return seen.state().open().stream()
                .filter(visit -> visit.stage() != Stage.CALLING)
                .filter(visit -> seen.isReaders(visit) && !visit.isSameAs(shown))
                .map(visit -> new LinkView(address(visit), context.briefly(visit)))
                .toList();
    }

    private String address(StepVisit visit) {
        return context.address().of(visit);
    }

    private String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }
}
