package id.mutubaku.web.pages.account;

import id.mutubaku.casework.accounts.PasswordRules;
import id.mutubaku.casework.sessions.OwnAccount;
import id.mutubaku.store.accounts.PasswordLinkStore.Owner;
import id.mutubaku.ui.view.account.PasswordView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page on which somebody chooses a password by a link that is good once. */
final class PasswordPage {
    private final Pages pages;
    private final OwnAccount own;

    PasswordPage(Pages pages, OwnAccount own) {
        this.pages = pages;
        this.own = own;
    }

    /** Answers {@code GET /sandi?kode=…}. */
    Future<Reply> show(Call call) {
        String code = call.query("kode").orElse("");
        return own.owner(code).map(owner -> page(call, 200, code, good(owner), Map.of()));
    }

    /** Answers {@code POST /sandi}. */
    Future<Reply> choose(Call call) {
        String code = call.posted("kode");
        return own.owner(code).compose(owner -> {
            Owner good = good(owner);
            return own.choosePassword(code, call.rawPosted("password"), call.visitor())
                    .map(wrong -> wrong.map(problem ->
                                    page(call, 422, code, good, Map.of("password", problem.sentence(call.language()))))
                            .orElseGet(() -> Reply.seeOther(call.prefix() + "/masuk?kabar=sandi")));
        });
    }

    private static Owner good(Optional<Owner> owner) {
        return owner.orElseThrow(() -> HttpProblem.of(403, "password/link"));
    }

    private Reply page(Call call, int status, String code, Owner owner, Map<String, String> problems) {
        AccountFields fields = new AccountFields(pages, call, problems);
        String hint = pages.text(call, "own.new-hint", PasswordRules.SHORTEST);
        return pages.show(
                call,
                status,
                "password",
                new PasswordView(
                        fields.summary(),
                        owner.username(),
                        owner.name(),
                        List.of(new HiddenView("kode", code)),
                        List.of(fields.password("password", "own.new", hint, false, "new-password"))));
    }
}
