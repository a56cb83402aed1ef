package id.mutubaku.web.pages.account;

import id.mutubaku.casework.access.Principal.Follower;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.casework.sessions.SignIn;
import id.mutubaku.casework.sessions.SignIn.Turned;
import id.mutubaku.casework.sessions.SignIn.Welcome;
import id.mutubaku.ui.view.applicant.TrackFormView;
import id.mutubaku.ui.view.form.ProblemView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Security;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.util.List;
import java.util.stream.Stream;

/** The following of a case by its number and code, and the end of it. */
final class FollowPages {
    private final Pages pages;
    private final SignIn signIn;
    private final Sessions sessions;

    FollowPages(Pages pages, SignIn signIn, Sessions sessions) {
        this.pages = pages;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    /** Answers {@code POST /{region}/kasus/{number}/berhenti}: whoever follows the case here does so no longer. */
    Future<Reply> stopFollowing(Call call) {
        return call.followingToken()
                .map(sessions::close)
                .orElseGet(Future::succeededFuture)
                .map(closed -> {
                    Security.dropFollowing(call, call.part("region"), call.part("number"));
                    return Reply.seeOther(call.prefix() + "/lacak");
                });
    }

    /** Answers {@code GET /lacak}. */
    Future<Reply> followForm(Call call) {
        return Future.succeededFuture(pages.show(
                call,
                200,
                "track",
                new TrackFormView(
                        call.query("nomor").orElse(""), call.query("kode").orElse(""), "", "", List.of())));
    }

    /** Answers {@code POST /lacak}. */
    Future<Reply> follow(Call call) {
        String noNumber = missing(call, "nomor", "track.number-missing");
        String noCode = missing(call, "kode", "track.code-missing");
        return noNumber.isEmpty() && noCode.isEmpty()
                ? signIn.follow(call.posted("nomor"), call.posted("kode"), Security.browser(call))
                        .map(outcome -> outcome instanceof Turned turned
                                ? turned(call, turned)
                                : following(call, (Welcome) outcome))
                : Future.succeededFuture(form(call, 422, noNumber, noCode));
    }

    private String missing(Call call, String field, String key) {
        return call.posted(field).isEmpty() ? pages.text(call, key) : "";
    }

    private Reply turned(Call call, Turned turned) {
        ProblemView problem = Refusals.problem(call, "nomor", turned);
        return Refusals.waiting(form(call, turned.status(), problem.text(), ""), turned);
    }

    private static Reply following(Call call, Welcome welcome) {
        Follower follower = welcome.follower().orElseThrow();
        Security.keepFollowing(call, follower, welcome.token());
        return Reply.seeOther(call.prefix() + "/" + follower.region() + "/kasus/" + follower.number());
    }

    /** Shows the form with all that was typed, and what is wrong with the number and the code; empty for nothing. */
    private Reply form(Call call, int status, String number, String code) {
        List<ProblemView> problems = Stream.of(new ProblemView("nomor", number), new ProblemView("kode", code))
                .filter(problem -> !problem.text().isEmpty())
                .toList();
        TrackFormView view = new TrackFormView(call.posted("nomor"), call.posted("kode"), number, code, problems);
        return pages.show(call, status, "track", view);
    }
}
