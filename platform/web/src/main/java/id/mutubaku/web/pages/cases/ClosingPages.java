package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService.CommandMaker;
import id.mutubaku.engine.cases.command.CaseClosing;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.view.casework.EndingView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.cases.form.Acts;
import id.mutubaku.web.pages.cases.form.StepForm;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;

/** Ends a case before its SOP does, after asking whether that is meant, and why. */
public final class ClosingPages {
    private static final String REASON = "reason";
    private static final int LONGEST = 2000;

    private final CaseScreen screen;

    ClosingPages(CaseScreen screen) {
        this.screen = screen;
    }

    /** Tells whether the reader may cancel: who asks, while the case runs. */
    static boolean mayCancel(AuthorizedCase seen) {
        return seen.stored().state().isRunning() && seen.actors().stream().anyMatch(seen.sop()::isApplicant);
    }

    /** Tells whether the reader may close: an official who has the case. */
    static boolean mayClose(AuthorizedCase seen) {
        return seen.stored().state().open().stream()
                .map(StepVisit::performers)
                .flatMap(Collection::stream)
                .filter(actor -> seen.sop().isOffice(List.of(actor)))
                .anyMatch(seen.actors()::contains);
    }

    /** Answers {@code GET …/batalkan}. */
    public Future<Reply> askToCancel(Call call) {
        return screen.seen(call).map(seen -> page(call, 200, seen, "batalkan", List.of()));
    }

    /** Answers {@code POST …/batalkan}. */
    public Future<Reply> cancel(Call call) {
        return end(call, "batalkan", (at, by) -> new CaseClosing.Cancel(at, by, call.posted(REASON)));
    }

    /** Answers {@code GET …/tutup}. */
    public Future<Reply> askToClose(Call call) {
        return screen.seen(call).map(seen -> page(call, 200, seen, "tutup", List.of()));
    }

    /** Answers {@code POST …/tutup}. */
    public Future<Reply> close(Call call) {
        return end(call, "tutup", (at, by) -> new CaseClosing.Close(at, by, call.posted(REASON)));
    }

    private Future<Reply> end(Call call, String act, CommandMaker command) {
        return screen.seen(call)
                .compose(seen -> screen.ask(call, seen, command)
                        .compose(answer -> answer instanceof Answer.Refused refused
                                ? screen.seen(call)
                                        .map(now ->
                                                page(call, refused.refusal().status(), now, act, refused.problems()))
                                : Future.succeededFuture(CaseScreen.back(call, seen, act))));
    }

    private Reply page(Call call, int status, AuthorizedCase seen, String act, List<Problem> problems) {
        String address = StepForm.address(seen);
        String error = problems.stream()
                .filter(problem -> problem.pointer().equals("/" + REASON))
                .map(problem -> problem.sentence(call.language()))
                .findFirst()
                .orElse("");
        FieldView.TextArea reason = new FieldView.TextArea(
                new Caption(REASON, text(call, "ending.reason"), text(call, "ending." + act + ".reason"), false, error),
                call.posted(REASON),
                4,
                LONGEST);
        EndingView view = new EndingView(
                seen.stored().state().number(),
                seen.sop().definition().title(),
                text(call, "ending." + act),
                text(call, "ending." + act + ".text"),
                address + "/" + act,
                FormFields.problems(List.of(reason), problems, call.language()),
                List.of(new HiddenView(Acts.KEY, Tokens.draw())),
                reason,
                text(call, "ending." + act),
                address);
        return screen.pages().show(call, status, seen.sop().region(), "ending", view);
    }

    private String text(Call call, String key) {
        return screen.pages().text(call, key);
    }
}
