package id.mutubaku.server;

import id.mutubaku.casework.accounts.Delegations;
import id.mutubaku.casework.cases.CaseClock;
import id.mutubaku.casework.cases.CaseReader;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.Office;
import id.mutubaku.casework.definitions.DefinitionFolder;
import id.mutubaku.casework.definitions.Publications;
import id.mutubaku.casework.definitions.Publisher;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.casework.jobs.JobKind;
import id.mutubaku.casework.plugins.ActionJob;
import id.mutubaku.casework.plugins.PluginChoices;
import id.mutubaku.casework.plugins.PluginJars;
import id.mutubaku.casework.plugins.PluginOverview;
import id.mutubaku.casework.plugins.PluginStore;
import id.mutubaku.casework.plugins.Plugins;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.casework.upkeep.DueReckoning;
import id.mutubaku.casework.upkeep.Migration;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Region;
import id.mutubaku.postgres.EmbeddedPostgres;
import id.mutubaku.postgres.PostgresAddress;
import id.mutubaku.store.CalendarStore;
import id.mutubaku.store.CaseStore;
import id.mutubaku.store.Database;
import id.mutubaku.store.DefinitionStore;
import id.mutubaku.store.DocumentStore;
import id.mutubaku.store.RegisterStore;
import id.mutubaku.store.WorkStore;
import id.mutubaku.web.Handlers;
import id.mutubaku.web.Routes;
import id.mutubaku.web.api.CaseApi;
import id.mutubaku.web.api.CheckApi;
import id.mutubaku.web.api.DefinitionApi;
import id.mutubaku.web.api.HealthApi;
import id.mutubaku.web.api.PluginApi;
import id.mutubaku.web.api.SessionApi;
import id.mutubaku.web.api.StepApi;
import id.mutubaku.web.api.TalkApi;
import id.mutubaku.web.api.UpkeepApi;
import id.mutubaku.web.api.WorkApi;
import id.mutubaku.web.http.HttpServer;
import id.mutubaku.web.pages.PageSet;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the parts together, starts them in order, and stops them in the other. */
public final class Platform implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Platform.class);
    private static final long STOP_SECONDS = 10;

    private final Vertx vertx;
    private final Optional<EmbeddedPostgres> postgres;
    private final Started started;

    private Platform(Vertx vertx, Optional<EmbeddedPostgres> postgres, Started started) {
        this.vertx = vertx;
        this.postgres = postgres;
        this.started = started;
    }

    /**
     * Says how to start.
     *
     * @param port 0 lets the system choose
     * @param data folder for everything that is kept
     * @param database URL of a PostgreSQL; absent for the embedded one
     * @param demo whether to make the demonstration's accounts
     * @param clock tells the time
     * @param outgoing how people and programs outside are reached
     * @param plugins where plugins come from, and whose are trusted
     */
    public record Options(
            String host,
            int port,
            Path data,
            Path definitions,
            Optional<String> database,
            boolean demo,
            InstantSource clock,
            Outgoing outgoing,
            PluginOptions plugins) {

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

    /** Starts everything; returns when requests are answered. From then on, closing is the caller's business. */
    public static Platform start(Options options) {
        Optional<EmbeddedPostgres> postgres =
                options.database().isPresent() ? Optional.empty() : Optional.of(EmbeddedPostgres.start(options.data()));
        Thread guard = new Thread(() -> postgres.ifPresent(EmbeddedPostgres::stop), "mutubaku-interrupted-start");
        Runtime.getRuntime().addShutdownHook(guard);
        String url = options.database()
                .or(() -> postgres.map(EmbeddedPostgres::address).map(PostgresAddress::uri))
                .orElseThrow();
        Vertx vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true));
        try {
            Started started = start(vertx, PgConnectOptions.fromUri(url), options);
            Runtime.getRuntime().removeShutdownHook(guard);
            return new Platform(vertx, postgres, started);
        } catch (Throwable failure) {
            vertx.close();
            postgres.ifPresent(EmbeddedPostgres::stop);
            throw failure;
        }
    }

    private record Started(int port, String greeting, Plugins plugins) {}

    private static Started start(Vertx vertx, PgConnectOptions database, Options options) {
        Pool pool = Database.open(vertx, database);
        Database.migrate(pool).await();
        DefinitionStore definitions = new DefinitionStore(pool);
        CalendarStore calendars = new CalendarStore(pool);
        Map<String, String> files = DefinitionFolder.read(options.definitions());
        SopRepository sops = new Publisher(definitions, calendars).publish(files);
        InstantSource clock = options.clock();
        Delegations delegations = new Delegations(pool);
        CaseStore store = new CaseStore(pool);
        DocumentStore documents = new DocumentStore(pool);
        WorkStore work = new WorkStore(pool);
        RegisterStore register = new RegisterStore(pool);
        Office office = new Office(sops);
        Drafts drafts = new Drafts(pool);
        CaseReader reader = new CaseReader(sops, store, documents);
        AtomicReference<URI> here = new AtomicReference<>(address(options, options.port()));
        Messaging messaging = Messaging.of(vertx, pool, sops, store, clock, options, here::get);
        Plugins plugins = new Plugins(
                vertx,
                pool,
                Database.openForPlugins(vertx, database),
                sops,
                options.plugins().gate(options.data(), clock),
                options.data().resolve("plugins"));
        CaseService cases = new CaseService(sops, store, documents, messaging.notices(), plugins.desk(), clock);
        Identity identity = Identity.of(vertx, pool, sops, store, cases, clock);
        DueReckoning reckoning = new DueReckoning(sops, store, cases, calendars, clock);
        Migration migration = new Migration(sops, store, cases, clock);
        PluginJars pluginJars = new PluginJars(vertx, plugins, sops);
        PluginChoices pluginChoices = new PluginChoices(plugins);
        PluginOverview pluginOverview = new PluginOverview(plugins, sops);
        PageSet pages = new PageSet(new PageSet.Parts(
                vertx,
                sops,
                cases,
                reader,
                documents,
                office,
                work,
                register,
                drafts,
                identity.account(),
                delegations,
                identity.sessions(),
                identity.signIn(),
                identity.firstStart(),
                reckoning,
                migration,
                plugins.desk(),
                pluginJars,
                pluginChoices,
                pluginOverview,
                messaging.jobs(),
                messaging.shortcomings(),
                clock));
        Publications publications = new Publications(vertx, definitions, sops, files, pages.site()::generate);
        Handlers handlers = new Handlers(
                new HealthApi(pool),
                new SessionApi(identity.signIn(), identity.own(), identity.sessions()),
                new CaseApi(sops, cases, reader, documents),
                new StepApi(cases, identity.account().accounts()),
                new TalkApi(cases, sops),
                new WorkApi(office, work, register),
                new UpkeepApi(sops, reckoning, migration, identity.account().vacancies()),
                new DefinitionApi(sops, publications, identity.account().vacancies()),
                new CheckApi(reader, plugins.desk(), clock),
                new PluginApi(pluginJars, pluginChoices, pluginOverview, sops),
                pages);
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
        HttpServer server = new HttpServer(
                vertx,
                identity.sessions(),
                identity.account().log(),
                pages.pages()::error,
                options.data().resolve("uploads"));
        int port = server.start(options.host(), options.port(), Routes.programs(handlers), Routes.pages(handlers))
                .await();
        here.set(address(options, port));
        sweep(vertx, documents, drafts, sops.regions());
        identity.start(vertx);
        Database.listen(vertx, database, Sessions.CHANNEL, identity.sessions()::heard)
                .await();
        follow(vertx, database, DefinitionStore.CHANNEL, publications::refresh);
        follow(vertx, database, PluginStore.CHANNEL, plugins::refresh);
        new CaseClock(store, cases, clock).start(vertx, sops.regions());
        List<JobKind> kinds = new ArrayList<>(messaging.kinds());
        kinds.add(new ActionJob(plugins.desk(), sops, store, documents, cases, clock));
        messaging.runner().start(kinds);
        return new Started(port, Greeting.of(options, port, setUpCode), plugins);
    }

    private static URI address(Options options, int port) {
        return URI.create(Greeting.address(options.host(), port));
    }

    /** Removes, each hour, drafts whose days are over, and files that were uploaded and never used. */
    private static void sweep(Vertx vertx, DocumentStore documents, Drafts drafts, List<Region> regions) {
        vertx.setPeriodic(
                TimeUnit.HOURS.toMillis(1),
                timer -> regions.forEach(region -> drafts.sweep(region.id())
                        .compose(swept -> documents.sweep(region.id()))
                        .onFailure(failure ->
                                LOG.warn("Drafts and unused uploads of {} were not swept", region.id(), failure))));
    }

    /** Takes over what other nodes do; looks each minute too, since what is told while a connection is lost is too. */
    private static void follow(
            Vertx vertx, PgConnectOptions database, String channel, Supplier<Future<Void>> takeOver) {
        Runnable refresh = () -> takeOver.get()
                .onFailure(failure -> LOG.warn("What is told on {} was not taken over", channel, failure));
        Database.listen(vertx, database, channel, refresh).await();
        vertx.setPeriodic(TimeUnit.MINUTES.toMillis(1), timer -> refresh.run());
    }

    /** Returns what to print when everything runs. */
    String greeting() {
        return started.greeting();
    }

    /** Returns the port on which requests are answered. */
    public int port() {
        return started.port();
    }

    /** Returns the embedded PostgreSQL, where it is the one in use. */
    public Optional<EmbeddedPostgres> postgres() {
        return postgres;
    }

    @Override
    public void close() {
        try {
            vertx.close().toCompletionStage().toCompletableFuture().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException unclean) {
            LOG.warn("Not everything closed in time", unclean);
        }
        started.plugins().close();
        postgres.ifPresent(EmbeddedPostgres::stop);
    }
}
