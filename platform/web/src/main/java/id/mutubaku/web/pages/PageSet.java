package id.mutubaku.web.pages;

import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.casework.accounts.Delegations;
import id.mutubaku.casework.accounts.FirstStart;
import id.mutubaku.casework.cases.CaseReader;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.casework.cases.Visibility;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.casework.jobs.JobStore;
import id.mutubaku.casework.notices.Shortcomings;
import id.mutubaku.casework.plugins.PluginChoices;
import id.mutubaku.casework.plugins.PluginJars;
import id.mutubaku.casework.plugins.PluginOverview;
import id.mutubaku.casework.upkeep.CalendarGaps;
import id.mutubaku.casework.upkeep.DueReckoning;
import id.mutubaku.casework.upkeep.Migration;
import id.mutubaku.store.DocumentStore;
import id.mutubaku.store.RegisterStore;
import id.mutubaku.store.WorkStore;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.PageRenderer;
import id.mutubaku.ui.site.SiteAssets;
import id.mutubaku.ui.site.SiteGenerator;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.account.AccountParts;
import id.mutubaku.web.pages.account.AccountRoutes;
import id.mutubaku.web.pages.admin.DelegationPages;
import id.mutubaku.web.pages.admin.NotificationsPage;
import id.mutubaku.web.pages.admin.UpkeepPages;
import id.mutubaku.web.pages.apply.ApplyPages;
import id.mutubaku.web.pages.apply.Counter;
import id.mutubaku.web.pages.apply.CounterPages;
import id.mutubaku.web.pages.cases.CaseSet;
import id.mutubaku.web.pages.plugins.PluginPage;
import id.mutubaku.web.pages.plugins.PluginsPage;
import id.mutubaku.web.pages.work.InboxPage;
import id.mutubaku.web.pages.work.RegisterPage;
import id.mutubaku.casework.plugins.SkippedActions;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;

/** Makes everything that answers with pages. */
public final class PageSet {
    private final Pages pages;
    private final SitePages site;
    private final ApplyPages apply;
    private final CaseSet cases;
    private final InboxPage inbox;
    private final CounterPages counter;
    private final DelegationPages delegations;
    private final RegisterPage register;
    private final SignInPages signIn;
    private final List<Route> account;
    private final UpkeepPages upkeep;
    private final NotificationsPage notifications;
    private final PluginsPage plugins;
    private final PluginPage plugin;

    /** Says what the pages stand on. */
    public record Parts(
            Vertx vertx,
            SopRepository sops,
            CaseService cases,
            CaseReader reader,
            DocumentStore documents,
            Visibility visibility,
            WorkStore work,
            RegisterStore register,
            Drafts drafts,
            AccountParts account,
            Delegations delegations,
            Sessions sessions,
            SignIn signIn,
            FirstStart firstStart,
            DueReckoning reckoning,
            Migration migration,
            StepPlugins plugins,
            PluginJars pluginJars,
            PluginChoices pluginChoices,
            PluginOverview pluginOverview,
            JobStore jobs,
            Shortcomings shortcomings,
            InstantSource clock) {}

    /** Makes the pages, and generates those that depend on definitions alone. */
    public PageSet(Parts parts) {
        Messages messages = Messages.load();
        PageRenderer renderer = new PageRenderer(messages);
        SiteAssets assets = new SiteAssets(parts.sops().regions());
        this.pages = new Pages(renderer, messages, assets);
        Counter counter = new Counter(parts.sops());
        Uploads uploads = new Uploads(parts.vertx(), parts.documents());
        this.site = new SitePages(pages, parts.sops(), new SiteGenerator(parts.sops(), renderer, messages, assets));
        this.apply =
                new ApplyPages(pages, parts.sops(), parts.cases(), parts.drafts(), parts.sessions(), uploads, counter);
        this.cases = CaseSet.of(new CaseSet.Parts(
                pages,
                parts.sops(),
                parts.reader(),
                parts.cases(),
                parts.account().directory(),
                parts.work(),
                parts.drafts(),
                uploads,
                counter,
                parts.plugins(),
                parts.jobs(),
                parts.clock()));
        this.inbox = new InboxPage(new InboxPage.Parts(
                pages,
                parts.sops(),
                parts.visibility(),
                parts.work(),
                parts.register(),
                parts.drafts(),
                parts.clock()));
        this.register = new RegisterPage(pages, parts.sops(), parts.visibility(), parts.register());
        this.counter = new CounterPages(pages, parts.sops(), parts.reader(), counter);
        this.delegations =
                new DelegationPages(
                pages,
                parts.sops(),
                parts.account().directory(),
                parts.delegations(),
                parts.sessions(),
                parts.clock());
        this.signIn = new SignInPages(pages, parts.signIn(), parts.sessions(), parts.account().accounts(), parts.firstStart());
        this.account = AccountRoutes.of(
                pages, parts.sops(), parts.account(), new CalendarGaps(parts.sops(), parts.clock()));
        this.upkeep = new UpkeepPages(
                pages,
                parts.sops(),
                parts.reckoning(),
                parts.migration(),
                parts.account().vacancies());
        this.notifications = new NotificationsPage(
                pages,
                parts.sops(),
                parts.jobs(),
                new SkippedActions(parts.jobs(), parts.cases()),
                parts.shortcomings());
        this.plugins = new PluginsPage(parts.vertx(), pages, parts.pluginJars(), parts.pluginOverview(), parts.sops());
        this.plugin = new PluginPage(pages, parts.pluginChoices(), parts.pluginOverview(), parts.sops());
    }

    public Pages pages() {
        return pages;
    }

    public SitePages site() {
        return site;
    }

    public ApplyPages apply() {
        return apply;
    }

    public CaseSet cases() {
        return cases;
    }

    public InboxPage inbox() {
        return inbox;
    }

    public CounterPages counter() {
        return counter;
    }

    public DelegationPages delegations() {
        return delegations;
    }

    public RegisterPage register() {
        return register;
    }

    public SignInPages signIn() {
        return signIn;
    }

    /** Returns the routes of the pages about accounts. */
    public List<Route> account() {
        return account;
    }

    public UpkeepPages upkeep() {
        return upkeep;
    }

    public NotificationsPage notifications() {
        return notifications;
    }

    public PluginsPage plugins() {
        return plugins;
    }

    public PluginPage plugin() {
        return plugin;
    }
}
