package id.mutubaku.web.pages.admin;

import static id.mutubaku.web.http.Access.ACCOUNT;
import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.accounts.AccountDirectory;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.staffing.Delegation;
import id.mutubaku.store.staffing.Delegation.Ending;
import id.mutubaku.store.staffing.DelegationStore;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.PostNames;
import id.mutubaku.web.pages.admin.DelegationForm.Post;
import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Lets officials name deputies for their own posts, and administrators for any, vacant ones too. */
public final class DelegationPages {
    private static final String MINE = "/kerja/pengganti";
    private static final String ALL = "/admin/pengganti";

    private final Pages pages;
    private final SopRepository sops;
    private final AccountDirectory accounts;
    private final DelegationStore delegations;
    private final Sessions sessions;
    private final PostNames postNames;
    private final InstantSource clock;

    public DelegationPages(
            Pages pages,
            SopRepository sops,
            AccountDirectory accounts,
            DelegationStore delegations,
            Sessions sessions,
            InstantSource clock) {
        this.pages = pages;
        this.sops = sops;
        this.accounts = accounts;
        this.delegations = delegations;
        this.sessions = sessions;
        this.postNames = new PostNames(sops);
        this.clock = clock;
    }

    /**
     * Where somebody names deputies.
     *
     * @param own whose posts these are; absent for an administrator, who may do it for all
     * @param posts for which deputies can be named
     * @param deputies who can be named
     * @param known what is shown of those who are named
     */
    record Roster(
            Region region,
            Optional<AccountHolder> own,
            List<Post> posts,
            List<AccountHolder> deputies,
            List<Delegation> known) {

        String address() {
            return own.isPresent() ? MINE : ALL;
        }

        Optional<String> username() {
            return own.map(AccountHolder::username);
        }
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(GET, "/kerja/pengganti", ACCOUNT, this::mine),
                new Route(POST, "/kerja/pengganti", ACCOUNT, this::nameMine),
                new Route(POST, "/kerja/pengganti/:id/akhiri", ACCOUNT, this::endMine),
                new Route(GET, "/admin/pengganti", ADMINISTRATOR, this::all),
                new Route(POST, "/admin/pengganti", ADMINISTRATOR, this::nameAny),
                new Route(POST, "/admin/pengganti/:id/akhiri", ADMINISTRATOR, this::endAny));
    }

    /** Answers {@code GET /kerja/pengganti}. */
    public Future<Reply> mine(Call call) {
        return ownRoster(call).map(roster -> page(call, 200, roster, DelegationForm.EMPTY, List.of()));
    }

    /** Answers {@code POST /kerja/pengganti}. */
    public Future<Reply> nameMine(Call call) {
        return ownRoster(call).compose(roster -> name(call, roster));
    }

    /** Answers {@code POST /kerja/pengganti/{id}/akhiri}. */
    public Future<Reply> endMine(Call call) {
        AccountHolder account = call.account();
        return end(call, account.region(), Optional.of(account.username()), MINE + "?diakhiri=ya");
    }

    /** Answers {@code GET /admin/pengganti?daerah=…}. */
    public Future<Reply> all(Call call) {
        return regionRoster(call.query("daerah"))
                .map(roster -> page(call, 200, roster, DelegationForm.EMPTY, List.of()));
    }

    /** Answers {@code POST /admin/pengganti}. */
    public Future<Reply> nameAny(Call call) {
        return regionRoster(Optional.of(call.posted("daerah"))).compose(roster -> name(call, roster));
    }

    /** Answers {@code POST /admin/pengganti/{id}/akhiri}. */
    public Future<Reply> endAny(Call call) {
        Region region = sops.region(call.posted("daerah")).orElseThrow(HttpProblem::notFound);
        return end(call, region.id(), Optional.empty(), ALL + "?daerah=" + region.id() + "&diakhiri=ya");
    }

    private Future<Roster> ownRoster(Call call) {
        AccountHolder account = call.account();
        Region region = sops.region(account.region()).orElseThrow(HttpProblem::notFound);
        Set<String> posts = postNames.posts(region.id()).keySet();
        List<Post> mine = account.actors().stream()
                .filter(posts::contains)
                .sorted()
                .map(actor -> new Post(actor, Optional.of(account)))
                .toList();
        return officials(region)
                .compose(officials -> delegations
                        .concerning(region.id(), account.username())
                        .map(known -> new Roster(
                                region,
                                Optional.of(account),
                                mine,
                                officials.stream()
                                        .filter(each -> !each.username().equals(account.username()))
                                        .toList(),
                                known)));
    }

    private Future<Roster> regionRoster(Optional<String> chosen) {
        Region region = chosen.isEmpty()
                ? sops.regions().stream().findFirst().orElseThrow(HttpProblem::notFound)
                : sops.region(chosen.get()).orElseThrow(HttpProblem::notFound);
        return officials(region)
                .compose(officials -> delegations
                        .of(region.id())
                        .map(known ->
                                new Roster(region, Optional.empty(), everyPost(region, officials), officials, known)));
    }

    /** Lists the accounts of a region that hold a post. */
    private Future<List<AccountHolder>> officials(Region region) {
        Set<String> posts = postNames.posts(region.id()).keySet();
        return accounts.holders(region.id(), posts)
                .map(all -> all.stream()
                        .filter(each -> each.actors().stream().anyMatch(posts::contains))
                        .toList());
    }

    private List<Post> everyPost(Region region, List<AccountHolder> officials) {
        return postNames.posts(region.id()).keySet().stream()
                .flatMap(actor -> Stream.concat(
                        officials.stream()
                                .filter(each -> each.actors().contains(actor))
                                .map(each -> new Post(actor, Optional.of(each))),
                        Stream.of(new Post(actor, Optional.empty()))))
                .toList();
    }

    private Future<Reply> name(Call call, Roster roster) {
        DelegationForm form = DelegationForm.posted(call);
        Instant now = now();
        LocalDate today = LocalDate.ofInstant(now, roster.region().timeZone());
        List<Problem> problems = form.problems(roster.posts(), roster.deputies(), today);
        if (!problems.isEmpty()) {
            return Future.succeededFuture(page(call, 422, roster, form, problems));
        }
        Delegation named = form.delegation(
                call.account(),
                roster.posts(),
                roster.deputies(),
                roster.region().timeZone(),
                now);
        String done =
                call.prefix() + roster.address() + "?daerah=" + roster.region().id() + "&ditunjuk="
                        + URLEncoder.encode(named.deputy().username(), StandardCharsets.UTF_8);
        return delegations
                .make(named)
                .compose(made -> sessions.changed(named.deputy().username()).map(made))
                .map(made -> made
                        ? Reply.seeOther(done)
                        : page(call, 422, roster, form, List.of(Problem.error("/deputy", "delegation/overlap"))));
    }

    private Future<Reply> end(Call call, String region, Optional<String> holder, String onward) {
        UUID id;
        try {
            id = UUID.fromString(call.part("id"));
        } catch (IllegalArgumentException notOne) {
            throw HttpProblem.notFound();
        }
        return delegations
                .end(region, id, holder, new Ending(now(), call.account().username()))
                .compose(ended -> sessions.allChanged().map(ended))
                .map(ended -> {
                    if (!ended) {
                        throw HttpProblem.notFound();
                    }
                    return Reply.seeOther(call.prefix() + onward);
                });
    }

    private Reply page(Call call, int status, Roster roster, DelegationForm form, List<Problem> problems) {
        DelegationViews views = new DelegationViews(pages, postNames, call, roster);
        return pages.show(
                call, status, roster.region(), "delegations", views.view(sops.regions(), form, problems, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
