package id.mutubaku.server;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.accounts.Accounts;
import id.mutubaku.server.accounts.Delegations;
import id.mutubaku.server.accounts.FirstStart;
import id.mutubaku.server.accounts.Sessions;
import id.mutubaku.server.accounts.SignIn;
import id.mutubaku.server.cases.CaseReader;
import id.mutubaku.server.cases.CaseService;
import id.mutubaku.server.cases.Office;
import id.mutubaku.server.cases.StepPlugins;
import id.mutubaku.server.drafts.Drafts;
import id.mutubaku.server.jobs.JobStore;
import id.mutubaku.server.notices.Shortcomings;
import id.mutubaku.server.pages.Pages;
import id.mutubaku.server.pages.SignInPages;
import id.mutubaku.server.pages.SitePages;
import id.mutubaku.server.pages.Uploads;
import id.mutubaku.server.pages.admin.AccountEmailPage;
import id.mutubaku.server.pages.admin.AdminPages;
import id.mutubaku.server.pages.admin.DelegationPages;
import id.mutubaku.server.pages.admin.NotificationsPage;
import id.mutubaku.server.pages.admin.UpkeepPages;
import id.mutubaku.server.pages.apply.ApplyPages;
import id.mutubaku.server.pages.apply.Counter;
import id.mutubaku.server.pages.apply.CounterPages;
import id.mutubaku.server.pages.cases.CaseRoutes;
import id.mutubaku.server.pages.plugins.PluginPage;
import id.mutubaku.server.pages.plugins.PluginsPage;
import id.mutubaku.server.pages.work.InboxPage;
import id.mutubaku.server.pages.work.RegisterPage;
import id.mutubaku.server.http.Route;
import id.mutubaku.server.plugins.LeftActions;
import id.mutubaku.server.plugins.PluginChoices;
import id.mutubaku.server.plugins.PluginJars;
import id.mutubaku.server.plugins.PluginOverview;
import id.mutubaku.server.store.DocumentStore;
import id.mutubaku.server.store.RegisterStore;
import id.mutubaku.server.store.WorkStore;
import id.mutubaku.server.uploads.FileStaging;
import id.mutubaku.server.upkeep.DueReckoning;
import id.mutubaku.server.upkeep.Migration;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.PageRenderer;
import id.mutubaku.ui.site.SiteAssets;
import id.mutubaku.ui.site.SiteGenerator;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** The pages, made of what they stand on, and their routes. */
final class PageRoutes {
    private final Pages pages;
    private final SitePages site;
    private final List<Route> routes;

    /** What the pages stand on. */
    record Parts(
            Vertx vertx,
            FileStaging staging,
            SopRepository sops,
            CaseService cases,
            CaseReader reader,
            DocumentStore documents,
            Office office,
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
            Shortcomings shortcomings,
            boolean gallery,
            InstantSource clock) {}

    /** Makes the pages, and generates those that depend on definitions alone. */
    PageRoutes(Parts parts) {
        Messages messages = Messages.load();
        PageRenderer renderer = new PageRenderer(messages);
        SiteAssets assets = new SiteAssets(parts.sops().regions());
        this.pages = new Pages(renderer, messages, assets);
        Counter counter = new Counter(parts.sops());
        Uploads uploads = new Uploads(parts.staging(), parts.documents());
        this.site = new SitePages(pages, parts.sops(), new SiteGenerator(parts.sops(), renderer, messages, assets), parts.gallery());
        ApplyPages apply =
                new ApplyPages(pages, parts.sops(), parts.cases(), parts.drafts(), parts.sessions(), uploads, counter);
        CaseRoutes cases = new CaseRoutes(new CaseRoutes.Parts(
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
        InboxPage inbox = new InboxPage(new InboxPage.Parts(
                pages, parts.sops(), parts.office(), parts.work(), parts.register(), parts.drafts(), parts.clock()));
        RegisterPage register = new RegisterPage(pages, parts.sops(), parts.office(), parts.register());
        CounterPages counterPages = new CounterPages(pages, parts.sops(), parts.reader(), counter);
        DelegationPages delegations =
                new DelegationPages(pages, parts.sops(), parts.accounts(), parts.delegations(), parts.clock());
        SignInPages signIn = new SignInPages(pages, parts.signIn(), parts.sessions(), parts.accounts(), parts.firstStart());
        AdminPages admin = new AdminPages(pages, parts.sops(), parts.accounts());
        AccountEmailPage accountEmail = new AccountEmailPage(pages, parts.accounts());
        UpkeepPages upkeep = new UpkeepPages(pages, parts.sops(), parts.reckoning(), parts.migration());
        NotificationsPage notifications = new NotificationsPage(
                pages, parts.sops(), parts.jobs(), new LeftActions(parts.jobs(), parts.cases()), parts.shortcomings());
        PluginsPage plugins = new PluginsPage(parts.vertx(), pages, parts.pluginJars(), parts.pluginOverview(), parts.sops());
        PluginPage plugin = new PluginPage(pages, parts.pluginChoices(), parts.pluginOverview(), parts.sops());
            this.routes = Stream.of(
                        signIn.routes(),
                        inbox.routes(),
                        register.routes(),
                        delegations.routes(),
                        admin.routes(),
                        accountEmail.routes(),
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
    List<Route> routes() {
        return routes;
    }

    /** Returns what draws pages. */
    Pages pages() {
        return pages;
    }

    /** Returns the pages that are generated when something is published. */
    SitePages site() {
        return site;
    }
}
