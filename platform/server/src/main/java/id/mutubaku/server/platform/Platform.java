package id.mutubaku.server.platform;

import id.mutubaku.casework.access.CaseReader;
import id.mutubaku.casework.access.Visibility;
import id.mutubaku.casework.cases.CaseClock;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.definitions.DefinitionFolder;
import id.mutubaku.casework.definitions.Publications;
import id.mutubaku.casework.definitions.Publisher;
import id.mutubaku.casework.definitions.Withdrawals;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.casework.health.ClockCheck;
import id.mutubaku.casework.health.DiskCheck;
import id.mutubaku.casework.health.HealthCheck;
import id.mutubaku.casework.health.WriteCheck;
import id.mutubaku.casework.housekeeping.ExpiredRows;
import id.mutubaku.casework.housekeeping.Housekeeping;
import id.mutubaku.casework.housekeeping.UploadFolder;
import id.mutubaku.casework.incidents.Incidents;
import id.mutubaku.casework.incidents.SkippedActions;
import id.mutubaku.casework.jobs.IncidentStore;
import id.mutubaku.casework.jobs.JobKind;
import id.mutubaku.casework.plugins.PluginChoices;
import id.mutubaku.casework.plugins.PluginJars;
import id.mutubaku.casework.plugins.PluginOverview;
import id.mutubaku.casework.plugins.Plugins;
import id.mutubaku.casework.plugins.calls.ActionJob;
import id.mutubaku.casework.plugins.calls.WaitingActions;
import id.mutubaku.casework.plugins.registry.PluginStore;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.casework.staffing.Vacancies;
import id.mutubaku.casework.upkeep.CalendarGaps;
import id.mutubaku.casework.upkeep.DueReckoning;
import id.mutubaku.casework.upkeep.Migration;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.postgres.EmbeddedPostgres;
import id.mutubaku.server.option.DatabaseOptions;
import id.mutubaku.server.option.Outgoing;
import id.mutubaku.server.option.PluginOptions;
import id.mutubaku.server.option.WebOptions;
import id.mutubaku.server.process.Lifecycle;
import id.mutubaku.server.process.MemoryGuard;
import id.mutubaku.server.process.StartException;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.connection.ConnectionShare;
import id.mutubaku.store.connection.DatabaseAddress;
import id.mutubaku.store.connection.Listener;
import id.mutubaku.store.connection.Timeouts;
import id.mutubaku.store.database.Database;
import id.mutubaku.store.definitions.CalendarStore;
import id.mutubaku.store.definitions.DefinitionFileStore;
import id.mutubaku.store.definitions.DefinitionStore;
import id.mutubaku.store.definitions.WithdrawalStore;
import id.mutubaku.store.staffing.DelegationStore;
import id.mutubaku.store.work.RegisterStore;
import id.mutubaku.store.work.WorkStore;
import id.mutubaku.web.PageRoutes;
import id.mutubaku.web.api.account.SessionApi;
import id.mutubaku.web.api.admin.DefinitionApi;
import id.mutubaku.web.api.admin.IncidentApi;
import id.mutubaku.web.api.admin.PluginApi;
import id.mutubaku.web.api.admin.UpkeepApi;
import id.mutubaku.web.api.cases.CaseApi;
import id.mutubaku.web.api.cases.CheckApi;
import id.mutubaku.web.api.cases.StepApi;
import id.mutubaku.web.api.cases.TalkApi;
import id.mutubaku.web.api.cases.WorkApi;
import id.mutubaku.web.api.status.HealthApi;
import id.mutubaku.web.api.status.MetricsApi;
import id.mutubaku.web.files.FileStaging;
import id.mutubaku.web.pages.Offices;
import id.mutubaku.web.pages.Pages;
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
import id.mutubaku.web.pages.cases.screen.CaseScreen;
import id.mutubaku.web.pages.cases.screen.PluginScreen;
import id.mutubaku.web.pages.cases.step.StepDrafts;
import id.mutubaku.web.pages.plugins.PluginRoutes;
import id.mutubaku.web.pages.staffing.StaffingRoutes;
import id.mutubaku.web.pages.work.WorkRoutes;
import id.mutubaku.web.serving.RouteTable;
import id.mutubaku.web.serving.WebServer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the parts together, starts them in order, and stops them in the other. */
public final class Platform implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Platform.class);

    /** Requests that are being handled when the server is to stop have so long to be answered. */
    static final Duration DRAINING = Duration.ofSeconds(15);

    /** Then jobs have so long to end; what has not is given back to be done by another node, or after the next start. */
    static final Duration JOBS = Duration.ofSeconds(5);

    private static final Duration STOPPING = Duration.ofSeconds(10);

    private final Lifecycle lifecycle;
    private final Optional<EmbeddedPostgres> postgres;
    private final Started started;

    private Platform(Lifecycle lifecycle, Optional<EmbeddedPostgres> postgres, Started started) {
        this.lifecycle = lifecycle;
        this.postgres = postgres;
        this.started = started;
    }

    /**
     * Says how to start.
     *
     * @param port 0 lets the system choose
     * @param data folder for everything that is kept
     * @param database which PostgreSQL
     * @param demo whether to make the demonstration's accounts
     * @param clock tells the time
     * @param outgoing how people and programs outside are reached
     * @param plugins where plugins come from, and whose are trusted
     * @param web what strangers may send, and who stands in front
     */
    public record Options(
            String host,
            int port,
            Path data,
            Path definitions,
            DatabaseOptions database,
            boolean demo,
            InstantSource clock,
            Outgoing outgoing,
            PluginOptions plugins,
            WebOptions web) {

        /** Says how to start a platform on the database at an address, the embedded one where it is absent. */
        public Options(
                String host,
                int port,
                Path data,
                Path definitions,
                Optional<String> database,
                boolean demo,
                InstantSource clock,
                Outgoing outgoing,
                PluginOptions plugins) {
            this(
                    host,
                    port,
                    data,
                    definitions,
                    DatabaseOptions.at(database),
                    demo,
                    clock,
                    outgoing,
                    plugins,
                    WebOptions.USUAL);
        }

        /** Says how to start a platform that brings no plugins along. */
        public Options(
                String host,
                int port,
                Path data,
                Path definitions,
                Optional<String> database,
                boolean demo,
                InstantSource clock,
                Outgoing outgoing) {
            this(host, port, data, definitions, database, demo, clock, outgoing, PluginOptions.NONE);
        }

        /** Says how to start a platform that reaches nobody outside. */
        public Options(
                String host,
                int port,
                Path data,
                Path definitions,
                Optional<String> database,
                boolean demo,
                InstantSource clock) {
            this(host, port, data, definitions, database, demo, clock, Outgoing.NOTHING);
        }
    }

    /**
     * Starts everything; returns when requests are answered. From then on, closing is the caller's business; a start that
     * fails ends what it has started before it throws.
     *
     * @throws id.mutubaku.engine.problem.OperatorException when it was given what it cannot start with
     */
    public static Platform start(Options options) {
        StartException.requireFolder("definitions", options.definitions());
        options.plugins().check(options.data());
        Lifecycle lifecycle = new Lifecycle();
        Thread guard = new Thread(lifecycle::close, "mutubaku-interrupted-start");
        Runtime.getRuntime().addShutdownHook(guard);
        try {
            Optional<EmbeddedPostgres> postgres = embedded(options, lifecycle);
            DatabaseAddress address = options.database()
                    .address()
                    .or(() -> postgres.map(EmbeddedPostgres::address).map(DatabaseOptions::embedded))
                    .orElseThrow();
            Vertx vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true));
            vertx.exceptionHandler(MemoryGuard::saw);
            lifecycle.started("Vert.x", () -> await(vertx.close(), STOPPING));
            Started started = start(vertx, address, options, lifecycle);
            Runtime.getRuntime().removeShutdownHook(guard);
            return new Platform(lifecycle, postgres, started);
        } catch (Throwable failure) {
            lifecycle.close();
            throw failure;
        }
    }

    private static Optional<EmbeddedPostgres> embedded(Options options, Lifecycle lifecycle) {
        if (options.database().address().isPresent()) {
            return Optional.empty();
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.start(options.data());
        lifecycle.started("PostgreSQL", postgres::stop);
        return Optional.of(postgres);
    }

    private static void await(Future<?> end, Duration patience) throws Exception {
        end.toCompletionStage().toCompletableFuture().get(patience.toSeconds(), TimeUnit.SECONDS);
    }

    private record Started(int port, String greeting, RouteTable routes) {}

    private static Started start(Vertx vertx, DatabaseAddress address, Options options, Lifecycle lifecycle) {
        DefinitionFolder files = DefinitionFolder.read(options.definitions());
        UploadFolder uploads = uploads(options.data());
        ConnectionShare share = ConnectionShare.of(options.database().connections());
        PgConnectOptions database = address.options();
        Database.prepare(vertx, address, share).await();
        Pool pool = Database.open(vertx, database, share, Timeouts.DEFAULT);
        DefinitionStore definitions = new DefinitionStore(pool);
        CalendarStore calendars = new CalendarStore(pool);
        Publisher.Published published =
                new Publisher(definitions, calendars, new DefinitionFileStore(pool)).publish(files);
        SopRepository sops = published.sops();
        Withdrawals withdrawals = new Withdrawals(vertx, new WithdrawalStore(pool), sops);
        withdrawals.refresh().await();
        InstantSource clock = options.clock();
        DelegationStore delegations = new DelegationStore(pool);
        CaseStore store = new CaseStore(pool);
        DocumentStore documents = new DocumentStore(pool);
        WorkStore work = new WorkStore(pool);
        RegisterStore register = new RegisterStore(pool);
        Visibility visibility = new Visibility(sops);
        Drafts drafts = new Drafts(pool);
        CaseReader reader = new CaseReader(sops, store, documents);
        AtomicReference<URI> here = new AtomicReference<>(address(options, options.port()));
        Messaging messaging = Messaging.of(vertx, pool, sops, store, clock, options, here::get);
        Plugins plugins = new Plugins(
                vertx,
                new Plugins.Pools(pool, Database.openForPlugins(vertx, database, share)),
                sops,
                options.plugins().gate(options.data(), clock),
                new WaitingActions(messaging.jobs(), sops, messaging.runner()::wake),
                options.data().resolve("plugins"));
        lifecycle.started("plugins", plugins::close);
        ClockCheck clockCheck = new ClockCheck(pool, clock);
        CaseService cases = new CaseService(sops, store, documents, messaging.notices(), plugins.calls(), clock);
        Identity identity = Identity.of(vertx, pool, sops, published.unserved(), store, cases, clock);
        DueReckoning reckoning = new DueReckoning(sops, store, cases, calendars, clock);
        Migration migration = new Migration(sops, store, cases, calendars, clock);
        PluginJars pluginJars = new PluginJars(vertx, plugins, sops);
        Incidents incidents = new Incidents(
                new IncidentStore(pool),
                messaging.jobs(),
                new SkippedActions(messaging.jobs(), cases),
                messaging.runner()::wake);
        PluginChoices pluginChoices = new PluginChoices(plugins);
        PluginOverview pluginOverview = new PluginOverview(plugins, sops);
        FileStaging staging = new FileStaging(vertx, documents);
        Pages pages = new Pages(sops.regions());
        Uploads posted = new Uploads(staging, documents);
        CaseAccess access = new CaseAccess(reader, identity.account().directory(), new Counter(sops), work);
        CaseScreen screen = new CaseScreen(
                pages, access, cases, new PluginScreen(pages, plugins.calls(), messaging.jobs(), clock), clock);
        PageRoutes pageRoutes = new PageRoutes(
                new AccountRoutes(
                        pages,
                        sops,
                        identity.signIn(),
                        identity.sessions(),
                        identity.account().accounts(),
                        identity.firstStart(),
                        identity.own()),
                new WorkRoutes(pages, sops, visibility, work, register, drafts, clock),
                new DelegationPages(
                        pages, sops, identity.account().directory(), delegations, identity.sessions(), clock),
                new StaffingRoutes(
                        pages, sops, identity.account(), new CalendarGaps(sops, clock), published.problems()),
                new ServicePages(pages, sops, withdrawals),
                new UpkeepRoutes(
                        pages, sops, reckoning, migration, identity.account().vacancies()),
                new NotificationsPage(
                        pages,
                        sops,
                        messaging.jobs(),
                        new SkippedActions(messaging.jobs(), cases),
                        incidents,
                        messaging.shortcomings()),
                new PluginRoutes(vertx, pages, sops, pluginJars, pluginChoices, pluginOverview),
                new ApplyRoutes(pages, sops, cases, reader, drafts, identity.sessions(), posted),
                new CaseRoutes(
                        access, screen, new StepDrafts(pages, sops, drafts, posted), cases, posted, new Offices(sops)),
                new SitePages(vertx, pages, sops, options.demo()));
        Publications publications = new Publications(vertx, definitions, sops);
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Vacancies vacancies = identity.account().vacancies();
        RouteTable routes = new RouteTable(
                Stream.of(
                                new HealthApi(
                                                List.of(
                                                        new WriteCheck(pool),
                                                        new DiskCheck(vertx, options.data()),
                                                        clockCheck,
                                                        served(sops)),
                                                published.problems())
                                        .routes(),
                                new MetricsApi(vertx, meters, pool, messaging.jobs()).routes(),
                                new SessionApi(identity.signIn(), identity.own(), identity.sessions()).routes(),
                                new CaseApi(sops, cases, reader, staging).routes(),
                                new StepApi(cases, identity.account().accounts()).routes(),
                                new TalkApi(cases, sops).routes(),
                                new WorkApi(visibility, work, register).routes(),
                                new UpkeepApi(sops, reckoning, migration, vacancies).routes(),
                                new DefinitionApi(sops, publications, withdrawals, vacancies).routes(),
                                new CheckApi(reader, plugins.calls(), clock).routes(),
                                new PluginApi(pluginJars, pluginChoices, pluginOverview, sops).routes(),
                                new IncidentApi(incidents, sops).routes())
                        .flatMap(List::stream)
                        .toList(),
                pageRoutes.routes());
        if (options.demo()) {
            identity.account()
                    .accounts()
                    .createAll(DemoAccounts.of(sops), DemoAccounts.PASSWORD)
                    .await();
        }
        Optional<String> setUpCode = identity.firstStart().code().await();
        // Before the first request: a case that began without its plugins would never ask them.
        options.plugins().install(pluginJars).await();
        plugins.refresh().await();
        WebServer server = new WebServer(
                vertx,
                identity.sessions(),
                identity.account().log(),
                meters,
                new WebServer.Settings(
                        options.host(),
                        options.port(),
                        uploads.path(),
                        pages::error,
                        options.web().quota(),
                        options.web().patience(),
                        options.web().forwarded(),
                        options.web().operatorToken()));
        lifecycle.started("jobs", () -> await(messaging.runner().stop(JOBS), JOBS.plus(STOPPING)));
        int port = listen(server, options, routes);
        lifecycle.started("requests", () -> await(server.stop(DRAINING), DRAINING.plus(STOPPING)));
        here.set(address(options, port));
        new Housekeeping(vertx, new ExpiredRows(pool), uploads).start();
        clockCheck.watch(vertx).await();
        Map<String, Supplier<Future<Void>>> takeOver = Map.of(
                DefinitionStore.CHANNEL,
                () -> publications.refresh().compose(done -> withdrawals.refresh()),
                PluginStore.CHANNEL,
                plugins::refresh);
        follow(vertx, database, takeOver, identity.sessions()::heard);
        identity.start(vertx);
        new CaseClock(store, cases, clock).start(vertx);
        List<JobKind> kinds = new ArrayList<>(messaging.kinds());
        kinds.add(new ActionJob(plugins.calls(), sops, store, documents, cases, clock));
        messaging.runner().start(kinds);
        return new Started(port, Greeting.of(options, port, setUpCode, published.problems()), routes);
    }

    /** Looks whether any region is served: where none is, the node is of no use. */
    private static HealthCheck served(SopRepository sops) {
        return () -> Future.succeededFuture(
                sops.regions().isEmpty() ? Optional.of(Problem.error("", "folder/nothing-served")) : Optional.empty());
    }

    private static int listen(WebServer server, Options options, RouteTable routes) {
        return server.start(routes)
                .recover(
                        failure -> Future.failedFuture(StartException.listening(options.host(), options.port(), failure)
                                .<Throwable>map(told -> told)
                                .orElse(failure)))
                .await();
    }

    private static UploadFolder uploads(Path data) {
        try {
            return UploadFolder.in(data);
        } catch (IOException unwritable) {
            throw StartException.data(data, unwritable);
        }
    }

    private static URI address(Options options, int port) {
        return URI.create(Greeting.address(options.host(), port));
    }

    /** Takes over what other nodes do; looks each minute too, since what is told while a connection is lost is too. */
    private static void follow(
            Vertx vertx,
            PgConnectOptions database,
            Map<String, Supplier<Future<Void>>> takeOver,
            Consumer<String> sessions) {
        Map<String, Runnable> refreshing = new HashMap<>();
        takeOver.forEach((channel, refresh) -> refreshing.put(
                channel,
                () -> refresh.get()
                        .onFailure(failure -> LOG.warn("What is told on {} was not taken over", channel, failure))));
        Map<String, Consumer<String>> channels = new HashMap<>();
        refreshing.forEach((channel, refresh) -> channels.put(channel, told -> refresh.run()));
        channels.put(Sessions.CHANNEL, sessions);
        Listener.start(vertx, database, Timeouts.DEFAULT, channels).await();
        vertx.setPeriodic(
                TimeUnit.MINUTES.toMillis(1), timer -> refreshing.values().forEach(Runnable::run));
    }

    /** Returns what to print when everything runs. */
    public String greeting() {
        return started.greeting();
    }

    /** Returns the port on which requests are answered. */
    public int port() {
        return started.port();
    }

    /** Returns all that is served. */
    public RouteTable routes() {
        return started.routes();
    }

    /** Returns the embedded PostgreSQL, where it is the one in use. */
    public Optional<EmbeddedPostgres> postgres() {
        return postgres;
    }

    /** Lets requests and then jobs come to their end, for as long as is stated, and stops everything. */
    @Override
    public void close() {
        lifecycle.close();
    }
}
