package id.mutubaku.web.pages.admin;

import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.accounts.Accounts.Account;
import id.mutubaku.casework.cases.Principal.AccountHolder;
import id.mutubaku.casework.definitions.FolderProblem;
import id.mutubaku.casework.upkeep.CalendarGaps;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.EmailAddress;
import id.mutubaku.model.definition.Region;
import id.mutubaku.ui.view.FieldView;
import id.mutubaku.ui.view.FieldView.Caption;
import id.mutubaku.ui.view.FieldView.Choice;
import id.mutubaku.ui.view.FieldView.Kind;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.ProblemView;
import id.mutubaku.ui.view.official.AdminView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Offices;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lets an administrator see and make accounts. */
public final class AdminPages {
    private final Pages pages;
    private final SopRepository sops;
    private final Offices offices;
    private final Accounts accounts;
    private final CalendarGaps gaps;
    private final List<FolderProblem> problems;

    /**
     * Takes what an administrator sees.
     *
     * @param problems of files that are not in force
     */
    public AdminPages(
            Pages pages, SopRepository sops, Accounts accounts, CalendarGaps gaps, List<FolderProblem> problems) {
        this.pages = pages;
        this.sops = sops;
        this.offices = new Offices(sops);
        this.accounts = accounts;
        this.gaps = gaps;
        this.problems = List.copyOf(problems);
    }

    private record NewAccount(
            String region, String username, String name, Set<String> actors, String email, String password) {}

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(GET, "/admin", ADMINISTRATOR, AdminPages::home),
                new Route(GET, "/admin/", ADMINISTRATOR, this::show),
                new Route(POST, "/admin/", ADMINISTRATOR, this::create));
    }

    private static Future<Reply> home(Call call) {
        return Future.succeededFuture(Reply.seeOther(call.prefix() + "/admin/"));
    }

    /** Answers {@code GET /admin/}. */
    public Future<Reply> show(Call call) {
        Optional<NoticeView> notice = call.query("dibuat")
                .map(username -> pages.text(call, "admin.created", username))
                .or(() -> call.query("surel").map(username -> pages.text(call, "admin.email-saved", username)))
                .map(sentence -> new NoticeView(true, "", sentence))
                .or(() -> gaps(call));
        return page(call, 200, notice, new NewAccount("", "", "", Set.of(), "", ""), Map.of());
    }

    /** Warns of the years that calendars do not know. */
    private Optional<NoticeView> gaps(Call call) {
        String sentences = gaps.find().stream()
                .map(gap -> pages.text(call, "admin.calendar-gap", gap.region().name(), String.valueOf(gap.year())))
                .collect(Collectors.joining(" "));
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new NoticeView(false, pages.text(call, "admin.calendar-gaps"), sentences));
    }

    /** Answers {@code POST /admin/}. */
    public Future<Reply> create(Call call) {
        NewAccount account = new NewAccount(
                call.posted("region"),
                call.posted("username"),
                call.posted("name"),
                Set.copyOf(call.posted().getOrDefault("actors", List.of())),
                call.posted("email"),
                call.rawPosted("password"));
        Map<String, String> problems = problems(call, account);
        if (!problems.isEmpty()) {
            return page(call, 422, Optional.empty(), account, problems);
        }
        AccountHolder holder =
                new AccountHolder(account.region(), account.username(), account.name(), account.actors(), false);
        Optional<String> email = Optional.of(account.email()).filter(given -> !given.isEmpty());
        return accounts.create(new Account(holder, email), account.password())
                .compose(created -> created
                        ? Future.succeededFuture(Reply.seeOther(call.prefix() + "/admin/?dibuat=" + account.username()))
                        : page(
                                call,
                                422,
                                Optional.empty(),
                                account,
                                Map.of("username", pages.text(call, "admin.username-taken", account.username()))));
    }

    private Map<String, String> problems(Call call, NewAccount account) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (sops.region(account.region()).isEmpty()) {
            problems.put("region", pages.text(call, "admin.region-missing"));
        }
        if (account.actors().isEmpty()
                || !offices.posts(account.region()).keySet().containsAll(account.actors())) {
            problems.put("actors", pages.text(call, "admin.roles-wrong"));
        }
        if (account.name().isEmpty()) {
            problems.put("name", pages.text(call, "admin.name-missing"));
        }
        if (account.region().isEmpty() || !accounts.isUsername(account.username(), account.region())) {
            problems.put("username", pages.text(call, "admin.username-wrong", account.region()));
        }
        if (!account.email().isEmpty() && !EmailAddress.isValid(account.email())) {
            problems.put("email", pages.text(call, "admin.email-wrong"));
        }
        if (account.password().length() < Accounts.PASSWORD_LENGTH) {
            problems.put("password", pages.text(call, "set-up.password-short", Accounts.PASSWORD_LENGTH));
        }
        return problems;
    }

    private Future<Reply> page(
            Call call, int status, Optional<NoticeView> notice, NewAccount typed, Map<String, String> problems) {
        List<Future<AdminView.Accounts>> lists = new ArrayList<>();
        lists.add(accounts.of("").map(rows -> list(call, pages.text(call, "admin.platform"), rows)));
        for (Region region : sops.regions()) {
            lists.add(accounts.of(region.id()).map(rows -> list(call, region.name(), rows)));
        }
        List<ProblemView> summary = problems.entrySet().stream()
                .map(problem -> new ProblemView(problem.getKey(), problem.getValue()))
                .toList();
        return Future.all(lists)
                .map(all -> pages.show(
                        call,
                        status,
                        "admin",
                        new AdminView(notice, files(call), summary, fields(call, typed, problems), all.list())));
    }

    private List<AdminView.File> files(Call call) {
        return problems.stream()
                .map(file -> new AdminView.File(
                        file.path(),
                        file.consequence().sentence(call.language()),
                        file.problems().stream()
                                .map(each -> "#" + each.pointer() + ": " + each.sentence(call.language()))
                                .toList()))
                .toList();
    }

    private AdminView.Accounts list(Call call, String region, List<Account> holders) {
        List<AdminView.Row> rows = holders.stream()
                .map(account -> new AdminView.Row(
                        account.holder().username(),
                        account.holder().name(),
                        roles(call, account.holder()),
                        account.email().orElse("")))
                .toList();
        return new AdminView.Accounts(region, rows);
    }

    private String roles(Call call, AccountHolder holder) {
        return holder.administrator()
                ? pages.text(call, "admin.platform")
                : holder.actors().stream()
                        .map(id -> offices.names(holder.region()).getOrDefault(id, id))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private List<FieldView> fields(Call call, NewAccount typed, Map<String, String> problems) {
        List<Choice> regions = sops.regions().stream()
                .map(region ->
                        new Choice(region.id(), region.name(), "", region.id().equals(typed.region())))
                .toList();
        Map<String, Choice> roles = new TreeMap<>();
        for (Region region : sops.regions()) {
            offices.posts(region.id())
                    .forEach((id, name) -> roles.merge(
                            id,
                            new Choice(id, name, region.name(), typed.actors().contains(id)),
                            (one, other) ->
                                    new Choice(id, one.label(), one.hint() + ", " + other.hint(), one.chosen())));
        }
        return List.of(
                new FieldView.Select(caption(call, "region", "admin.region", "", problems), regions),
                new FieldView.Checkboxes(
                        caption(call, "actors", "admin.roles", pages.text(call, "admin.roles-hint"), problems),
                        List.copyOf(roles.values())),
                text(caption(call, "name", "set-up.name", "", problems), Kind.TEXT, typed.name(), "off"),
                text(caption(call, "username", "sign-in.username", "", problems), Kind.TEXT, typed.username(), "off"),
                text(
                        new Caption(
                                "email",
                                pages.text(call, "admin.email"),
                                pages.text(call, "admin.email-hint"),
                                true,
                                problems.getOrDefault("email", "")),
                        Kind.EMAIL,
                        typed.email(),
                        "off"),
                text(caption(call, "password", "sign-in.password", "", problems), Kind.PASSWORD, "", "new-password"));
    }

    private Caption caption(Call call, String name, String label, String hint, Map<String, String> problems) {
        return new Caption(name, pages.text(call, label), hint, false, problems.getOrDefault(name, ""));
    }

    private static FieldView text(Caption caption, Kind kind, String value, String autocomplete) {
        return new FieldView.Text(caption, kind, value, "", autocomplete, 120);
    }
}
