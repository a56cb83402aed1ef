package id.mutubaku.web.pages.staffing;

import id.mutubaku.casework.accounts.AccountDirectory;
import id.mutubaku.casework.accounts.AccountDirectory.Entry;
import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.accounts.PasswordRules;
import id.mutubaku.casework.staffing.AccountAdministration;
import id.mutubaku.casework.staffing.Vacancies;
import id.mutubaku.casework.staffing.Vacancies.Vacancy;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.accounts.AccountChanges.Which;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.account.AccountsView;
import id.mutubaku.ui.view.account.PasswordLinkView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.PostNames;
import id.mutubaku.web.pages.account.AccountFields;
import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page on which administrators find accounts, make them, and see which posts nobody holds. */
final class AccountsPage {
    private static final String ADDRESS = "/admin/akun";
    private static final int ROWS = 25;

    private final Pages pages;
    private final SopRepository sops;
    private final PostNames postNames;
    private final Accounts accounts;
    private final AccountDirectory directory;
    private final AccountAdministration administration;
    private final Vacancies vacancies;
    private final PasswordLinkPages links;

    AccountsPage(Pages pages, SopRepository sops, AccountParts parts) {
        this.pages = pages;
        this.sops = sops;
        this.postNames = new PostNames(sops);
        this.accounts = parts.accounts();
        this.directory = parts.directory();
        this.administration = parts.administration();
        this.vacancies = parts.vacancies();
        this.links = new PasswordLinkPages(parts);
    }

    /**
     * What is shown beside the accounts themselves.
     *
     * @param typed the account that could not be made
     */
    private record Shown(
            int status,
            Optional<NoticeView> notice,
            Optional<PasswordLinkView> link,
            NewAccount typed,
            Map<String, String> problems) {
        static final Shown NOTHING = new Shown(200, Optional.empty(), Optional.empty(), NewAccount.NONE, Map.of());
    }

    /** Answers {@code GET /admin/akun?daerah=…&cari=…}. */
    Future<Reply> show(Call call) {
        return page(call, region(call.query("daerah").orElse("")), Shown.NOTHING);
    }

    private Optional<Region> region(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(sops.region(id).orElseThrow(HttpProblem::notFound));
    }

    /** Answers {@code POST /admin/akun}. */
    Future<Reply> create(Call call) {
        NewAccount account = NewAccount.posted(call);
        Optional<Region> region = region(account.region());
        Map<String, String> problems =
                account.problems(pages, call, accounts, posts(region).keySet());
        if (!problems.isEmpty()) {
            return page(call, region, new Shown(422, Optional.empty(), Optional.empty(), account, problems));
        }
        return administration
                .create(account.account(), account.chosen(), AccountParts.administrator(call))
                .compose(made -> made ? made(call, region, account) : taken(call, region, account));
    }

    private Future<Reply> taken(Call call, Optional<Region> region, NewAccount account) {
        String sentence = pages.text(call, "admin.username-taken", account.username());
        return page(
                call,
                region,
                new Shown(422, Optional.empty(), Optional.empty(), account, Map.of("username", sentence)));
    }

    private Future<Reply> made(Call call, Optional<Region> region, NewAccount account) {
        NoticeView notice = new NoticeView(true, "", pages.text(call, "admin.created", account.username()));
        Future<Optional<PasswordLinkView>> link = account.chosen().isPresent()
                ? Future.succeededFuture(Optional.empty())
                : links.make(call, new Which(account.region(), account.username()));
        return link.compose(
                made -> page(call, region, new Shown(200, Optional.of(notice), made, NewAccount.NONE, Map.of())));
    }

    private Map<String, String> posts(Optional<Region> region) {
        return region.map(Region::id).map(postNames::posts).orElse(Map.of());
    }

    private Future<Reply> page(Call call, Optional<Region> region, Shown shown) {
        String id = region.map(Region::id).orElse("");
        String words = call.query("cari").orElse("");
        Future<List<Entry>> found =
                directory.page(id, words, call.query("sesudah").orElse(""), ROWS + 1);
        Future<List<Vacancy>> vacant = region.isEmpty() ? Future.succeededFuture(List.of()) : vacancies.of(id);
        return Future.all(found, vacant)
                .map(both -> pages.show(
                        call, shown.status(), "admin", view(call, region, shown, found.result(), vacant.result())));
    }

    private AccountsView view(
            Call call, Optional<Region> region, Shown shown, List<Entry> found, List<Vacancy> vacant) {
        String id = region.map(Region::id).orElse("");
        AccountFields fields = new AccountFields(pages, call, shown.problems());
        String here = ADDRESS + "?daerah=" + id + "&cari="
                + encoded(call.query("cari").orElse(""));
        boolean more = found.size() > ROWS;
        return new AccountsView(
                shown.notice(),
                shown.link(),
                fields.summary(),
                filters(call, fields, id),
                pages.text(
                        call,
                        region.isEmpty() ? "admin.platform-region" : "admin.of-region",
                        region.map(Region::name).orElse("")),
                found.stream().limit(ROWS).map(entry -> row(call, entry)).toList(),
                call.query("sesudah").isPresent() ? here : "",
                more ? here + "&sesudah=" + encoded(found.get(ROWS - 1).holder().username()) : "",
                vacant.stream()
                        .map(each -> new AccountsView.Vacancy(each.name(), each.waiting()))
                        .toList(),
                region.isEmpty() ? "" : "/admin/pengganti?daerah=" + id,
                List.of(new HiddenView("region", id)),
                fields(call, fields, region, shown.typed()));
    }

    private List<FieldView> filters(Call call, AccountFields fields, String id) {
        return List.of(
                fields.region(sops, id),
                fields.search(
                        "cari",
                        "admin.find",
                        pages.text(call, "admin.find-hint"),
                        call.query("cari").orElse("")));
    }

    private AccountsView.Row row(Call call, Entry entry) {
        String posts = entry.holder().administrator()
                ? pages.text(call, "admin.platform-region")
                : String.join(", ", postNames.of(entry.holder()));
        return new AccountsView.Row(
                entry.holder().username(),
                "/admin/akun/" + entry.holder().username(),
                entry.holder().name(),
                posts,
                entry.email().orElse(""),
                entry.deactivatedAt().isPresent());
    }

    private List<FieldView> fields(Call call, AccountFields fields, Optional<Region> region, NewAccount typed) {
        List<FieldView> all = new ArrayList<>();
        if (region.isPresent()) {
            Set<String> chosen = typed.actors();
            all.add(fields.checkboxes(
                    "actors",
                    "admin.roles",
                    posts(region).entrySet().stream()
                            .map(post -> new Choice(post.getKey(), post.getValue(), "", chosen.contains(post.getKey())))
                            .toList()));
        }
        all.add(fields.text("name", "set-up.name", typed.name()));
        all.add(fields.text("username", "sign-in.username", typed.username()));
        all.add(fields.email(typed.email()));
        String hint = pages.text(call, "admin.password-hint", PasswordRules.SHORTEST);
        all.add(fields.password("password", "sign-in.password", hint, true, "new-password"));
        return all;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
