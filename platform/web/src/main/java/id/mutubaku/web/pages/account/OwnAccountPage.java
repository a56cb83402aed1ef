package id.mutubaku.web.pages.account;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.accounts.PasswordRules;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.sessions.OwnAccount;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.schema.EmailAddress;
import id.mutubaku.store.sessions.SessionStore;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.account.OwnAccountView;
import id.mutubaku.ui.view.form.FieldView;
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
                .filter(List.of("password-saved", "email-saved", "ended")::contains)
                .map(news -> new NoticeView(true, "", pages.text(call, "own." + news)));
        return page(call, 200, notice, Map.of());
    }

    /** Answers {@code POST /kerja/akun} with what to do. */
    Future<Reply> change(Call call) {
        return switch (call.posted("do")) {
            case "password" -> password(call);
            case "email" -> email(call);
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

    private Future<Reply> email(Call call) {
        String email = call.posted("email");
        if (!email.isEmpty() && !EmailAddress.isValid(email)) {
            return page(call, 422, Optional.empty(), Map.of("email", pages.text(call, "admin.email-wrong")));
        }
        Optional<String> given = Optional.of(email).filter(written -> !written.isEmpty());
        return own.changeEmail(call.account(), given, call.visitor()).map(done -> news(call, "email-saved"));
    }

    private static Reply news(Call call, String news) {
        return Reply.seeOther(call.prefix() + ADDRESS + "?kabar=" + news);
    }

    private Future<Reply> page(Call call, int status, Optional<NoticeView> notice, Map<String, String> problems) {
        Future<List<SessionStore.Listed>> sessions = own.sessions(call.account());
        Future<Optional<String>> email = own.email(call.account());
        return Future.all(sessions, email)
                .map(read ->
                        view(call, new AccountFields(pages, call, problems), notice, email.result(), sessions.result()))
                .map(view -> pages.showOwn(call, status, "own-account", view));
    }

    private OwnAccountView view(
            Call call,
            AccountFields fields,
            Optional<NoticeView> notice,
            Optional<String> email,
            List<SessionStore.Listed> sessions) {
        AccountHolder account = call.account();
        return new OwnAccountView(
                notice,
                fields.summary(),
                account.username(),
                account.name(),
                String.join(", ", postNames.of(account)),
                List.of(fields.email(call.posted("do").equals("email") ? call.posted("email") : email.orElse(""))),
                passwords(call, fields),
                sessions(call, sessions));
    }

    private List<FieldView> passwords(Call call, AccountFields fields) {
        return List.of(
                fields.password("present", "own.present", "", false, "current-password"),
                fields.password(
                        "password",
                        "own.new",
                        pages.text(call, "own.new-hint", PasswordRules.SHORTEST),
                        false,
                        "new-password"));
    }

    private List<OwnAccountView.Session> sessions(Call call, List<SessionStore.Listed> sessions) {
        String here = call.token().map(Tokens::digest).orElse("");
        return sessions.stream()
                .map(each -> new OwnAccountView.Session(
                        each.id(),
                        Devices.words(pages, call, each.device()),
                        each.openedAt(),
                        each.usedAt(),
                        each.id().equals(here)))
                .toList();
    }
}
