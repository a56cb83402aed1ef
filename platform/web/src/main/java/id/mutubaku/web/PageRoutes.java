package id.mutubaku.web;

import id.mutubaku.casework.access.CaseReader;
import id.mutubaku.casework.access.Visibility;
import id.mutubaku.casework.accounts.Delegations;
import id.mutubaku.casework.accounts.FirstStart;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.casework.definitions.FolderProblem;
import id.mutubaku.casework.definitions.Withdrawals;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.casework.incidents.Incidents;
import id.mutubaku.casework.incidents.SkippedActions;
import id.mutubaku.casework.jobs.JobStore;
import id.mutubaku.casework.notices.Shortcomings;
import id.mutubaku.casework.plugins.PluginChoices;
import id.mutubaku.casework.plugins.PluginJars;
import id.mutubaku.casework.plugins.PluginOverview;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.casework.sessions.SignIn;
import id.mutubaku.casework.upkeep.CalendarGaps;
import id.mutubaku.casework.upkeep.DueReckoning;
import id.mutubaku.casework.upkeep.Migration;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.work.RegisterStore;
import id.mutubaku.store.work.WorkStore;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.PageRenderer;
import id.mutubaku.ui.site.SiteAssets;
import id.mutubaku.ui.site.SiteGenerator;
import id.mutubaku.web.files.FileStaging;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Offices;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.SitePages;
import id.mutubaku.web.pages.Uploads;
import id.mutubaku.web.pages.account.SignInPages;
import id.mutubaku.web.pages.admin.DelegationPages;
import id.mutubaku.web.pages.admin.NotificationsPage;
import id.mutubaku.web.pages.admin.ServicePages;
import id.mutubaku.web.pages.admin.UpkeepPages;
import id.mutubaku.web.pages.apply.ApplyPages;
import id.mutubaku.web.pages.apply.Counter;
import id.mutubaku.web.pages.apply.CounterPages;
import id.mutubaku.web.pages.cases.CaseRoutes;
import id.mutubaku.web.pages.cases.screen.CaseAccess;
import id.mutubaku.web.pages.cases.screen.CaseScreen;
import id.mutubaku.web.pages.cases.screen.PluginScreen;
import id.mutubaku.web.pages.cases.step.StepDrafts;
import id.mutubaku.web.pages.plugins.PluginPage;
import id.mutubaku.web.pages.plugins.PluginsPage;
import id.mutubaku.web.pages.staffing.AccountParts;
import id.mutubaku.web.pages.staffing.AccountRoutes;
import id.mutubaku.web.pages.work.InboxPage;
import id.mutubaku.web.pages.work.RegisterPage;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** The pages, made of what they stand on, and their routes. */
public final class PageRoutes {
    private final Pages pages;
    private final SitePages site;
    private final List<Route> routes;

    /** What the pages stand on. */
    public record Parts(
            Vertx vertx,
            FileStaging staging,
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
            Incidents incidents,
            Shortcomings shortcomings,
            Withdrawals withdrawals,
            List<FolderProblem> folderProblems,
            boolean gallery,
            InstantSource clock) {}

    /** Makes the pages, and generates those that depend on definitions alone. */
    public PageRoutes(Parts parts) {
        Messages messages = Messages.load();
        PageRenderer renderer = new PageRenderer(messages);
        SiteAssets assets = new SiteAssets(parts.sops().regions());
        this.pages = new Pages(renderer, messages, assets);
        Counter counter = new Counter(parts.sops());
        Uploads uploads = new Uploads(parts.staging(), parts.documents());
        this.site = new SitePages(
                parts.vertx(),
                pages,
                parts.sops(),
                new SiteGenerator(parts.sops(), renderer, messages, assets),
                parts.gallery());
        ApplyPages apply =
                new ApplyPages(pages, parts.sops(), parts.cases(), parts.drafts(), parts.sessions(), uploads, counter);
        CaseAccess access = new CaseAccess(parts.reader(), parts.account().directory(), counter, parts.work());
        CaseScreen screen = new CaseScreen(
                pages,
                access,
                parts.cases(),
                new PluginScreen(pages, parts.plugins(), parts.jobs(), parts.clock()),
                parts.clock());
        CaseRoutes cases = new CaseRoutes(
                access,
                screen,
                new StepDrafts(pages, parts.sops(), parts.drafts(), uploads),
                parts.cases(),
                uploads,
                new Offices(parts.sops()));
        InboxPage inbox = new InboxPage(new InboxPage.Parts(
                pages,
                parts.sops(),
                parts.visibility(),
                parts.work(),
                parts.register(),
                parts.drafts(),
                parts.clock()));
        RegisterPage register = new RegisterPage(pages, parts.sops(), parts.visibility(), parts.register());
        CounterPages counterPages = new CounterPages(pages, parts.sops(), parts.reader(), counter);
        DelegationPages delegations = new DelegationPages(
                pages, parts.sops(), parts.account().directory(), parts.delegations(), parts.sessions(), parts.clock());
        SignInPages signIn = new SignInPages(
                pages, parts.signIn(), parts.sessions(), parts.account().accounts(), parts.firstStart());
        List<Route> account = AccountRoutes.of(
                pages,
                parts.sops(),
                parts.account(),
                new CalendarGaps(parts.sops(), parts.clock()),
                parts.folderProblems());
        ServicePages services = new ServicePages(pages, parts.sops(), parts.withdrawals());
        UpkeepPages upkeep = new UpkeepPages(
                pages,
                parts.sops(),
                parts.reckoning(),
                parts.migration(),
                parts.account().vacancies());
        NotificationsPage notifications = new NotificationsPage(
                pages,
                parts.sops(),
                parts.jobs(),
                new SkippedActions(parts.jobs(), parts.cases()),
                parts.incidents(),
                parts.shortcomings());
        PluginsPage plugins =
                new PluginsPage(parts.vertx(), pages, parts.pluginJars(), parts.pluginOverview(), parts.sops());
        PluginPage plugin = new PluginPage(pages, parts.pluginChoices(), parts.pluginOverview(), parts.sops());
        this.routes = Stream.of(
                        signIn.routes(),
                        inbox.routes(),
                        register.routes(),
                        delegations.routes(),
                        account,
                        services.routes(),
                        upkeep.routes(),
                        notifications.routes(),
                        plugins.routes(),
                        plugin.routes(),
                        apply.routes(),
                        counterPages.routes(),
                        cases.routes(),
                        site.routes())
                .flatMap(List::stream)
                .toList();
    }

    /** Lists the routes, those of the first look first; the generated pages answer what is left. */
    public List<Route> routes() {
        return routes;
    }

    /** Returns what draws pages. */
    public Pages pages() {
        return pages;
    }

    /** Returns the pages that are generated when something is published. */
    public SitePages site() {
        return site;
    }
}
