package id.mutubaku.web.pages.account;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.accounts.PasswordRules;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.sessions.OwnAccount;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.account.OwnAccountView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.PostNames;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page <em>Akun saya</em>: who somebody is here, their password, and where they are signed in. */
final class OwnAccountPage {
    private static final String ADDRESS = "/kerja/akun";

    private final Pages pages;
    private final PostNames postNames;
    private final OwnAccount own;

    OwnAccountPage(Pages pages, SopRepository sops, OwnAccount own) {
        this.pages = pages;
        this.postNames = new PostNames(sops);
        this.own = own;
    }

    /** Answers {@code GET /kerja/akun}. */
    Future<Reply> show(Call call) {
        Optional<NoticeView> notice = call.query("kabar")
                .filter(List.of("password-saved", "ended")::contains)
                .map(news -> new NoticeView(true, "", pages.text(call, "own." + news)));
        return page(call, 200, notice, Map.of());
    }

    /** Answers {@code POST /kerja/akun} with what to do. */
    Future<Reply> change(Call call) {
        return switch (call.posted("do")) {
            case "password" -> password(call);
            case "session" ->
                own.end(call.account(), call.posted("session"), call.visitor()).map(ended -> news(call, "ended"));
            case "others" ->
                own.endOthers(call.account(), call.token(), call.visitor()).map(ended -> news(call, "ended"));
            default -> throw HttpProblem.of(400, "http/bad-request");
        };
    }

    private Future<Reply> password(Call call) {
        return own.changePassword(
                        call.account(),
                        call.rawPosted("present"),
                        call.rawPosted("password"),
                        call.visitor(),
                        call.token())
                .compose(wrong -> wrong.isEmpty()
                        ? Future.succeededFuture(news(call, "password-saved"))
                        : page(
                                call,
                                422,
                                Optional.empty(),
                                Map.of(
                                        wrong.get().pointer().substring(1),
                                        wrong.get().sentence(call.language()))));
    }

    private static Reply news(Call call, String news) {
        return Reply.seeOther(call.prefix() + ADDRESS + "?kabar=" + news);
    }

    private Future<Reply> page(Call call, int status, Optional<NoticeView> notice, Map<String, String> problems) {
        AccountHolder account = call.account();
        AccountFields fields = new AccountFields(pages, call, problems);
        String here = call.token().map(Tokens::digest).orElse("");
        return own.sessions(account)
                .map(sessions -> new OwnAccountView(
                        notice,
                        fields.summary(),
                        account.username(),
                        account.name(),
                        String.join(", ", postNames.of(account)),
                        List.of(
                                fields.password("present", "own.present", "", false, "current-password"),
                                fields.password(
                                        "password",
                                        "own.new",
                                        pages.text(call, "own.new-hint", PasswordRules.SHORTEST),
                                        false,
                                        "new-password")),
                        sessions.stream()
                                .map(each -> new OwnAccountView.Session(
                                        each.id(),
                                        Devices.words(pages, call, each.device()),
                                        each.openedAt(),
                                        each.usedAt(),
                                        each.id().equals(here)))
                                .toList()))
                .map(view -> pages.show(call, status, "own-account", view));
    }
}
