package id.mutubaku.benchmarks.inbox;

import id.mutubaku.postgres.PostgresAddress;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.platform.Platform;
import id.mutubaku.store.connection.Connections;
import id.mutubaku.store.work.Cursor;
import id.mutubaku.store.work.WorkStore;
import id.mutubaku.store.work.WorkStore.Span;
import id.mutubaku.store.work.WorkStore.Whose;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures the pages of the inbox and of the register through HTTP, with much open work and with little, in turns in one
 * run: what counts is the ratio.
 */
public final class InboxBenchmark {
    private static final int MANY = 100_000;
    private static final int FEW = 1_000;
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 10;
    private static final int REQUESTS_A_ROUND = 30;
    private static final int PAGES_DOWN = 200;
    private static final Path DEFINITIONS = Path.of("sop-definitions");
    private static final PrintStream OUT = System.out;

    private InboxBenchmark() {}

    /** Prints the times and the plan. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("mutubaku-benchmark");
        int status = 1; // the JVM would live on with what runs in it, so its end says how it went
        Vertx vertx = Vertx.vertx();
        Scene scene = Scene.of(DEFINITIONS);
        try (Platform many = start(folder.resolve("many"), Optional.empty())) {
            PostgresAddress address = many.postgres().orElseThrow().address();
            Pool pool = Connections.unbounded(vertx, PgConnectOptions.fromUri(address.uri()));
            pool.query("create database few").execute().await();
            String fewUri = new PostgresAddress(
                            address.host(), address.port(), address.user(), address.password(), "few")
                    .uri();
            try (Platform few = start(folder.resolve("few"), Optional.of(fewUri))) {
                Load.fill(pool, scene, MANY);
                Load.fill(Connections.unbounded(vertx, PgConnectOptions.fromUri(fewUri)), scene, FEW);
                compare(
                        Visitor.signedIn(many.port(), scene.username()),
                        Visitor.signedIn(few.port(), scene.username()));
                explain(pool, scene);
                status = 0;
            }
        } catch (RuntimeException failure) {
            failure.printStackTrace(OUT);
        } finally {
            vertx.close().await();
            delete(folder);
            System.exit(status);
        }
    }

    private static Platform start(Path data, Optional<String> database) {
        return Platform.start(
                new PlatformOptions("127.0.0.1", 0, data, DEFINITIONS, database, true, InstantSource.system()));
    }

    private static void compare(Visitor many, Visitor few) {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("inbox, first page", List.of("/kerja", "/kerja"));
        String down = "/kerja?lingkup=jabatan&tampil=all";
        pages.put("inbox, page " + PAGES_DOWN, List.of(many.turn(down, PAGES_DOWN), few.turn(down, PAGES_DOWN)));
        pages.put("inbox, whole office", List.of("/kerja?lingkup=kantor", "/kerja?lingkup=kantor"));
        pages.put("inbox, held by me", List.of("/kerja?lingkup=saya", "/kerja?lingkup=saya"));
        pages.put("register, newest", List.of("/kerja/permohonan", "/kerja/permohonan"));
        pages.put("search, a number", List.of("/kerja/permohonan?cari=c81e7", "/kerja/permohonan?cari=c81e7"));
        pages.put("search, a common word", List.of("/kerja/permohonan?cari=dinas", "/kerja/permohonan?cari=dinas"));
        OUT.printf("%-24s %22s %22s %8s%n", "ms", MANY + " items p50 / p95", FEW + " items p50 / p95", "p50 ×");
        pages.forEach((name, paths) -> compare(name, () -> many.open(paths.get(0)), () -> few.open(paths.get(1))));
    }

    private static void compare(String name, Runnable many, Runnable few) {
        new Times().add(WARM_UP, many);
        new Times().add(WARM_UP, few);
        Times timesOfMany = new Times();
        Times timesOfFew = new Times();
        for (int round = 0; round < ROUNDS; round++) {
            timesOfMany.add(REQUESTS_A_ROUND, many);
            timesOfFew.add(REQUESTS_A_ROUND, few);
        }
        Times.Sorted withMany = timesOfMany.sorted();
        Times.Sorted withFew = timesOfFew.sorted();
        OUT.printf(
                "%-24s %13.1f / %6.1f %13.1f / %6.1f %8.2f%n",
                name,
                withMany.percentile(50),
                withMany.percentile(95),
                withFew.percentile(50),
                withFew.percentile(95),
                withMany.percentile(50) / withFew.percentile(50));
    }

    private static void explain(Pool pool, Scene scene) {
        Set<String> inboxes = Set.of(scene.busiest(), WorkStore.inboxOf(scene.username()));
        Whose busiest = new Whose(scene.region(), inboxes, Optional.empty(), scene.username());
        Optional<Cursor> top = Optional.empty();
        OUT.println(new WorkStore(pool).explain(busiest, Span.ALL, top, 25).await());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
