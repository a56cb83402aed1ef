package id.mutubaku.web.pages.staffing;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.accounts.AccountDirectory.Entry;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.schema.EmailAddress;
import id.mutubaku.store.accounts.AccountChanges.PostPeriod;
import id.mutubaku.store.accounts.AccountChanges.Which;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.account.PasswordLinkView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.PostNames;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of one account: its name, its posts over time, its password, and whether it can be used. */
final class AccountPage {
    private final Pages pages;
    private final SopRepository sops;
    private final PostNames postNames;
    private final AccountParts parts;
    private final PasswordLinkPages links;

    AccountPage(Pages pages, SopRepository sops, AccountParts parts) {
        this.pages = pages;
        this.sops = sops;
        this.postNames = new PostNames(sops);
        this.parts = parts;
        this.links = new PasswordLinkPages(parts);
    }

    /** What came of an act, to be shown with the account as it is now. */
    record Outcome(int status, String news, Optional<PasswordLinkView> link, String act, Map<String, String> problems) {
        static final Outcome NOTHING = new Outcome(200, "", Optional.empty(), "", Map.of());

        static Outcome done(String news) {
            return new Outcome(200, news, Optional.empty(), "", Map.of());
        }

        static Outcome wrong(String act, Map<String, String> problems) {
            return new Outcome(422, "", Optional.empty(), act, problems);
        }
    }

    /** Answers {@code GET /admin/akun/{username}}. */
    Future<Reply> show(Call call) {
        return page(call, Outcome.NOTHING);
    }

    /** Answers {@code POST /admin/akun/{username}} with what to do. */
    Future<Reply> change(Call call) {
        return entry(call).compose(entry -> act(call, entry)).compose(outcome -> page(call, outcome));
    }

    private Future<Outcome> act(Call call, Entry entry) {
        return switch (call.posted("do")) {
            case "rename" -> rename(call, entry);
            case "give" -> give(call, entry);
            case "end" -> end(call, entry);
            case "reset" -> reset(call, entry);
            case "deactivate" -> deactivate(call, entry);
            case "reactivate" -> reactivate(call, entry);
            default -> throw HttpProblem.of(400, "http/bad-request");
        };
    }

    private Future<Outcome> rename(Call call, Entry entry) {
        String name = call.posted("name");
        String email = call.posted("email");
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.isEmpty()) {
            problems.put("name", pages.text(call, "admin.name-missing"));
        }
        if (!email.isEmpty() && !EmailAddress.isValid(email)) {
            problems.put("email", pages.text(call, "admin.email-wrong"));
        }
        return problems.isEmpty()
                ? parts.administration()
                        .rename(
                                which(entry),
                                name,
                                Optional.of(email).filter(given -> !given.isEmpty()),
                                AccountParts.administrator(call))
                        .map(done -> Outcome.done(pages.text(call, "account.saved", name(entry))))
                : Future.succeededFuture(Outcome.wrong("rename", problems));
    }

    private Future<Outcome> give(Call call, Entry entry) {
        PostForm form = form(call, entry);
        Map<String, String> problems = form.problemsOfGiving();
        return problems.isEmpty()
                ? parts.administration()
                        .give(which(entry), form.given(), AccountParts.administrator(call))
                        .map(done -> done
                                ? Outcome.done(pages.text(call, "account.given"))
                                : Outcome.wrong("give", Map.of("give-post", form.held())))
                : Future.succeededFuture(Outcome.wrong("give", problems));
    }

    private Future<Outcome> end(Call call, Entry entry) {
        PostForm form = form(call, entry);
        Map<String, String> problems = form.problemsOfEnding();
        return problems.isEmpty()
                ? parts.administration()
                        .end(which(entry), call.posted("end-post"), form.ending(), AccountParts.administrator(call))
                        .map(done -> Outcome.done(pages.text(call, "account.post-ended")))
                : Future.succeededFuture(Outcome.wrong("end", problems));
    }

    private PostForm form(Call call, Entry entry) {
        String region = entry.holder().region();
        return new PostForm(
                pages,
                call,
                sops.region(region).orElseThrow(HttpProblem::notFound).timeZone(),
                postNames.names(region).keySet(),
                parts.clock().instant());
    }

    private Future<Outcome> reset(Call call, Entry entry) {
        return links.make(call, which(entry)).map(link -> new Outcome(200, "", link, "", Map.of()));
    }

    private Future<Outcome> deactivate(Call call, Entry entry) {
        if (name(entry).equals(call.account().username())) {
            throw HttpProblem.of(409, "account/self");
        }
        String to = call.posted("hand-to");
        Future<Optional<AccountHolder>> colleague = to.isEmpty()
                ? Future.succeededFuture(Optional.empty())
                : parts.accounts().find(entry.holder().region(), to);
        return colleague
                .compose(found -> parts.administration()
                        .deactivate(
                                which(entry),
                                found.filter(each -> !each.username().equals(name(entry))),
                                AccountParts.administrator(call)))
                .map(steps -> Outcome.done(pages.text(call, "account.deactivated", name(entry), steps.orElse(0))));
    }

    private Future<Outcome> reactivate(Call call, Entry entry) {
        return parts.administration()
                .reactivate(which(entry), AccountParts.administrator(call))
                .map(done -> Outcome.done(pages.text(call, "account.reactivated", name(entry))));
    }

    private Future<Reply> page(Call call, Outcome outcome) {
        return entry(call).compose(entry -> {
            Future<List<PostPeriod>> posts = parts.changes().posts(which(entry));
            Future<List<AccountHolder>> colleagues = entry.holder().administrator()
                    ? Future.succeededFuture(List.of())
                    : parts.directory()
                            .holders(entry.holder().region(), entry.holder().posts());
            return Future.all(posts, colleagues)
                    .map(both -> new AccountViews(
                                    pages,
                                    sops,
                                    call,
                                    entry,
                                    outcome,
                                    parts.clock().instant())
                            .view(notice(outcome), posts.result(), colleagues.result()))
                    .map(view -> pages.show(call, outcome.status(), "account", view));
        });
    }

    private static Optional<NoticeView> notice(Outcome outcome) {
        return Optional.of(outcome.news()).filter(news -> !news.isEmpty()).map(news -> new NoticeView(true, "", news));
    }

    private Future<Entry> entry(Call call) {
        String username = call.part("username");
        return parts.directory()
                .one(parts.accounts().regionOf(username), username)
                .map(found -> found.orElseThrow(HttpProblem::notFound));
    }

    private static Which which(Entry entry) {
        return new Which(entry.holder().region(), entry.holder().username());
    }

    private static String name(Entry entry) {
        return entry.holder().username();
    }
}
