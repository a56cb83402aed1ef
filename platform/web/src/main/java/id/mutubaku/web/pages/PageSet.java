package id.mutubaku.web.pages;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.accounts.Delegations;
import id.mutubaku.casework.accounts.FirstStart;
import id.mutubaku.casework.accounts.Sessions;
import id.mutubaku.casework.accounts.SignIn;
import id.mutubaku.casework.cases.CaseReader;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.casework.cases.Visibility;
import id.mutubaku.casework.definitions.FolderProblem;
import id.mutubaku.casework.definitions.Withdrawals;
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
import id.mutubaku.web.pages.admin.AccountEmailPage;
import id.mutubaku.web.pages.admin.AdminPages;
import id.mutubaku.web.pages.admin.DelegationPages;
import id.mutubaku.web.pages.admin.NotificationsPage;
import id.mutubaku.web.pages.admin.ServicePages;
import id.mutubaku.web.pages.admin.UpkeepPages;
import id.mutubaku.web.pages.apply.ApplyPages;
import id.mutubaku.web.pages.apply.Counter;
import id.mutubaku.web.pages.apply.CounterPages;
import id.mutubaku.web.pages.cases.CaseSet;
import id.mutubaku.web.pages.plugins.PluginPage;
import id.mutubaku.web.pages.plugins.PluginsPage;
import id.mutubaku.web.pages.work.InboxPage;
import id.mutubaku.web.pages.work.RegisterPage;
import id.mutubaku.casework.plugins.Incidents;
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
    private final AdminPages admin;
    private final ServicePages services;
    private final AccountEmailPage accountEmail;
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
            Accounts accounts,
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
            Incidents incidents,
            Shortcomings shortcomings,
            Withdrawals withdrawals,
            List<FolderProblem> folderProblems,
            InstantSource clock) {}

    /** Makes the pages. */
    public PageSet(Parts parts) {
        Messages messages = Messages.load();
        PageRenderer renderer = new PageRenderer(messages);
        SiteAssets assets = new SiteAssets(parts.sops().regions());
        this.pages = new Pages(renderer, messages, assets);
        Counter counter = new Counter(parts.sops());
        Uploads uploads = new Uploads(parts.vertx(), parts.documents());
        this.site = new SitePages(
                parts.vertx(), pages, parts.sops(), new SiteGenerator(parts.sops(), renderer, messages, assets));
        this.apply =
                new ApplyPages(pages, parts.sops(), parts.cases(), parts.drafts(), parts.sessions(), uploads, counter);
        this.cases = CaseSet.of(new CaseSet.Parts(
                pages,
                parts.sops(),
                parts.reader(),
                parts.cases(),
                parts.accounts(),
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
                new DelegationPages(pages, parts.sops(), parts.accounts(), parts.delegations(), parts.clock());
        this.signIn = new SignInPages(pages, parts.signIn(), parts.sessions(), parts.accounts(), parts.firstStart());
        this.admin = new AdminPages(
                pages, parts.sops(), parts.accounts(), new CalendarGaps(parts.sops(), parts.clock()), parts.folderProblems());
        this.services = new ServicePages(pages, parts.sops(), parts.withdrawals());
        this.accountEmail = new AccountEmailPage(pages, parts.accounts());
        this.upkeep = new UpkeepPages(pages, parts.sops(), parts.reckoning(), parts.migration());
        this.notifications = new NotificationsPage(
                pages,
                parts.sops(),
                parts.jobs(),
                new SkippedActions(parts.jobs(), parts.cases()),
                parts.incidents(),
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

    public AdminPages admin() {
        return admin;
    }

    public ServicePages services() {
        return services;
    }

    public AccountEmailPage accountEmail() {
        return accountEmail;
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
