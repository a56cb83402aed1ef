package id.mutubaku.server;

import id.mutubaku.api.definition.Region;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.accounts.Accounts;
import id.mutubaku.server.accounts.FirstStart;
import id.mutubaku.server.accounts.Sessions;
import id.mutubaku.server.accounts.SignIn;
import id.mutubaku.server.api.CaseApi;
import id.mutubaku.server.api.HealthApi;
import id.mutubaku.server.api.SessionApi;
import id.mutubaku.server.api.WorkApi;
import id.mutubaku.server.cases.CaseClock;
import id.mutubaku.server.cases.CaseReader;
import id.mutubaku.server.cases.CaseService;
import id.mutubaku.server.cases.Office;
import id.mutubaku.server.definitions.DefinitionFolder;
import id.mutubaku.server.definitions.Publisher;
import id.mutubaku.server.http.HttpServer;
import id.mutubaku.server.pages.PageSet;
import id.mutubaku.server.postgres.EmbeddedPostgres;
import id.mutubaku.server.postgres.PostgresAddress;
import id.mutubaku.server.store.CaseStore;
import id.mutubaku.server.store.Database;
import id.mutubaku.server.store.DefinitionStore;
import id.mutubaku.server.store.DocumentStore;
import id.mutubaku.server.store.RegisterStore;
import id.mutubaku.server.store.WorkStore;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the parts together, starts them in order, and stops them in the other. */
public final class Platform implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Platform.class);
    private static final long STOP_SECONDS = 10;

    private final Vertx vertx;
    private final Optional<EmbeddedPostgres> postgres;
    private final String greeting;
    private final int port;

    private Platform(Vertx vertx, Optional<EmbeddedPostgres> postgres, int port, String greeting) {
        this.vertx = vertx;
        this.postgres = postgres;
        this.port = port;
        this.greeting = greeting;
    }

    /**
     * Says how to start.
     *
     * @param port 0 lets the system choose
     * @param data folder for everything that is kept
     * @param database URL of a PostgreSQL; absent for the embedded one
     * @param demo whether to make the demonstration's accounts
     * @param clock tells the time
     */
    public record Options(
            String host,
            int port,
            Path data,
            Path definitions,
            Optional<String> database,
            boolean demo,
            InstantSource clock) {}

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
            Started started = start(vertx, Database.open(vertx, PgConnectOptions.fromUri(url)), options);
            Runtime.getRuntime().removeShutdownHook(guard);
            return new Platform(vertx, postgres, started.port(), started.greeting());
        } catch (Throwable failure) {
            vertx.close();
            postgres.ifPresent(EmbeddedPostgres::stop);
            throw failure;
        }
    }

    private record Started(int port, String greeting) {}

    private static Started start(Vertx vertx, Pool pool, Options options) {
        Database.migrate(pool).await();
        SopRepository sops =
                new Publisher(new DefinitionStore(pool)).publish(DefinitionFolder.read(options.definitions()));
        InstantSource clock = options.clock();
        Accounts accounts = new Accounts(
                vertx, pool, sops.regions().stream().map(Region::id).toList());
        Sessions sessions = new Sessions(pool);
        CaseStore store = new CaseStore(pool);
        DocumentStore documents = new DocumentStore(pool);
        WorkStore work = new WorkStore(pool);
        RegisterStore register = new RegisterStore(pool);
        Office office = new Office(sops);
        CaseReader reader = new CaseReader(sops, store, documents);
        CaseService cases = new CaseService(sops, store, documents, clock);
        SignIn signIn = new SignIn(accounts, sessions, store, sops.regions());
        FirstStart firstStart = new FirstStart(pool, accounts);
        PageSet pages = new PageSet(new PageSet.Parts(
                vertx,
                sops,
                cases,
                reader,
                documents,
                office,
                work,
                register,
                accounts,
                sessions,
                signIn,
                firstStart,
                clock));
        Handlers handlers = new Handlers(
                new HealthApi(pool),
                new SessionApi(signIn),
                new CaseApi(sops, cases, reader, documents),
                new WorkApi(office, work, register),
                pages);
        if (options.demo()) {
            accounts.createAll(DemoAccounts.of(sops), DemoAccounts.PASSWORD).await();
        }
        Optional<String> setUpCode = firstStart.code().await();
        HttpServer server = new HttpServer(
                vertx, sessions, pages.pages()::error, options.data().resolve("uploads"));
        int port = server.start(options.host(), options.port(), Routes.programs(handlers), Routes.pages(handlers))
                .await();
        sweep(vertx, documents, sops.regions());
        new CaseClock(store, cases, clock).start(vertx, sops.regions());
        return new Started(port, Greeting.of(options, port, setUpCode));
    }

    /** Removes, each hour, files that were uploaded and never used. */
    private static void sweep(Vertx vertx, DocumentStore documents, List<Region> regions) {
        vertx.setPeriodic(
                TimeUnit.HOURS.toMillis(1),
                timer -> regions.forEach(region -> documents
                        .sweep(region.id())
                        .onFailure(failure -> LOG.warn("Unused uploads of {} were not swept", region.id(), failure))));
    }

    /** Returns what to print when everything runs. */
    String greeting() {
        return greeting;
    }

    /** Returns the port on which requests are answered. */
    public int port() {
        return port;
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
        postgres.ifPresent(EmbeddedPostgres::stop);
    }
}
