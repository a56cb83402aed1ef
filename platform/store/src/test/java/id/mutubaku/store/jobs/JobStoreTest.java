package id.mutubaku.store.jobs;

import static id.mutubaku.workshop.database.TestPostgres.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.store.database.Database;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lets several hands reach for the same jobs. */
final class JobStoreTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    private static Pool pool;
    private static JobStore jobs;

    @BeforeAll
    static void open() {
        pool = TestPostgres.newDatabase("job_store");
        await(Database.migrate(pool));
        jobs = new JobStore(pool);
    }

    @AfterAll
    static void close() {
        await(pool.close());
    }

    @BeforeEach
    void queue() {
        await(pool.query("delete from job").execute());
        await(pool.query("""
                        insert into job (region, kind, key, body, cycle)
                        select 'contoh', 'uji', n::text, '{}', 'R1/PT1M' from generate_series(1, 40) as n
                        """).execute());
    }

    @Test
    void regionsWithWork_areThoseInWhichSomethingIsDueThatNobodyDoes() {
        await(pool.query("""
                        insert into job (region, kind, key, body, cycle, due_at, leased_until, state)
                        select 'nanti', 'uji', 'a', '{}', 'R1/PT1M', now() + interval '1 hour', null, 'waiting'
                        union all select 'dikerjakan', 'uji', 'a', '{}', 'R1/PT1M', now(), now() + interval '1 hour', 'waiting'
                        union all select 'gagal', 'uji', 'a', '{}', 'R1/PT1M', now(), null, 'incident'
                        union all select 'perlu', 'uji', 'a', '{}', 'R1/PT1M', now(), null, 'waiting'
                        """).execute());

        assertEquals(List.of("contoh", "perlu"), await(jobs.regionsWithWork()));
    }

    @Test
    void jobThatIsGivenBack_isTakenAtOnce_asIfItHadNotBeen() {
        Job taken = await(jobs.claim("contoh", Lane.OF_ALL, 1, LONG)).get(0);

        await(jobs.release(taken));

        List<Job> again = await(jobs.claim("contoh", Lane.OF_ALL, 40, LONG));
        assertTrue(again.contains(taken), taken + " in " + again);
    }

    @Test
    void job_isTakenByOneHandOnly() {
        List<Future<List<Job>>> hands = new ArrayList<>();
        for (int hand = 0; hand < 8; hand++) {
            hands.add(jobs.claim("contoh", Lane.OF_ALL, 10, LONG));
        }
        Set<UUID> taken = new HashSet<>();
        hands.forEach(hand -> await(hand).forEach(job -> assertTrue(taken.add(job.id()), "twice: " + job)));
        await(jobs.claim("contoh", Lane.OF_ALL, 40, LONG))
                .forEach(job -> assertTrue(taken.add(job.id()), "twice: " + job));
        assertEquals(40, taken.size());
    }

    @Test
    void jobOfADeadNode_isTakenAgain_asTheNextAttempt() {
        await(jobs.claim("contoh", Lane.OF_ALL, 40, Duration.ZERO));
        List<Job> again = await(jobs.claim("contoh", Lane.OF_ALL, 40, LONG));
        assertEquals(40, again.size());
        assertEquals(2, again.get(0).attempt());
    }

    @Test
    void jobThatWasPutOff_isDueAfterItsPause_thoughItsLeaseIsRenewedLate() {
        Job job = await(jobs.claim("contoh", Lane.OF_ALL, 1, LONG)).get(0);
        await(jobs.putOff(job, Duration.ZERO, JobError.said("galat")));
        await(jobs.renew("contoh", List.of(job.id()), LONG));
        assertTrue(await(jobs.claim("contoh", Lane.OF_ALL, 40, LONG)).stream()
                .anyMatch(again -> again.id().equals(job.id())));
    }

    @Test
    void lateFailure_doesNotTakeAJobFromWhoWorksAtItNow() {
        Job slow = await(jobs.claim("contoh", Lane.OF_ALL, 1, Duration.ZERO)).get(0);
        await(pool.preparedQuery("delete from job where id <> $1::uuid").execute(Tuple.of(slow.id())));
        await(jobs.claim("contoh", Lane.OF_ALL, 1, LONG));
        await(jobs.raise(slow, JobError.said("terlambat")));
        assertEquals(List.of(), await(jobs.incidents("contoh")));
    }

    @Test
    void decision_isTakenOnce_andOnlyAboutAnIncident() {
        Job job = await(jobs.claim("contoh", Lane.OF_ALL, 1, LONG)).get(0);
        assertFalse(await(jobs.skip("contoh", job.id(), "admin", "belum gagal")));
        await(jobs.raise(job, JobError.said("galat")));
        assertTrue(await(jobs.skip("contoh", job.id(), "admin", "sudah tidak perlu")));
        assertFalse(await(jobs.retry("contoh", job.id(), "lain")));
        Incident.Skip skip = await(jobs.incidents("contoh")).get(0).skipped().orElseThrow();
        assertEquals("admin: sudah tidak perlu", skip.by() + ": " + skip.reason());
    }
}
