package id.mutubaku.web.pages.account;

import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.casework.sessions.SignIn;
import id.mutubaku.casework.sessions.SignIn.Turned;
import id.mutubaku.casework.sessions.SignIn.Welcome;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.account.SignInView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.LocalPath;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Security;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of signing in and out. */
final class SignInPages {
    private static final Pattern CASE = Pattern.compile("^/[a-z0-9-]+/kasus/([A-Z0-9-]{1,60})");

    private final Pages pages;
    private final SignIn signIn;
    private final Sessions sessions;

    SignInPages(Pages pages, SignIn signIn, Sessions sessions) {
        this.pages = pages;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    /** Answers {@code GET /masuk}. */
    Future<Reply> signInForm(Call call) {
        return Future.succeededFuture(
                signInForm(call, 200, "", List.of(), call.query("ke").orElse("")));
    }

    /** Answers {@code POST /masuk}. */
    Future<Reply> signIn(Call call) {
        String username = call.posted("username");
        return signIn.withPassword(username, call.rawPosted("password"), call.visitor())
                .compose(outcome -> outcome instanceof Welcome welcome
                        ? signedIn(call, welcome)
                        : Future.succeededFuture(turned(call, username, (Turned) outcome)));
    }

    /** Ends the session that this browser had before. */
    private Future<Reply> signedIn(Call call, Welcome welcome) {
        return call.token()
                .map(sessions::close)
                .orElseGet(Future::succeededFuture)
                .map(closed -> {
                    Security.keepSession(call, welcome.token());
                    return Reply.seeOther(onward(call));
                });
    }

    private Reply turned(Call call, String username, Turned turned) {
        List<ProblemView> problems = List.of(Refusals.problem(call, "username", turned));
        Reply reply = signInForm(call, turned.status(), username, problems, call.posted("ke"));
        return Refusals.waiting(reply, turned);
    }

    /** Answers {@code POST /keluar}. */
    Future<Reply> signOut(Call call) {
        Future<Void> following =
                call.visitor().browser().map(sessions::closeFollowing).orElseGet(Future::succeededFuture);
        return following
                .compose(ended -> signIn.out(call.principal(), call.token(), call.visitor()))
                .map(closed -> {
                    Security.dropSession(call);
                    return Reply.seeOther(call.prefix() + "/");
                });
    }

    private Reply signInForm(Call call, int status, String username, List<ProblemView> problems, String onward) {
        Optional<NoticeView> kept = onward.contains("?draf=")
                ? Optional.of(notice(call, false, "draft.session-over"))
                : onward.contains("/ajukan/draf/")
                        ? Optional.of(notice(call, false, "draft.not-sent"))
                        : call.query("kabar")
                                .filter("sandi"::equals)
                                .map(done -> new NoticeView(true, "", pages.text(call, "password.done")));
        return pages.show(
                call,
                status,
                "sign-in",
                new SignInView(kept, username, problems, List.of(new HiddenView("ke", onward)), track(onward)));
    }

    /** Returns where an applicant follows the case to which somebody was about to go. */
    private static String track(String onward) {
        Matcher number = CASE.matcher(onward);
        return number.find() ? "/lacak?nomor=" + number.group(1) : "/lacak";
    }

    private NoticeView notice(Call call, boolean good, String key) {
        return new NoticeView(good, pages.text(call, key), pages.text(call, key + "-text"));
    }

    /** Goes on only to our own pages, so that a link cannot lead a signed-in official to another site. */
    private static String onward(Call call) {
        return call.prefix() + LocalPath.of(call.posted("ke")).orElse("/kerja");
    }
}
