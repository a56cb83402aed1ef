package id.mutubaku.benchmarks.library;

import id.mutubaku.casework.definitions.DefinitionFolder;
import id.mutubaku.casework.definitions.Publications;
import id.mutubaku.casework.definitions.Publisher;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.picture.Pictures;
import id.mutubaku.postgres.EmbeddedPostgres;
import id.mutubaku.postgres.PostgresAddress;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.platform.Platform;
import id.mutubaku.store.database.Database;
import id.mutubaku.store.definitions.CalendarStore;
import id.mutubaku.store.definitions.DefinitionFileStore;
import id.mutubaku.store.definitions.DefinitionStore;
import id.mutubaku.store.definitions.PictureStore;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures what the library of definitions costs with 50, 1,600 and 20,000 SOPs, or with the numbers that are given, in 552
 * regions, on a database of its own.
 */
public final class LibraryBenchmark {
    private static final Path DEFINITIONS = Path.of("sop-definitions");
    private static final PrintStream OUT = System.out;
    private static final int ROUNDS = 15;
    private static final long MEBIBYTE = 1 << 20;

    private final Vertx vertx = Vertx.vertx();
    private final Nation nation;
    private final PostgresAddress database;
    private final Path folder;

    private LibraryBenchmark(Nation nation, PostgresAddress database, Path folder) {
        this.nation = nation;
        this.database = database;
        this.folder = folder;
    }

    /** Prints a line for each number of SOPs. */
    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0
                ? new int[] {50, 1_600, 20_000}
                : Stream.of(arguments).mapToInt(Integer::parseInt).toArray();
        Path folder = Files.createTempDirectory("mutubaku-library");
        int status = 1; // the JVM would live on with what runs in it, so its end says how it went
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("postgres"));
        try {
            for (int size : sizes) {
                Nation nation = Nation.written(DEFINITIONS, folder.resolve("nation-" + size), size);
                new LibraryBenchmark(nation, newDatabase(postgres.address(), size), folder.resolve("data-" + size))
                        .measure();
            }
            status = 0;
        } catch (RuntimeException failure) {
            failure.printStackTrace(OUT);
        } finally {
            postgres.stop();
            delete(folder);
            System.exit(status);
        }
    }

    private static PostgresAddress newDatabase(PostgresAddress server, int size) {
        Vertx vertx = Vertx.vertx();
        Pool pool = Database.open(vertx, PgConnectOptions.fromUri(server.uri()));
        String name = "library_" + size;
        pool.query("create database " + name).execute().await();
        vertx.close().await();
        return new PostgresAddress(server.host(), server.port(), server.user(), server.password(), name);
    }

    private void measure() throws IOException, InterruptedException {
        OUT.printf("%n%,d SOPs in %d regions%n", nation.references().size(), Nation.REGIONS);
        Pool pool = Database.open(vertx, PgConnectOptions.fromUri(database.uri()));
        Database.migrate(pool).await();
        line("first start: checks and publishes all", once(() -> publisher(pool).publish(read())));
        long before = used();
        Publisher.Published[] published = new Publisher.Published[1];
        line(
                "next start: nothing is new",
                once(() -> published[0] = publisher(pool).publish(read())));
        OUT.printf("  %-44s %10.1f MB%n", "heap of the library, nothing linked", (used() - before) / (double) MEBIBYTE);
        SopRepository sops = published[0].sops();
        if (!published[0].problems().isEmpty()) {
            throw new IllegalStateException("Expected sound definitions, but " + published[0].problems());
        }
        line("an SOP linked for the first time", median(round -> sops.latest(reference(round))));
        line("the same again", median(round -> sops.latest(reference(0))));
        nation.references().forEach(sops::latest);
        OUT.printf("  %-44s %10.1f MB%n", "heap after all were linked once", (used() - before) / (double) MEBIBYTE);
        publishing(pool, sops);
        vertx.close().await();
        serving();
    }

    private static Publisher publisher(Pool pool) {
        return new Publisher(
                new DefinitionStore(pool),
                new CalendarStore(pool),
                new DefinitionFileStore(pool),
                new PictureStore(pool));
    }

    private DefinitionFolder read() {
        return DefinitionFolder.read(nation.folder());
    }

    private String reference(int round) {
        return nation.references().get(round * 3 % nation.references().size());
    }

    private void publishing(Pool pool, SopRepository sops) {
        Publications publications = new Publications(vertx, new DefinitionStore(pool), sops, region -> Pictures.NONE);
        publications.refresh().await();
        String reference = reference(1);
        String region = reference.substring(0, reference.indexOf('/'));
        String sop = reference.substring(region.length() + 1);
        String text = sops.summary(reference).orElseThrow().definition().text();
        line("check one", median(round -> publications.check(text).await()));
        line(
                "publish one",
                median(round -> publications
                        .publish(region, sop, text.replaceFirst("\"version\": \\d+", "\"version\": " + (100 + round)))
                        .await()));
        line(
                "look for what others published",
                median(round -> publications.refresh().await()));
    }

    /** Starts the whole server on what is published, and asks for its first pages. */
    private void serving() throws IOException, InterruptedException {
        Platform[] running = new Platform[1];
        PlatformOptions options = new PlatformOptions(
                "127.0.0.1", 0, folder, nation.folder(), Optional.of(database.uri()), false, InstantSource.system());
        line("start of the whole server", once(() -> running[0] = Platform.start(options)));
        try (Platform platform = running[0]) {
            String here = "http://127.0.0.1:" + platform.port();
            line("first page, first time", once(() -> get(here + "/")));
            line("first page", median(round -> get(here + "/")));
            line("page of an SOP, first time", median(round -> get(here + "/" + reference(round) + "/")));
            line("page of an SOP", median(round -> get(here + "/" + reference(0) + "/")));
            line("search for a common word", median(round -> get(here + "/?q=aplikasi")));
            OUT.printf("  %-44s %10.1f MB%n", "heap of the server", used() / (double) MEBIBYTE);
        }
    }

    private static void get(String url) {
        try {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Expected 200 from " + url + ", but " + answer.statusCode());
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void line(String name, double milliseconds) {
        OUT.printf("  %-44s %10.2f ms%n", name, milliseconds);
    }

    private static double once(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / 1e6;
    }

    /** Work of a round. */
    @FunctionalInterface
    private interface Round {
        void run(int round);
    }

    private static double median(Round work) {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            int current = round;
            times[round] = once(() -> work.run(current));
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static long used() {
        for (int times = 0; times < 3; times++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
