package id.mutubaku.casework.jobs;

import static id.mutubaku.workshop.database.TestPostgres.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.store.database.Database;
import id.mutubaku.store.jobs.Job;
import id.mutubaku.store.jobs.JobStore;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Lets jobs of one region hang. */
final class JobRunnerTest {
    private static final int AT_ONCE = 4;

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<String> begun = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final Promise<Void> end = Promise.promise();

    @SuppressWarnings("NullAway.Init")
    private Pool pool;

    @BeforeEach
    void queue(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        pool = TestPostgres.newDatabase("jobs_" + name.substring(0, name.indexOf('_')));
        await(Database.migrate(pool));
        await(pool.query("""
                        insert into job (region, kind, key, body, cycle)
                        select 'macet', 'lama', 'macet/' || n, '{}', 'R1/PT1M' from generate_series(1, 40) as n
                        union all select 'macet', 'surat', 'surat', '{}', 'R1/PT1M'
                        union all select 'lancar', 'lama', 'lancar', '{}', 'R1/PT1M'
                        """).execute());
    }

    @AfterEach
    void close() {
        end.tryComplete();
        await(vertx.close());
        await(pool.close());
    }

    @Test
    void jobsThatHang_keepNeitherOtherKindsNorOtherRegionsWaiting() throws InterruptedException {
        JobRunner runner = new JobRunner(vertx, new JobStore(pool), List.of("macet", "lancar"));

        runner.start(List.of(new Hanging(), new Quick()));

        assertEquals("surat", done.poll(10, TimeUnit.SECONDS));
        for (int hanging = 0; hanging < AT_ONCE + 1; hanging++) {
            assertTrue(begun.poll(10, TimeUnit.SECONDS) != null, "only " + hanging + " have begun");
        }
        assertTrue(begun.poll(1, TimeUnit.SECONDS) == null, "more hang than may");

        end.complete();

        for (int job = 0; job < 41; job++) {
            assertTrue(done.poll(10, TimeUnit.SECONDS) != null, "only " + job + " are done");
        }
    }

    @Test
    void receiverThatHangs_keepsNoOtherReceiverWaiting() throws InterruptedException {
        await(pool.query("""
                        insert into job (region, kind, key, body, cycle, due_at)
                        select 'macet', 'webhook', 'webhook/A-1/' || n || '/LAMBAT', '{}', 'R1/PT1M',
                               now() - interval '1 hour' from generate_series(1, 40) as n
                        union all select 'macet', 'webhook', 'webhook/A-1/1/CEPAT', '{}', 'R1/PT1M', now()
                        """).execute());

        new JobRunner(vertx, new JobStore(pool), List.of("macet")).start(List.of(new Receiving()));

        assertEquals("webhook/A-1/1/CEPAT", done.poll(10, TimeUnit.SECONDS));
        for (int hanging = 0; hanging < AT_ONCE; hanging++) {
            assertTrue(begun.poll(10, TimeUnit.SECONDS) != null, "only " + hanging + " have begun");
        }
        assertTrue(begun.poll(1, TimeUnit.SECONDS) == null, "more hang than may");
    }

    private final class Receiving implements JobKind {
        @Override
        public String name() {
            return "webhook";
        }

        @Override
        public OptionalInt atOnceOfReceiver() {
            return OptionalInt.of(AT_ONCE);
        }

        @Override
        public Future<Void> run(Job job) {
            if (job.receiver().equals("LAMBAT")) {
                begun.add(job.key());
                return end.future();
            }
            done.add(job.key());
            return Future.succeededFuture();
        }
    }

    @Test
    void placesInWhichJobsFail_stayEmptyForAWhile() throws InterruptedException {
        JobRunner runner = new JobRunner(vertx, new JobStore(pool), List.of("macet"));
        long began = System.nanoTime();

        runner.start(List.of(new Failing(), new Quick()));

        for (int job = 0; job < 40; job++) {
            assertTrue(begun.poll(10, TimeUnit.SECONDS) != null, "only " + job + " were tried");
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        int rounds = 40 / AT_ONCE - 1;
        assertTrue(millis >= rounds * JobRunner.BREATH.toMillis(), "40 failed within " + millis + " ms");
        assertEquals("surat", done.poll());
    }

    @Test
    void runnerThatStops_waitsForItsJobs_andGivesBackThoseThatHang() throws InterruptedException {
        JobRunner runner = new JobRunner(vertx, new JobStore(pool), List.of("lancar"));
        runner.start(List.of(new Hanging()));
        assertEquals("lancar", begun.poll(10, TimeUnit.SECONDS));

        await(runner.stop(Duration.ofMillis(200)));

        JobRunner other = new JobRunner(vertx, new JobStore(pool), List.of("lancar"));
        other.start(List.of(new Hanging()));
        assertEquals("lancar", begun.poll(10, TimeUnit.SECONDS), "sooner than the lease of the first runner ends");
        Future<Void> stopped = other.stop(Duration.ofSeconds(20));
        end.complete();
        await(stopped);
        assertEquals("lancar", done.poll());
    }

    private final class Failing implements JobKind {
        @Override
        public String name() {
            return "lama";
        }

        @Override
        public OptionalInt atOnceOfRegion() {
            return OptionalInt.of(AT_ONCE);
        }

        @Override
        public Future<Void> run(Job job) {
            begun.add(job.key());
            return Future.failedFuture(new IllegalStateException("gagal"));
        }
    }

    private final class Hanging implements JobKind {
        @Override
        public String name() {
            return "lama";
        }

        @Override
        public OptionalInt atOnceOfRegion() {
            return OptionalInt.of(AT_ONCE);
        }

        @Override
        public Future<Void> run(Job job) {
            begun.add(job.key());
            return end.future().onSuccess(ended -> done.add(job.key()));
        }
    }

    private final class Quick implements JobKind {
        @Override
        public String name() {
            return "surat";
        }

        @Override
        public Future<Void> run(Job job) {
            done.add(job.key());
            return Future.succeededFuture();
        }
    }
}
