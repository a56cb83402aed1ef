package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService.CommandMaker;
import id.mutubaku.engine.cases.command.CaseClosing;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.ui.cases.act.EndingForm;
import id.mutubaku.ui.view.casework.EndingView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.cases.screen.CaseAccess;
import id.mutubaku.web.pages.cases.screen.CaseNews;
import id.mutubaku.web.pages.cases.screen.CaseScreen;
import io.vertx.core.Future;
import java.util.List;

/** The ending of a case before its SOP ends it, after asking whether that is meant, and why. */
final class ClosingPages {
    private static final String CANCEL = "batalkan";
    private static final String CLOSE = "tutup";

    private final CaseAccess access;
    private final CaseScreen screen;

    ClosingPages(CaseAccess access, CaseScreen screen) {
        this.access = access;
        this.screen = screen;
    }

    /** Answers {@code GET …/batalkan}. */
    Future<Reply> askToCancel(Call call) {
        return access.seen(call).map(seen -> page(call, 200, seen, CANCEL, List.of()));
    }

    /** Answers {@code POST …/batalkan}. */
    Future<Reply> cancel(Call call) {
        return end(call, CANCEL, (at, by) -> new CaseClosing.Cancel(at, by, call.posted(EndingForm.REASON)));
    }

    /** Answers {@code GET …/tutup}. */
    Future<Reply> askToClose(Call call) {
        return access.seen(call).map(seen -> page(call, 200, seen, CLOSE, List.of()));
    }

    /** Answers {@code POST …/tutup}. */
    Future<Reply> close(Call call) {
        return end(call, CLOSE, (at, by) -> new CaseClosing.Close(at, by, call.posted(EndingForm.REASON)));
    }

    private Future<Reply> end(Call call, String act, CommandMaker command) {
        return access.seen(call)
                .compose(seen -> screen.ask(call, seen, command)
                        .compose(answer -> answer instanceof Answer.Refused refused
                                ? refused(call, act, refused)
                                : Future.succeededFuture(CaseNews.back(call, seen, act))));
    }

    private Future<Reply> refused(Call call, String act, Answer.Refused refused) {
        return access.seen(call).map(now -> page(call, refused.refusal().status(), now, act, refused.problems()));
    }

    private Reply page(Call call, int status, AuthorizedCase seen, String act, List<Problem> problems) {
        EndingView view =
                new EndingForm(screen.context(call, seen)).view(act, call.posted(EndingForm.REASON), problems);
        return screen.page(call, status, seen, "ending", view);
    }
}
