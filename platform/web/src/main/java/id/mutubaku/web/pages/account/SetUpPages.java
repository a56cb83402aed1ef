package id.mutubaku.web.pages.account;

import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.accounts.FirstStart;
import id.mutubaku.casework.accounts.PasswordRules;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.ui.view.account.SetupView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;

/** The set-up of the platform by its first administrator, once. */
final class SetUpPages {
    private final Pages pages;
    private final Accounts accounts;
    private final FirstStart firstStart;

    SetUpPages(Pages pages, Accounts accounts, FirstStart firstStart) {
        this.pages = pages;
        this.accounts = accounts;
        this.firstStart = firstStart;
    }

    /** Answers {@code GET /siapkan?kode=…}. */
    Future<Reply> setUpForm(Call call) {
        String code = call.query("kode").orElse("");
        return firstStart.accepts(code).map(good -> {
            if (!good) {
                throw HttpProblem.of(403, "sign-in/set-up-used");
            }
            return pages.show(call, 200, "set-up", setUp(call, new SetUpForm("", ""), List.of()));
        });
    }

    /** Answers {@code POST /siapkan}. */
    Future<Reply> setUp(Call call) {
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
}
