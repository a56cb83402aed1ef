package id.mutubaku.benchmarks.steps;

import id.mutubaku.benchmarks.library.SampleRegions;
import id.mutubaku.postgres.EmbeddedPostgres;
import id.mutubaku.store.database.Database;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures completions of steps in one process, on a PostgreSQL of its own, durable as ever.
 *
 * <p>It does what it is told, line by line, so that two programs can be measured in turns in one run: {@code 8 hot 3}
 * completes steps by 8 clients for 3 seconds with cases in memory, {@code 8 cold 3} with none, {@code size} tells how
 * many bytes a finished case takes. What counts is the ratio between programs within a run.
 */
public final class StepBenchmark {
    private static final PrintStream OUT = System.out;

    private StepBenchmark() {}

    /** Reads what to do from the standard input, and prints one line for each. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("mutubaku-steps");
        Vertx vertx = Vertx.vertx();
        int status = 1;
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        try {
            Pool pool = Database.open(
                    vertx, PgConnectOptions.fromUri(postgres.address().uri()));
            Database.migrate(pool).await();
            run(new Office(pool, SampleRegions.written(folder)), new Ledger(pool));
            status = 0;
        } catch (RuntimeException failure) {
            failure.printStackTrace(OUT);
        } finally {
            postgres.stop();
            System.exit(status);
        }
    }

    private static void run(Office office, Ledger ledger) throws IOException {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        OUT.println("ready");
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] words = order.strip().split(" ");
            OUT.println(order + ": " + (words[0].equals("size") ? ledger.size() : slice(office, ledger, words)));
        }
    }

    private static String slice(Office office, Ledger ledger, String[] words) {
        int clients = Integer.parseInt(words[0]);
        boolean cold = words[1].equals("cold");
        long nanos = Long.parseLong(words[2]) * 1_000_000_000L;
        Ledger.Mark before = ledger.mark();
        Office.Work work = office.work(clients, cold, nanos);
        Ledger.Mark cost = ledger.mark().since(before);
        return String.format(
                Locale.ROOT,
                "%d steps, %.0f steps/s, p50 %.2f ms, p99 %.2f ms, %.2f transactions and %.0f bytes of WAL a step",
                work.steps(),
                work.steps() * 1e9 / work.nanos(),
                work.percentile(50),
                work.percentile(99),
                (double) cost.transactions() / work.steps(),
                (double) cost.wal() / work.steps());
    }
}
