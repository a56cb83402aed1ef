package id.mutubaku.web.pages.cases.step;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.PressView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.cases.screen.CaseAccess;
import id.mutubaku.web.pages.cases.screen.CaseScreen;
import id.mutubaku.web.pages.cases.step.StepScreen.Remarks;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** The drafts that were posted in this browser without a session, offered to their author. */
public final class UnsentDraftPages {
    private final CaseAccess access;
    private final CaseScreen screen;
    private final StepScreen steps;
    private final StepDrafts drafts;

    /** Takes what finds and shows cases, and what keeps drafts. */
    public UnsentDraftPages(CaseAccess access, CaseScreen screen, StepScreen steps, StepDrafts drafts) {
        this.access = access;
        this.screen = screen;
        this.steps = steps;
        this.drafts = drafts;
    }

    /** Shows what was posted without a session beside the step's form, in which nothing changes by looking at it. */
    public Future<Reply> offer(Call call, AuthorizedCase seen, Place place) {
        return drafts.unsent(call, seen, place)
                .compose(found -> found.isPresent()
                        ? offered(call, seen, place, found.get())
                        : Future.succeededFuture(StepScreen.to(call, seen, place)));
    }

    private Future<Reply> offered(Call call, AuthorizedCase seen, Place place, StepDraft unsent) {
        Optional<StepVisit> visit = StepScreen.toDo(seen, place);
        if (visit.isEmpty()) {
            String why = Problem.error("", "step/closed-to-you").sentence(call.language());
            return steps.over(call, 200, seen, place, unsent, why);
        }
        NoticeView notice = offer(call, seen, visit.get());
        List<SummaryView> beside = steps.beside(call, seen, place, unsent, "draft.before-sign-in-title");
        return drafts.of(call, seen, place).compose(own -> {
            StepDraft draft =
                    own.map(each -> each.keptFor(seen.visible(), visit.get())).orElse(StepDraft.NONE);
            return steps.show(call, 200, seen, visit.get(), draft, Remarks.of(notice, beside));
        });
    }

    private NoticeView offer(Call call, AuthorizedCase seen, StepVisit visit) {
        CaseContext context = screen.context(call, seen);
        String token = call.query(StepDrafts.TOKEN).orElse("");
        PressView takeOver = new PressView(
                context.address().of(visit, "draf"),
                List.of(new HiddenView(StepDrafts.TOKEN, token)),
                context.text("draft.take-over"));
        return new NoticeView(
                false,
                context.text("draft.before-sign-in"),
                context.text("draft.before-sign-in-text"),
                Optional.of(takeOver));
    }

    /**
     * Answers {@code POST /{region}/kasus/{number}/langkah/{step}/draf}: takes over what was posted in this browser without
     * a session, as the caller's draft; beside a draft that they have, only into the form.
     */
    public Future<Reply> takeOver(Call call) {
        Place place = new Place(call.part("step"));
        return access.seen(call)
                .compose(seen -> drafts.unsent(call, seen, place)
                        .compose(unsent -> drafts.of(call, seen, place)
                                .compose(own -> takenOver(call, seen, place, unsent, own))));
    }

    private Future<Reply> takenOver(
            Call call, AuthorizedCase seen, Place place, Optional<StepDraft> unsent, Optional<StepDraft> own) {
        Optional<StepVisit> visit = StepScreen.toDo(seen, place);
        if (unsent.isEmpty() || visit.isEmpty()) {
            return Future.succeededFuture(StepScreen.to(call, seen, place));
        }
        if (own.isEmpty()) {
            return drafts.adopt(call, seen, place, unsent.get()).map(kept -> StepScreen.to(call, seen, place));
        }
        CaseContext context = screen.context(call, seen);
        NoticeView notice =
                new NoticeView(false, context.text("draft.taken-over"), context.text("draft.taken-over-text"));
        StepDraft taken = unsent.get().savedAt(own.get().savedAt().orElseThrow());
        List<SummaryView> beside = steps.beside(call, seen, place, own.get(), "draft.own-title");
        return steps.show(call, 200, seen, visit.get(), taken, Remarks.of(notice, beside));
    }
}
