package id.mutubaku.web.pages.account;

import static id.mutubaku.web.http.Access.ANYONE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.access.Principal.Follower;
import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.accounts.FirstStart;
import id.mutubaku.casework.accounts.PasswordRules;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.casework.sessions.SignIn;
import id.mutubaku.casework.sessions.SignIn.Turned;
import id.mutubaku.casework.sessions.SignIn.Welcome;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.account.SetupView;
import id.mutubaku.ui.view.account.SignInView;
import id.mutubaku.ui.view.applicant.TrackFormView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.LocalPath;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.http.Security;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets people in and out: officials, applicants who follow a case, and once the first administrator. */
public final class SignInPages {
    private final Pages pages;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Accounts accounts;
    private final FirstStart firstStart;

    public SignInPages(Pages pages, SignIn signIn, Sessions sessions, Accounts accounts, FirstStart firstStart) {
        this.pages = pages;
        this.signIn = signIn;
        this.sessions = sessions;
        this.accounts = accounts;
        this.firstStart = firstStart;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(GET, "/masuk", ANYONE, this::signInForm),
                new Route(POST, "/masuk", ANYONE, this::signIn).taking(Body.FEW_WORDS),
                new Route(POST, "/keluar", ANYONE, this::signOut).taking(Body.FEW_WORDS),
                new Route(POST, "/:region/kasus/:number/berhenti", ANYONE, this::stopFollowing).taking(Body.FEW_WORDS),
                new Route(GET, "/lacak", ANYONE, this::followForm),
                new Route(POST, "/lacak", ANYONE, this::follow).taking(Body.FEW_WORDS),
                new Route(GET, "/siapkan", ANYONE, this::setUpForm),
                new Route(POST, "/siapkan", ANYONE, this::setUp).taking(Body.FEW_WORDS));
    }

    /** Answers {@code GET /masuk}. */
    public Future<Reply> signInForm(Call call) {
        return Future.succeededFuture(
                signInForm(call, 200, "", List.of(), call.query("ke").orElse("")));
    }

    /** Answers {@code POST /masuk}. */
    public Future<Reply> signIn(Call call) {
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
        List<ProblemView> problems = List.of(problem(call, "username", turned));
        Reply reply = signInForm(call, turned.status(), username, problems, call.posted("ke"));
        return waiting(reply, turned);
    }

    /** Says to programs too how long to wait. */
    private static Reply waiting(Reply reply, Turned turned) {
        return turned.pause()
                .map(pause -> reply.with("Retry-After", String.valueOf(pause.toSeconds())))
                .orElse(reply);
    }

    /** Answers {@code POST /keluar}. */
    public Future<Reply> signOut(Call call) {
        Future<Void> following =
                call.visitor().browser().map(sessions::closeFollowing).orElseGet(Future::succeededFuture);
        return following
                .compose(ended -> signIn.out(call.principal(), call.token(), call.visitor()))
                .map(closed -> {
                    Security.dropSession(call);
                    return Reply.seeOther(call.prefix() + "/");
                });
    }

    /** Answers {@code POST /{region}/kasus/{number}/berhenti}: whoever follows the case here does so no longer. */
    public Future<Reply> stopFollowing(Call call) {
        return call.followingToken()
                .map(sessions::close)
                .orElseGet(Future::succeededFuture)
                .map(closed -> {
                    Security.dropFollowing(call, call.part("region"), call.part("number"));
                    return Reply.seeOther(call.prefix() + "/lacak");
                });
    }

    /** Answers {@code GET /lacak}. */
    public Future<Reply> followForm(Call call) {
        return Future.succeededFuture(pages.show(
                call,
                200,
                "track",
                new TrackFormView(
                        call.query("nomor").orElse(""), call.query("kode").orElse(""), "", "", List.of())));
    }

    /** Answers {@code POST /lacak}. */
    public Future<Reply> follow(Call call) {
        String number = call.posted("nomor");
        String code = call.posted("kode");
        String noNumber = number.isEmpty() ? pages.text(call, "track.number-missing") : "";
        String noCode = code.isEmpty() ? pages.text(call, "track.code-missing") : "";
        List<ProblemView> missing = new ArrayList<>();
        if (!noNumber.isEmpty()) {
            missing.add(new ProblemView("nomor", noNumber));
        }
        if (!noCode.isEmpty()) {
            missing.add(new ProblemView("kode", noCode));
        }
        if (!missing.isEmpty()) {
            return Future.succeededFuture(
                    pages.show(call, 422, "track", new TrackFormView(number, code, noNumber, noCode, missing)));
        }
        return signIn.follow(number, code, Security.browser(call)).map(outcome -> {
            if (outcome instanceof Turned turned) {
                ProblemView problem = problem(call, "nomor", turned);
                Reply reply = pages.show(
                        call,
                        turned.status(),
                        "track",
                        new TrackFormView(number, code, problem.text(), "", List.of(problem)));
                return waiting(reply, turned);
            }
            Welcome welcome = (Welcome) outcome;
            Follower follower = welcome.follower().orElseThrow();
            Security.keepFollowing(call, follower, welcome.token());
            return Reply.seeOther(call.prefix() + "/" + follower.region() + "/kasus/" + follower.number());
        });
    }

    /** Answers {@code GET /siapkan?kode=…}. */
    public Future<Reply> setUpForm(Call call) {
        String code = call.query("kode").orElse("");
        return firstStart.accepts(code).map(good -> {
            if (!good) {
                throw HttpProblem.of(403, "sign-in/set-up-used");
            }
            return pages.show(call, 200, "set-up", setUp(call, new SetUpForm("", ""), List.of()));
        });
    }

    /** Answers {@code POST /siapkan}. */
    public Future<Reply> setUp(Call call) {
        SetUpForm form = new SetUpForm(call.posted("name"), call.posted("username"));
        String password = call.rawPosted("password");
        List<ProblemView> problems = new ArrayList<>();
        if (form.name().isEmpty()) {
            problems.add(new ProblemView("name", pages.text(call, "set-up.name-missing")));
        }
        if (!accounts.isUsername(form.username(), "")) {
            problems.add(new ProblemView("username", pages.text(call, "set-up.username-wrong")));
        }
        PasswordRules.problem(password, form.username())
                .ifPresent(wrong -> problems.add(new ProblemView("password", wrong.sentence(call.language()))));
        if (!problems.isEmpty()) {
            return Future.succeededFuture(pages.show(call, 422, "set-up", setUp(call, form, problems)));
        }
        return accounts.setUp(Tokens.digest(code(call)), form.username(), form.name(), password)
                .map(done -> {
                    if (!done) {
                        throw HttpProblem.of(403, "sign-in/set-up-used");
                    }
                    return Reply.seeOther(call.prefix() + "/masuk?ke=%2Fadmin%2F");
                });
    }

    private record SetUpForm(String name, String username) {}

    private static String code(Call call) {
        return call.posted("kode").isEmpty() ? call.query("kode").orElse("") : call.posted("kode");
    }

    private static SetupView setUp(Call call, SetUpForm form, List<ProblemView> problems) {
        return new SetupView(
                "/siapkan",
                form.name(),
                form.username(),
                of(problems, "name"),
                of(problems, "username"),
                of(problems, "password"),
                PasswordRules.SHORTEST,
                problems,
                List.of(new HiddenView("kode", code(call))));
    }

    private static String of(List<ProblemView> problems, String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(ProblemView::text)
                .findFirst()
                .orElse("");
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
                new SignInView(kept, username, problems, List.of(new HiddenView("ke", onward))));
    }

    private NoticeView notice(Call call, boolean good, String key) {
        return new NoticeView(good, pages.text(call, key), pages.text(call, key + "-text"));
    }

    private static ProblemView problem(Call call, String field, Turned turned) {
        return new ProblemView(field, turned.problem().sentence(call.language()));
    }

    /** Goes on only to our own pages, so that a link cannot lead a signed-in official to another site. */
    private static String onward(Call call) {
        return call.prefix() + LocalPath.of(call.posted("ke")).orElse("/kerja");
    }
}
