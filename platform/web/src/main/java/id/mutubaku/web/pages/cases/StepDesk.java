package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.engine.cases.Returnable;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.ui.cases.context.People;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.view.casework.ActView;
import id.mutubaku.ui.view.casework.DeskView;
import id.mutubaku.ui.view.casework.DeskView.Halt;
import id.mutubaku.ui.view.casework.LinkView;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.PressView;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.cases.form.Acts;
import id.mutubaku.web.pages.cases.form.Attempt;
import id.mutubaku.web.pages.cases.form.StepForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws how a step stands for an official who performs it, and what can be done with it. */
final class StepDesk {
    private final Pages pages;
    private final Language language;
    private final AuthorizedCase seen;
    private final Person me;
    private final List<AccountHolder> colleagues;
    private final Acts acts;
    private final Words words;

    StepDesk(
            Pages pages,
            Language language,
            AuthorizedCase seen,
            Person me,
            List<AccountHolder> colleagues,
            Attempt attempt) {
        this.pages = pages;
        this.language = language;
        this.seen = seen;
        this.me = me;
        this.colleagues = colleagues;
        this.acts = new Acts(pages, language, attempt);
        this.words =
                new Words(pages.messages(), language.tag(), seen.sop().region().timeZone());
    }

    /** Tells whether the form of a step is for this reader: it is open, and nobody else holds it. */
    static boolean mayDo(StepVisit visit, Person me) {
        return visit.stage() == Stage.OPEN && !isHeldByAnother(visit, me);
    }

    private static boolean isHeldByAnother(StepVisit visit, Person me) {
        return visit.holder().filter(holder -> !holder.isSame(me)).isPresent();
    }

    DeskView of(StepVisit visit) {
        boolean formShown = mayDo(visit, me) && visit.correction().isEmpty();
        boolean open = visit.stage() == Stage.OPEN;
        return new DeskView(
                formShown ? "" : visit.activity(),
                open ? holder(visit) : "",
                halt(visit),
                open ? presses(visit) : List.of(),
                visit.correction()
                        .filter(correction -> mayDo(visit, me))
                        .map(correction -> new LinkView(address(visit), text("correction.do"))),
                formShown ? links(visit) : List.of(),
                open ? holding(visit) : ending(visit),
                others(visit));
    }

    private String holder(StepVisit visit) {
        if (visit.holder().isEmpty()) {
            return text("desk.free");
        }
        Person holder = visit.holder().get();
        return holder.isSame(me) ? text("desk.yours") : text("desk.held", new People(seen.sop(), false).name(holder));
    }

    private Optional<Halt> halt(StepVisit visit) {
        People people = new People(seen.sop(), false);
        return switch (visit.stage()) {
            case OPEN ->
                visit.pause()
                        .map(pause -> new Halt(
                                text("desk.paused"),
                                text("desk.paused-text", words.dateTime(pause.at()), people.name(pause.by())) + "\n"
                                        + pause.reason(),
                                List.of()));
            case WAITING -> visit.awaiting().map(this::waiting);
            case RETURNED -> Optional.of(returned(visit));
            case CALLING -> Optional.of(new Halt(text("desk.calling"), "", List.of()));
        };
    }

    private Halt waiting(StepVisit.Wait wait) {
        String title = wait.until()
                .map(until -> text("desk.until", words.dateTime(until)))
                .or(() -> wait.message().map(message -> text("desk.until-message", message)))
                .orElseGet(() -> text("desk.until-opened"));
        return new Halt(title, "", List.of());
    }

    private Halt returned(StepVisit visit) {
        CaseState state = seen.stored().state();
        Returnable returnable = new Returnable(seen.sop(), state);
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
        if (visit.pause().isPresent() && !isHeldByAnother(visit, me)) {
            presses.add(acts.press("lanjut", address(visit) + "/lanjut"));
        }
        return presses;
    }

    private List<LinkView> links(StepVisit visit) {
        return ReturnPages.marks(seen, visit).isEmpty()
                ? List.of()
                : List.of(new LinkView(address(visit) + "/kembalikan", text("return.title")));
    }

    private List<ActView> holding(StepVisit visit) {
        List<ActView> offered = new ArrayList<>();
        if (isHeldByAnother(visit, me)) {
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
                .filter(colleague -> visit.performers().stream()
                        .anyMatch(
                                colleague.in(seen.sop(), seen.stored().state()).actors()::contains))
                .map(colleague -> new Choice(
                        colleague.username(), colleague.name() + " (" + colleague.username() + ")", "", false))
                .toList();
        if (!others.isEmpty()) {
            offered.add(acts.act(
                    "teruskan",
                    address(visit) + "/teruskan",
                    acts.select("teruskan", "to", "act.teruskan.to", others),
                    acts.lines("teruskan", "note", "act.teruskan.note", true)));
        }
        if (mayDo(visit, me) && visit.pause().isEmpty() && seen.sop().isOffice(visit.performers())) {
            offered.add(
                    acts.act("jeda", address(visit) + "/jeda", acts.lines("jeda", "reason", "act.jeda.reason", false)));
        }
        return offered;
    }

    /** Offers to end what a step waits for. */
    private List<ActView> ending(StepVisit visit) {
        return switch (visit.stage()) {
            case WAITING ->
                List.of(acts.act(
                        "buka", address(visit) + "/buka", acts.lines("buka", "reason", "act.buka.reason", false)));
            case RETURNED ->
                List.of(acts.act(
                        "tarik", address(visit) + "/tarik", acts.lines("tarik", "reason", "act.tarik.reason", false)));
            case OPEN, CALLING -> List.of();
        };
    }

    private List<LinkView> others(StepVisit shown) {
        return seen.stored().state().open().stream()
                .filter(visit -> visit.stage() != Stage.CALLING)
                .filter(visit -> CaseScreen.isTheirs(seen, visit) && !visit.isSameAs(shown))
                .map(visit -> new LinkView(address(visit), visit.activity()))
                .toList();
    }

    private String address(StepVisit visit) {
        return StepForm.stepAddress(seen, visit);
    }

    private String text(String key, Object... arguments) {
        return pages.text(language, key, arguments);
    }
}
