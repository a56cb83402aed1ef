package id.mutubaku.store.jobs;

import static id.mutubaku.workshop.database.TestPostgres.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.store.database.Database;
import id.mutubaku.store.jobs.IncidentStore.Filter;
import id.mutubaku.store.jobs.IncidentStore.Group;
import id.mutubaku.store.jobs.IncidentStore.Open;
import id.mutubaku.store.jobs.JobStore.Awaited;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decides about many incidents at once, and lets those go on that waited for something. */
final class IncidentStoreTest {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Filter ALL = new Filter(List.of("contoh", "lain"), Optional.empty(), Optional.empty());

    private static Pool pool;
    private static JobStore jobs;
    private static IncidentStore incidents;

    @BeforeAll
    static void open() {
        pool = TestPostgres.newDatabase("incident_store");
        await(Database.migrate(pool));
        jobs = new JobStore(pool);
        incidents = new IncidentStore(pool);
    }

    @AfterAll
    static void close() {
        await(pool.close());
    }

    @BeforeEach
    void fail() {
        await(pool.query("delete from job").execute());
        await(pool.query("""
                        insert into job (region, kind, number, key, body, cycle, state, last_error)
                        select 'contoh', 'mail', 'C-1', 'mail/' || n,
                               '{"email": "siti@contoh.id", "notice": {"template": "due", "reader": "APPLICANT"}}',
                               'R1/PT1M', 'incident', '{"key": "job-error.said", "arguments": ["away"]}'
                          from generate_series(1, 120) as n
                        union all
                        select 'lain', 'webhook', 'L-1', 'webhook/L-1/1/KUNCI',
                               '{"secret": "KUNCI", "event": {"type": "case-opened"}}',
                               'R1/PT1M', 'incident', '{"key": "job-error.said", "arguments": ["closed"]}'
                        """).execute());
    }

    @Test
    void incidents_areCountedPagedAndGrouped_andSayWhomTheyReach() {
        List<Group> groups = await(incidents.groups(ALL));

        assertEquals(
                List.of("contoh mail 120", "lain webhook 1"),
                groups.stream()
                        .map(group -> group.region() + " " + group.kind() + " " + group.jobs())
                        .toList());
        assertEquals(121, await(incidents.count(ALL)));
        assertEquals(50, await(incidents.list(ALL, 50, 50)).size());
        List<Open> last = await(incidents.list(ALL, 50, 100));
        assertEquals(21, last.size());
        assertEquals(
                List.of("siti@contoh.id, due", "KUNCI, case-opened"),
                await(incidents.list(ALL, 200, 0)).stream()
                        .map(Open::about)
                        .distinct()
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList());
    }

    @Test
    void alikeIncidents_areRetriedAllAtOnce_andNoOthers() {
        Group mails = await(incidents.groups(ALL)).get(0);
        Filter alike = new Filter(List.of("contoh"), Optional.of("mail"), Optional.of(mails.cause()));

        assertEquals(120, await(incidents.retry(alike, "admin")).size());

        assertEquals(1, await(incidents.count(ALL)));
        assertEquals(100, await(jobs.claim("contoh", Lane.OF_ALL, 100, LONG)).size());
    }

    @Test
    void applicantWhoCannotBeTold_isSeenOnTheCase() {
        assertEquals(Optional.of(JobError.said("away")), await(jobs.untold("contoh", "C-1")));
        assertEquals(Optional.empty(), await(jobs.untold("lain", "L-1")));
    }

    @Test
    void jobThatWaitsForSomething_goesOnWhenThatHasChanged_withoutHavingCounted() {
        await(pool.query("insert into job (region, kind, key, body, cycle)"
                        + " values ('lain', 'action', 'action:1', '{}', 'R1/PT1M')")
                .execute());
        Job job = await(jobs.claim("lain", Lane.of("action"), 1, LONG)).get(0);
        await(jobs.suspend(job, JobError.said("off"), "arsip", "mati"));

        assertEquals(List.of(), await(jobs.resume(List.of(new Awaited("lain", "arsip", "mati")))));
        assertEquals(List.of("lain"), await(jobs.resume(List.of(new Awaited("lain", "arsip", "hidup")))));

        Job again = await(jobs.claim("lain", Lane.of("action"), 1, LONG)).get(0);
        assertEquals(1, again.attempt());
        await(jobs.defer(again, Duration.ZERO, JobError.said("rests")));
        assertEquals(
                1, await(jobs.claim("lain", Lane.of("action"), 1, LONG)).get(0).attempt());
    }
}
