package id.mutubaku.server.platform;

import id.mutubaku.postgres.EmbeddedPostgres;
import id.mutubaku.server.option.DatabaseOptions;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.part.NodeAddress;
import id.mutubaku.server.part.Parts;
import id.mutubaku.server.process.Lifecycle;
import id.mutubaku.server.process.MemoryGuard;
import id.mutubaku.server.process.StartException;
import id.mutubaku.server.serving.Front;
import id.mutubaku.store.connection.DatabaseAddress;
import id.mutubaku.web.serving.RouteTable;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.time.Duration;
import java.util.Optional;

/** The running platform: its parts start in order, and stop in the other. */
public final class Platform implements AutoCloseable {
    private final Lifecycle lifecycle;
    private final Optional<EmbeddedPostgres> postgres;
    private final Started started;

    private Platform(Lifecycle lifecycle, Optional<EmbeddedPostgres> postgres, Started started) {
        this.lifecycle = lifecycle;
        this.postgres = postgres;
        this.started = started;
    }

    private record Started(int port, String greeting, RouteTable routes) {}

    /**
     * Starts everything; returns when requests are answered. From then on, closing is the caller's business; a start that
     * fails ends what it has started before it throws.
     *
     * @throws id.mutubaku.engine.problem.OperatorException when it was given what it cannot start with
     */
    public static Platform start(PlatformOptions options) {
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
            Started started = start(vertx(lifecycle), address, options, lifecycle);
            Runtime.getRuntime().removeShutdownHook(guard);
            return new Platform(lifecycle, postgres, started);
        } catch (Throwable failure) {
            lifecycle.close();
            throw failure;
        }
    }

    private static Optional<EmbeddedPostgres> embedded(PlatformOptions options, Lifecycle lifecycle) {
        if (options.database().address().isPresent()) {
            return Optional.empty();
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.start(options.data());
        lifecycle.started("PostgreSQL", postgres::stop);
        return Optional.of(postgres);
    }

    private static Vertx vertx(Lifecycle lifecycle) {
        Vertx vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true));
        vertx.exceptionHandler(MemoryGuard::saw);
        lifecycle.started("Vert.x", Duration.ZERO, vertx::close);
        return vertx;
    }

    private static Started start(Vertx vertx, DatabaseAddress address, PlatformOptions options, Lifecycle lifecycle) {
        NodeAddress here = new NodeAddress(options.host(), options.port());
        Parts parts = Parts.of(vertx, address, options, here, lifecycle);
        Front front = Front.of(parts, options);
        if (options.demo()) {
            DemoAccounts.make(parts);
        }
        Optional<String> setUpCode = parts.identity().firstStart().code().await();
        // Before the first request: a case that began without its plugins would never ask them.
        parts.plugins().install(options.plugins()).await();
        parts.messaging().endWith(lifecycle);
        int port = front.listen(lifecycle);
        here.listensOn(port);
        parts.start();
        String greeting = Greeting.of(
                options.demo(), here.get(), setUpCode, parts.definitions().problems());
        return new Started(port, greeting, front.routes());
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
