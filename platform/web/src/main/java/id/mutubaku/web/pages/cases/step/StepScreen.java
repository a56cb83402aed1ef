package id.mutubaku.web.pages.cases.step;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.cases.act.Attempt;
import id.mutubaku.ui.cases.context.CaseAddress;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.page.Shown;
import id.mutubaku.ui.cases.step.AnswersBeside;
import id.mutubaku.ui.cases.step.CorrectionForm;
import id.mutubaku.ui.cases.step.TypedStep;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.cases.screen.CaseScreen;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The screen of a step that somebody fills in: a correction on a page of its own, anything else with its case. */
public final class StepScreen {
    private final CaseScreen screen;
    private final StepDrafts drafts;

    /** Takes what shows cases, and what keeps drafts. */
    public StepScreen(CaseScreen screen, StepDrafts drafts) {
        this.screen = screen;
        this.drafts = drafts;
    }

    /**
     * What is told about the answers in a form.
     *
     * @param problems what is wrong with them
     * @param beside answers that are not in the form
     */
    record Remarks(List<Problem> problems, Optional<NoticeView> notice, List<SummaryView> beside) {
        static Remarks of(NoticeView notice, List<SummaryView> beside) {
            return new Remarks(List.of(), Optional.of(notice), beside);
        }

        static Remarks of(Optional<NoticeView> notice) {
            return new Remarks(List.of(), notice, List.of());
        }

        static Remarks of(List<Problem> problems) {
            return new Remarks(problems, Optional.empty(), List.of());
        }
    }

    /** Finds a step that the reader may see in full; who asked, only one that can be done. */
    public static Optional<StepVisit> visit(VisibleCase seen, Place place) {
        return seen.readersVisit(place).filter(visit -> visit.stage() == StepVisit.Stage.OPEN || !seen.byApplicant());
    }

    /** Finds a step that the reader may do now. */
    static Optional<StepVisit> toDo(AuthorizedCase seen, Place place) {
        VisibleCase visible = seen.visible();
        return visit(visible, place).filter(visible::mayDo);
    }

    /** Shows a case with the step that is the reader's, as far as the reader has filled it in. */
    public Future<Reply> drafted(Call call, AuthorizedCase seen, Optional<StepVisit> visit) {
        VisibleCase visible = seen.visible();
        Optional<StepVisit> done = visit.filter(visible::mayDo);
        if (done.isEmpty()) {
            return screen.show(call, 200, seen, Shown.of(visit));
        }
        return drafts.of(call, seen, done.get().place()).compose(kept -> {
            Optional<NoticeView> notice = kept.flatMap(StepDraft::savedAt).map(at -> savedAt(call, seen, at));
            StepDraft draft =
                    kept.map(each -> each.keptFor(visible, done.get())).orElse(StepDraft.NONE);
            return show(call, 200, seen, done.get(), draft, Remarks.of(notice));
        });
    }

    private NoticeView savedAt(Call call, AuthorizedCase seen, Instant at) {
        CaseContext context = screen.context(call, seen);
        String title = context.text("draft.of", context.words().dateTime(at));
        return new NoticeView(false, title, context.text("draft.of-text"));
    }

    /** Shows a step to be done. */
    Future<Reply> show(Call call, int status, AuthorizedCase seen, StepVisit visit, StepDraft draft, Remarks remarks) {
        CaseContext context = screen.context(call, seen);
        TypedStep typed = draft.shown(remarks.problems(), call.language());
        if (visit.correction().isPresent() && !call.part("step").isEmpty()) {
            return screen.plugged(call, seen, visit, typed).map(plugged -> {
                CorrectionForm form = new CorrectionForm(context, visit, typed, plugged);
                Object model = form.view(remarks.notice(), remarks.beside());
                return screen.page(call, status, seen, "correction", model);
            });
        }
        Optional<NoticeView> notice = visit.correction().isPresent() ? Optional.empty() : remarks.notice();
        List<SummaryView> left = new ArrayList<>(remarks.beside());
        left.addAll(draft.leftIn(context));
        return screen.show(call, status, seen, new Shown(Optional.of(visit), typed, Attempt.NONE, notice, left));
    }

    /** Shows the case as it is now, and beside it what was typed for a step that is over or somebody else's now. */
    Future<Reply> over(Call call, int status, AuthorizedCase now, Place place, StepDraft posted, String why) {
        VisibleCase visible = now.visible();
        return screen.refusal(call, now, place, why)
                .compose(notice -> screen.show(
                        call,
                        status,
                        now,
                        new Shown(
                                visit(visible, place).or(() -> CaseScreen.standing(visible)),
                                TypedStep.NOTHING,
                                Attempt.NONE,
                                Optional.of(notice),
                                beside(call, now, place, posted, "case.unsent"))));
    }

    /** Shows answers beside the form, under a title. */
    List<SummaryView> beside(Call call, AuthorizedCase seen, Place place, StepDraft draft, String title) {
        CaseContext context = screen.context(call, seen);
        return new AnswersBeside(context, place).of(draft.shown(List.of(), call.language()), context.text(title));
    }

    /** Sends the browser to where a step is shown. */
    static Reply to(Call call, AuthorizedCase seen, Place place) {
        return Reply.seeOther(call.prefix() + CaseAddress.of(seen.visible()).of(place));
    }
}
