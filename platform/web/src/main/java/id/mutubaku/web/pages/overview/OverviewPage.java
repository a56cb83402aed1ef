package id.mutubaku.web.pages.overview;

import static id.mutubaku.web.http.Access.ACCOUNT;
import static io.vertx.core.http.HttpMethod.GET;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Visibility;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.SopSummary;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.overview.OverviewStore;
import id.mutubaku.store.overview.OverviewStore.Overview;
import id.mutubaku.store.overview.OverviewStore.Scope;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.tables.Table;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shows what the work of an office adds up to: to officials that of the SOPs in which they have a post, as the register does,
 * and to administrators that of a whole region.
 */
public final class OverviewPage {
    private static final String PATH = "/kerja/ringkasan";
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 500;

    private final Pages pages;
    private final SopRepository sops;
    private final Visibility visibility;
    private final OverviewStore store;
    private final InstantSource clock;
    private final Cache<Asked, Future<Reckoned>> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    /** Makes the page on what adds up. */
    public OverviewPage(
            Pages pages, SopRepository sops, Visibility visibility, OverviewStore store, InstantSource clock) {
        this.pages = pages;
        this.sops = sops;
        this.visibility = visibility;
        this.store = store;
        this.clock = clock;
    }

    /** What is added up, which is kept for a while: it is the same for all who ask for it. */
    private record Asked(String region, Set<String> sops, Period period) {}

    /** What came of it, and when. */
    record Reckoned(Instant at, Scope scope, Overview overview) {}

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(GET, PATH, ACCOUNT, this::show), new Route(GET, PATH + "/unduh", ACCOUNT, this::download));
    }

    /** Answers {@code GET /kerja/ringkasan?masa=&daerah=}. */
    Future<Reply> show(Call call) {
        Region region = region(call);
        Period period = Period.of(call.query("masa").orElse(""));
        return reckoned(call.account(), region, period)
                .map(reckoned -> views(call, region, period, reckoned).page(others(call.account())))
                .map(view -> pages.show(call, 200, region, "overview", view));
    }

    /** Answers {@code GET /kerja/ringkasan/unduh?masa=&daerah=&format=} with the times as a file. */
    Future<Reply> download(Call call) {
        Table.Format format = call.query("format").flatMap(Table.Format::of).orElseThrow(HttpProblem::notFound);
        Region region = region(call);
        Period period = Period.of(call.query("masa").orElse(""));
        return reckoned(call.account(), region, period)
                .map(reckoned -> views(call, region, period, reckoned).table().reply(format));
    }

    private OverviewViews views(Call call, Region region, Period period, Reckoned reckoned) {
        return new OverviewViews(pages, sops, call, region, period, reckoned);
    }

    /** Returns the region of whoever calls, or the one that an administrator chose. */
    private Region region(Call call) {
        AccountHolder account = call.account();
        if (!account.administrator() && !visibility.isOfficial(account)) {
            throw HttpProblem.of(403, "http/not-yours");
        }
        String first = sops.regions().stream().findFirst().map(Region::id).orElse("");
        String wanted = account.administrator() ? call.query("daerah").orElse(first) : account.region();
        return sops.region(wanted).orElseThrow(HttpProblem::notFound);
    }

    private List<Region> others(AccountHolder account) {
        return account.administrator() ? sops.regions() : List.of();
    }

    private Future<Reckoned> reckoned(AccountHolder account, Region region, Period period) {
        Set<String> theirs = account.administrator()
                ? sops.in(region.id()).latest().stream()
                        .map(SopSummary::reference)
                        .collect(Collectors.toUnmodifiableSet())
                : visibility.reach(account).sops();
        Asked asked = new Asked(region.id(), theirs, period);
        Future<Reckoned> known = kept.get(asked, this::reckon);
        known.onFailure(failure -> kept.invalidate(asked));
        return known;
    }

    private Future<Reckoned> reckon(Asked asked) {
        Instant now = clock.instant();
        Region region = sops.region(asked.region()).orElseThrow(HttpProblem::notFound);
        Scope scope = asked.period().scope(region, asked.sops(), now);
        return store.overview(scope, now).map(overview -> new Reckoned(now, scope, overview));
    }
}
