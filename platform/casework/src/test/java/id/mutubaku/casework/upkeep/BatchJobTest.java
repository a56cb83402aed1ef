package id.mutubaku.casework.upkeep;

import static id.mutubaku.workshop.database.TestPostgres.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.CaseService.CommandMaker;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.casework.definitions.ShippedSops;
import id.mutubaku.casework.jobs.JobRunner;
import id.mutubaku.casework.notices.ToNobody;
import id.mutubaku.engine.cases.command.CaseTalk;
import id.mutubaku.engine.cases.command.StepHolding;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.CaseEvent.CommentAdded.Audience;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.commit.CommitStore;
import id.mutubaku.store.database.Database;
import id.mutubaku.store.jobs.Job;
import id.mutubaku.store.jobs.JobError;
import id.mutubaku.store.jobs.JobStore;
import id.mutubaku.store.jobs.Lane;
import id.mutubaku.store.upkeep.BatchStore;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes more cases than one slice takes, and is cut on the way. */
final class BatchJobTest {
    private static final int CASES = 130;
    private static final String KIND = "uji";
    private static final Person ADMIN = new Person(Optional.of("admin"), "Admin");
    private static final AccountHolder KADIS =
            new AccountHolder("bolmut", "kadis.bolmut", "kadis", Set.of("kadis"), false);

    private static final Vertx VERTX = Vertx.vertx();
    private static final Pool POOL = TestPostgres.newDatabase("batch_job");
    private static final InstantSource CLOCK = InstantSource.system();
    private static final SopRepository SOPS = ShippedSops.read();
    private static final CaseStore STORE = new CaseStore(POOL);
    private static final JobStore JOBS = new JobStore(POOL);
    private static final CaseService SERVICE = new CaseService(
            SOPS, STORE, new CommitStore(POOL), new DocumentStore(POOL), ToNobody.notices(), StepPlugins.NONE, CLOCK);
    private static final CaseBatch BATCH = new CaseBatch(SOPS, STORE, SERVICE, CLOCK);
    private static final JobRunner RUNNER = new JobRunner(VERTX, JOBS, List.of("bolmut"));

    private static final Batches BATCHES = new Batches(VERTX, new BatchStore(POOL), RUNNER::wake, CLOCK);

    @BeforeAll
    static void open() {
        await(Database.migrate(POOL));
        for (int number = 0; number < CASES; number++) {
            Answer answer = await(SERVICE.open(
                    KADIS,
                    SOPS.latest("bolmut/pengembangan-aplikasi").orElseThrow(),
                    Map.of("namaAplikasi", "Sistem Uji", "perangkatDaerah", "Dinas Uji", "uraian", "Untuk diuji."),
                    Map.of(),
                    new Terms(Optional.empty(), Optional.empty(), "")));
            assertInstanceOf(Answer.Done.class, answer, answer::toString);
        }
    }

    @AfterAll
    static void close() {
        await(VERTX.close());
        await(POOL.close());
    }

    @BeforeEach
    void forget() {
        await(POOL.query("delete from job").execute());
    }

    @Test
    void batchThatIsCut_goesOnWhereItWas_andChangesEachCaseOnce() {
        String key = "terpotong";
        begin(key);
        Job cut = claimed(Duration.ZERO);
        CaseBatch.Slice first = await(BATCH.apply(commenting(), ADMIN, ""));
        await(BATCHES.note(cut, await(BATCHES.progress(cut)).with(first, CLOCK.instant())));

        Job again = claimed(Duration.ofMinutes(1));
        assertEquals(2, again.attempt());
        await(job(commenting()).run(again));

        BatchProgress progress = await(BATCHES.progress(again));
        assertEquals(CASES, progress.looked());
        assertEquals(CASES, progress.changed());
        assertEquals(0, progress.refused());
        assertTrue(progress.endedAt().isPresent());
        assertEquals(
                CASES + " in " + CASES,
                TestPostgres.text(await(POOL.query(
                                "select count(*) || ' in ' || count(distinct number) from case_event where body like '%Diperiksa%'")
                        .execute())));
        assertThrows(
                RuntimeException.class,
                () -> await(BATCHES.note(cut, BatchProgress.begun(CLOCK.instant()))),
                "a node that has lost the job overwrites nothing");
        assertEquals(progress, await(BATCHES.progress(again)));
    }

    @Test
    void casesThatCannotBeChanged_areCounted_andTheFirstFiftyGiveTheirReason() {
        String key = "ditolak";
        begin(key);
        Job job = claimed(Duration.ofMinutes(1));

        await(job(order((at, by) -> new StepHolding.Claim(at, by, new Place("tidak-terbuka"))))
                .run(job));

        BatchProgress progress = await(BATCHES.progress(job));
        assertEquals(CASES, progress.looked());
        assertEquals(0, progress.changed());
        assertEquals(CASES, progress.refused());
        assertEquals(50, progress.refusals().size());
        assertFalse(progress.refusals().get(0).reasons().isEmpty());
    }

    @Test
    void batchThatRuns_isNotBegunAgain_andOneThatFailedIs() {
        String key = "dua-kali";
        begin(key);

        Batch second = await(BATCHES.begin("bolmut", KIND, key, Map.of()));

        assertFalse(second.begun());
        assertTrue(second.running());
        assertEquals(1, await(JOBS.tallies()).get(0).jobs());

        await(JOBS.raise(claimed(Duration.ofMinutes(1)), JobError.said("gagal")));
        assertTrue(await(BATCHES.find("bolmut", key)).orElseThrow().isStopped());

        begin(key);
        assertTrue(await(BATCHES.find("bolmut", key)).orElseThrow().running());
    }

    @Test
    void smallBatch_isDoneWhenItsBeginningIsAnswered() {
        JobRunner runner = new JobRunner(VERTX, JOBS, List.of("bolmut"));
        runner.start(List.of(job(new CaseBatch.Order(
                "bolmut", stored -> false, line -> true, (at, by) -> new StepHolding.Claim(at, by, new Place("x"))))));

        Batch batch = await(
                new Batches(VERTX, new BatchStore(POOL), runner::wake, CLOCK).begin("bolmut", KIND, "kecil", Map.of()));

        assertTrue(batch.begun());
        assertFalse(batch.running());
        assertFalse(batch.isStopped());
        await(runner.stop(Duration.ofSeconds(5)));
    }

    /** Nobody does it yet, so that its beginning is answered while it runs. */
    private static void begin(String key) {
        Batch batch = await(BATCHES.begin("bolmut", KIND, key, Map.of()));
        assertTrue(batch.begun());
        assertTrue(batch.running());
    }

    private static Job claimed(Duration lease) {
        return await(JOBS.claim("bolmut", Lane.of(KIND), 1, lease)).get(0);
    }

    private static BatchJob job(CaseBatch.Order order) {
        return new BatchJob(
                KIND, BATCH, BATCHES, CLOCK, job -> Future.succeededFuture(new BatchJob.Work(order, ADMIN)));
    }

    private static CaseBatch.Order commenting() {
        return order((at, by) -> new CaseTalk.Comment(at, by, "Diperiksa", Audience.INTERNAL));
    }

    private static CaseBatch.Order order(CommandMaker command) {
        return new CaseBatch.Order("bolmut", stored -> true, line -> true, command);
    }
}
