package id.mutubaku.web.pages.admin;

import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.accounts.Accounts.Account;
import id.mutubaku.engine.form.EmailAddress;
import id.mutubaku.ui.view.FieldView;
import id.mutubaku.ui.view.FieldView.Caption;
import id.mutubaku.ui.view.FieldView.Kind;
import id.mutubaku.ui.view.ProblemView;
import id.mutubaku.ui.view.official.AccountEmailView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** Lets an administrator change where the mail of an account goes. */
public final class AccountEmailPage {
    private static final int LONGEST = 254;

    private final Pages pages;
    private final Accounts accounts;

    public AccountEmailPage(Pages pages, Accounts accounts) {
        this.pages = pages;
        this.accounts = accounts;
    }

    /** Answers {@code GET /admin/surel}. */
    public Future<Reply> show(Call call) {
        String username = call.query("akun").orElseThrow(HttpProblem::notFound);
        return accounts.of(accounts.regionOf(username))
                .map(all -> all.stream()
                        .filter(account -> account.holder().username().equals(username))
                        .findFirst()
                        .map(Account::email)
                        .map(email -> page(call, 200, username, email.orElse(""), List.of()))
                        .orElseThrow(HttpProblem::notFound));
    }

    /** Answers {@code POST /admin/surel}. */
    public Future<Reply> change(Call call) {
        String username = call.posted("akun");
        String email = call.posted("email");
        if (!email.isEmpty() && !EmailAddress.isValid(email)) {
            ProblemView problem = new ProblemView("email", pages.text(call, "admin.email-wrong"));
            return Future.succeededFuture(page(call, 422, username, email, List.of(problem)));
        }
        return accounts.mailTo(username, Optional.of(email).filter(given -> !given.isEmpty()))
                .map(changed -> {
                    if (!changed) {
                        throw HttpProblem.notFound();
                    }
                    return Reply.seeOther(call.prefix() + "/admin/?surel=" + username);
                });
    }

    private Reply page(Call call, int status, String username, String email, List<ProblemView> problems) {
        Caption caption = new Caption(
                "email",
                pages.text(call, "admin.email"),
                pages.text(call, "admin.email-hint"),
                true,
                problems.stream().map(ProblemView::text).findFirst().orElse(""));
        FieldView field = new FieldView.Text(caption, Kind.EMAIL, email, "", "off", LONGEST);
        return pages.show(call, status, "account-email", new AccountEmailView(username, field, problems));
    }
}
