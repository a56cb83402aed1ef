package id.mutubaku.web.pages;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Principal.Follower;
import id.mutubaku.casework.access.Visibility;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Region;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.PageContext;
import id.mutubaku.ui.page.PageRenderer;
import id.mutubaku.ui.site.SiteAssets;
import id.mutubaku.ui.site.SiteGenerator;
import id.mutubaku.ui.view.ErrorView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws pages around what a handler has to show. */
public final class Pages {
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    private final PageRenderer renderer;
    private final Messages messages;
    private final SiteAssets assets;
    private final Navigation navigation;
    private final List<Region> regions;

    /**
     * Takes what is around every page.
     *
     * @param regions in whose colours pages are drawn
     * @param visibility what those who signed in may see
     */
    public Pages(List<Region> regions, Visibility visibility) {
        this.messages = Messages.load();
        this.navigation = new Navigation(visibility, messages);
        this.regions = List.copyOf(regions);
        this.renderer = new PageRenderer(messages);
        this.assets = new SiteAssets(regions);
    }

    /** Returns what makes the pages that depend on definitions alone, in the same words and colours. */
    SiteGenerator generator(SopRepository sops) {
        return new SiteGenerator(sops, renderer, messages, assets);
    }

    /** Answers with a page of a region. */
    public Reply show(Call call, int status, Region region, String template, Object model) {
        return show(call, call.path(), status, Optional.of(region), template, model);
    }

    /**
     * Answers with a page of a region that is not found again under the address that was called.
     *
     * @param path where it is, without the language
     */
    public Reply showAt(Call call, String path, int status, Region region, String template, Object model) {
        return show(call, path, status, Optional.of(region), template, model);
    }

    /** Answers with a page that belongs to no region. */
    public Reply show(Call call, int status, String template, Object model) {
        return show(call, call.path(), status, Optional.empty(), template, model);
    }

    /** Answers with a page about whoever calls, as their region's. */
    public Reply showOwn(Call call, int status, String template, Object model) {
        return show(call, call.path(), status, region(call.account().region()), template, model);
    }

    /** Returns a text in the language of the call. */
    public String text(Call call, String key, Object... arguments) {
        return messages.text(call.language().tag(), key, arguments);
    }

    /** Returns a text in a language. */
    public String text(Language language, String key, Object... arguments) {
        return messages.text(language.tag(), key, arguments);
    }

    /** Returns the words of the pages. */
    public Messages messages() {
        return messages;
    }

    /** Answers with what went wrong: what happened, what was kept, what to do. */
    public Reply error(Call call, HttpProblem problem) {
        String happened = problem.problems().stream()
                .map(each -> each.sentence(call.language()))
                .collect(Collectors.joining(" "));
        String key = List.of(401, 403, 404, 409, 413, 429, 503).contains(problem.status())
                ? "error." + problem.status()
                : problem.status() < 500 ? "error.400" : "error.500";
        boolean known = call.principal() instanceof AccountHolder;
        Optional<Region> region = regionOf(call);
        ErrorView view = new ErrorView(
                text(call, key),
                happened,
                text(call, key + ".kept"),
                text(call, key + ".next"),
                known ? "/kerja" : region.map(there -> "/" + there.id() + "/").orElse("/"),
                known ? text(call, "nav.tasks") : onward(call, region),
                reference(problem));
        return show(call, call.path(), problem.status(), region, "error", view);
    }

    private String onward(Call call, Optional<Region> region) {
        return region.map(there -> text(call, "error.region", there.name())).orElseGet(() -> text(call, "layout.home"));
    }

    /** Finds the region in which a call went wrong: the one of its path, or that of whoever calls. */
    private Optional<Region> regionOf(Call call) {
        String[] path = call.path().split("[/?]", 3);
        Optional<Region> there = region(path.length > 1 ? path[1] : "");
        return call.principal() instanceof AccountHolder account ? there.or(() -> region(account.region())) : there;
    }

    private Optional<Region> region(String id) {
        return regions.stream().filter(region -> region.id().equals(id)).findFirst();
    }

    private static String leave(Follower follower) {
        return "/" + follower.region() + "/kasus/" + follower.number() + "/berhenti";
    }

    private static String reference(HttpProblem problem) {
        return problem.problems().stream()
                .filter(each -> each.rule().equals("http/failure"))
                .map(Problem::arguments)
                .flatMap(List::stream)
                .findFirst()
                .orElse("");
    }

    private Reply show(Call call, String path, int status, Optional<Region> region, String template, Object model) {
        Optional<PageContext.SignedIn> user = call.principal() instanceof AccountHolder account
                ? Optional.of(navigation.of(account, path, call.language().tag()))
                : Optional.empty();
        PageContext context = new PageContext(
                call.language().tag(),
                path,
                region.map(Region::timeZone).orElse(CAPITAL),
                region.map(assets::theme),
                user,
                call.follower().map(Pages::leave),
                assets.styleUrl(),
                assets.iconUrl(),
                "");
        return Reply.html(status, renderer.render(template, model, context));
    }
}
