package id.mutubaku.server.serving;

import id.mutubaku.casework.incidents.SkippedActions;
import id.mutubaku.casework.upkeep.CalendarGaps;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.part.Casework;
import id.mutubaku.server.part.Definitions;
import id.mutubaku.server.part.Identity;
import id.mutubaku.server.part.Messaging;
import id.mutubaku.server.part.Parts;
import id.mutubaku.server.part.PluginParts;
import id.mutubaku.server.part.Storage;
import id.mutubaku.server.part.Upkeep;
import id.mutubaku.store.overview.OverviewStore;
import id.mutubaku.web.PageRoutes;
import id.mutubaku.web.admission.SearchQuota;
import id.mutubaku.web.files.FileStaging;
import id.mutubaku.web.pages.FieldPlugins;
import id.mutubaku.web.pages.FormPicturePage;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.PostNames;
import id.mutubaku.web.pages.SitePages;
import id.mutubaku.web.pages.Uploads;
import id.mutubaku.web.pages.account.AccountRoutes;
import id.mutubaku.web.pages.admin.DelegationPages;
import id.mutubaku.web.pages.admin.NotificationsPage;
import id.mutubaku.web.pages.admin.ServicePages;
import id.mutubaku.web.pages.admin.UpkeepRoutes;
import id.mutubaku.web.pages.apply.ApplyRoutes;
import id.mutubaku.web.pages.apply.Counter;
import id.mutubaku.web.pages.cases.CaseRoutes;
import id.mutubaku.web.pages.cases.screen.CaseAccess;
import id.mutubaku.web.pages.cases.screen.CaseDrawings;
import id.mutubaku.web.pages.cases.screen.CaseScreen;
import id.mutubaku.web.pages.cases.screen.PluginScreen;
import id.mutubaku.web.pages.cases.step.StepDrafts;
import id.mutubaku.web.pages.overview.OverviewPage;
import id.mutubaku.web.pages.plugins.PluginRoutes;
import id.mutubaku.web.pages.staffing.StaffingRoutes;
import id.mutubaku.web.pages.trouble.TroublePage;
import id.mutubaku.web.pages.work.WorkRoutes;
import java.time.InstantSource;

/** The pages for people, each feature made of the services that it takes. */
final class ServedPages {
    private final Pages pages;
    private final Uploads uploads;
    private final SopRepository sops;
    private final Storage storage;
    private final Definitions definitions;
    private final Messaging messaging;
    private final PluginParts plugins;
    private final Casework casework;
    private final Identity identity;
    private final Upkeep upkeep;
    private final SearchQuota quota;
    private final boolean gallery;
    private final InstantSource clock;

    ServedPages(Parts parts, Pages pages, FileStaging staging, SearchQuota quota, PlatformOptions options) {
        this.pages = pages;
        this.storage = parts.storage();
        this.uploads = new Uploads(staging, storage.documents());
        this.definitions = parts.definitions();
        this.sops = definitions.sops();
        this.messaging = parts.messaging();
        this.plugins = parts.plugins();
        this.casework = parts.casework();
        this.identity = parts.identity();
        this.upkeep = parts.upkeep();
        this.quota = quota;
        this.gallery = options.demo();
        this.clock = options.clock();
    }

    PageRoutes routes() {
        SitePages site = new SitePages(storage.vertx(), pages, sops, gallery);
        return new PageRoutes(
                account(),
                work(),
                new OverviewPage(pages, sops, casework.visibility(), new OverviewStore(storage.pool()), clock),
                delegations(),
                troubles(),
                staffing(),
                new ServicePages(pages, sops, definitions.withdrawals()),
                upkeep(),
                notifications(),
                plugins(),
                apply(site),
                cases(),
                new FormPicturePage(storage.pictures()),
                site);
    }

    private AccountRoutes account() {
        return new AccountRoutes(
                pages,
                sops,
                identity.signIn(),
                identity.sessions(),
                identity.account().accounts(),
                identity.firstStart(),
                identity.account().own());
    }

    private WorkRoutes work() {
        return new WorkRoutes(
                storage.vertx(),
                pages,
                sops,
                casework.visibility(),
                storage.work(),
                storage.register(),
                casework.drafts(),
                casework.reader(),
                clock);
    }

    private DelegationPages delegations() {
        return new DelegationPages(
                pages, sops, identity.account().directory(), identity.delegations(), identity.sessions(), clock);
    }

    private TroublePage troubles() {
        return new TroublePage(
                pages,
                sops,
                definitions.problems(),
                new CalendarGaps(sops, clock),
                identity.account().vacancies(),
                upkeep.incidents().store(),
                messaging.shortcomings());
    }

    private StaffingRoutes staffing() {
        return new StaffingRoutes(pages, sops, identity.account());
    }

    private UpkeepRoutes upkeep() {
        return new UpkeepRoutes(
                pages,
                sops,
                upkeep.reckoning(),
                upkeep.migration(),
                identity.account().vacancies());
    }

    private NotificationsPage notifications() {
        return new NotificationsPage(
                pages,
                sops,
                messaging.jobs(),
                new SkippedActions(messaging.jobs(), casework.cases()),
                upkeep.incidents(),
                messaging.shortcomings(),
                plugins.idle());
    }

    private PluginRoutes plugins() {
        return new PluginRoutes(
                storage.vertx(), pages, sops, plugins.jars(), plugins.choices(), plugins.overview(), plugins.entries());
    }

    private ApplyRoutes apply(SitePages site) {
        return new ApplyRoutes(
                pages,
                sops,
                casework.cases(),
                casework.reader(),
                casework.drafts(),
                identity.sessions(),
                uploads,
                fields(),
                clock,
                site::get);
    }

    private FieldPlugins fields() {
        return new FieldPlugins(pages, plugins.plugins().calls(), quota);
    }

    private CaseRoutes cases() {
        CaseAccess access =
                new CaseAccess(casework.reader(), identity.account().directory(), new Counter(sops), storage.work());
        PluginScreen said = new PluginScreen(pages, plugins.plugins().calls(), fields(), messaging.jobs(), clock);
        return new CaseRoutes(
                access,
                new CaseScreen(pages, access, casework.cases(), said, new CaseDrawings(storage.vertx()), clock),
                new StepDrafts(pages, sops, casework.drafts(), uploads, clock),
                casework.cases(),
                uploads,
                new PostNames(sops));
    }
}
