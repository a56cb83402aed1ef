package id.mutubaku.store.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.store.database.Database;
import id.mutubaku.store.overview.OverviewStore.Overview;
import id.mutubaku.store.overview.OverviewStore.Scope;
import id.mutubaku.store.overview.OverviewStore.UsedTime;
import id.mutubaku.store.overview.OverviewStore.Waiting;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Adds up 1,000 cases of which one comes in each hour, has one step and takes as many minutes as its number. */
final class OverviewStoreTest {
    private static final Pool POOL = TestPostgres.newDatabase("overview");
    private static final Instant FIRST = Instant.parse("2026-01-01T01:00:00Z");
    private static final Scope FIRST_HUNDRED =
            new Scope("contoh", Set.of("contoh/sop"), FIRST, FIRST.plus(Duration.ofHours(100)));

    @BeforeAll
    static void fill() {
        TestPostgres.await(Database.migrate(POOL));
        TestPostgres.await(POOL.query("""
                        insert into case_register (region, number, sop, applicant, opened_at, words, status, ended_at)
                        select 'contoh', 'N-' || n, case when n % 10 = 0 then 'contoh/lain' else 'contoh/sop' end, 'Dinas',
                               timestamptz '2026-01-01' + n * interval '1 hour', '',
                               case when n % 5 = 1 then 'rejected' when n % 2 = 0 then 'running' else 'completed' end,
                               case when n % 5 = 1 or n % 2 = 1 then timestamptz '2026-01-01' + n * interval '1 hour' end
                          from generate_series(1, 1000) as n;
                        insert into step_done (region, number, seq, place, sop, actor, outcome, done_at, used, due_at)
                        select region, number, 2, 'telaah', sop, 'kasi', 'completed', opened_at,
                               60 * substring(number from 3)::integer,
                               case when sop = 'contoh/sop' then opened_at - interval '1 minute' end
                          from case_register;
                        insert into step_done (region, number, seq, place, sop, actor, outcome, done_at)
                        values ('contoh', 'N-1', 1, 'telaah', 'contoh/sop', 'kabid', 'returned', '2026-01-01 01:00:00+00');
                        insert into work_item (region, number, place, visit, actor, inbox, sop, activity, applicant,
                                               opened_at, due_at, kind, stage)
                        select region, number, 'telaah', 1, who.actor, who.inbox, sop, 'Telaah', 'Dinas', opened_at,
                               opened_at + interval '1 day', 'step', 'running'
                          from case_register, (values ('kasi', 'kasi'), ('opd', '@opd')) as who (actor, inbox)
                         where status = 'running';
                        analyze
                        """).execute());
    }

    @AfterAll
    static void close() {
        TestPostgres.await(POOL.close());
    }

    @Test
    void cases_areCountedByWhatBecameOfThemInThePeriod() {
        assertEquals(
                Map.of("opened", 90, "completed", 40, "rejected", 20),
                overview().cases());
    }

    @Test
    void times_areAddedUpByService_stepAndPost() {
        List<UsedTime> steps = overview().steps();
        UsedTime step = steps.get(0);
        assertEquals(1, steps.size());
        assertEquals("telaah", step.place());
        assertEquals(90, step.completed());
        assertEquals(1, step.returned());
        assertEquals(90, step.late());
        assertEquals(Optional.of(Duration.ofMinutes(50)), step.median());
        assertTrue(step.most().orElseThrow().compareTo(Duration.ofMinutes(85)) > 0, step::toString);
        assertEquals(
                List.of("kabid", "kasi"),
                overview().posts().stream().map(UsedTime::actor).toList());
        assertEquals(60, overview().services().get(0).completed());
    }

    @Test
    void whatWaits_isThatOfPosts_andLateByNow() {
        List<Waiting> waiting = overview().waiting();
        assertEquals(1, waiting.size());
        assertEquals("kasi", waiting.get(0).actor());
        assertTrue(
                waiting.get(0).late() > 0
                        && waiting.get(0).late() < waiting.get(0).cases(),
                waiting::toString);
    }

    @Test
    void onlyThePeriod_isRead() {
        String plan = TestPostgres.text(TestPostgres.await(POOL.query("explain (analyze, format json) "
                        + OverviewSql.STEPS
                                .replace("$1", "'contoh'")
                                .replace("$2", "'{contoh/sop}'")
                                .replace("$3", "'2026-01-01 01:00:00+00'")
                                .replace("$4", "'2026-01-01 11:00:00+00'")
                                .replace("$5", "50000"))
                .execute()));
        assertTrue(plan.contains("step_done_by_time"), plan);
    }

    private static Overview overview() {
        return TestPostgres.await(new OverviewStore(POOL).overview(FIRST_HUNDRED, FIRST.plus(Duration.ofDays(20))));
    }
}
