package id.mutubaku.casework.cases;

import static id.mutubaku.workshop.database.TestPostgres.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.casework.definitions.ShippedSops;
import id.mutubaku.casework.notices.ToNobody;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.CaseStore.Waking;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.commit.CommitStore;
import id.mutubaku.store.database.Database;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lets cases be due that cannot be woken. */
final class CaseClockTest {
    private static final Instant NOW = Instant.parse("2026-11-30T01:00:00Z");

    private static Pool pool;
    private static CaseStore store;

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final InstantSource clock = now::get;

    @BeforeAll
    static void open() {
        pool = TestPostgres.newDatabase("jam_kasus");
        await(Database.migrate(pool));
        store = new CaseStore(pool);
    }

    @AfterAll
    static void close() {
        await(pool.close());
    }

    @BeforeEach
    void empty() {
        await(pool.query("truncate sop_case").execute());
    }

    @Test
    void regionWithManyDueCases_doesNotKeepOthersWaiting() {
        await(pool.query("""
                        insert into sop_case (region, number, version, sop, applicant, status, state, last_hash,
                                              tracking_code, opened_at, changed_at, wake_at)
                        select region, number, 1, 'x/y', 'a', 'running', '{}', '', '', now(), now(), wake_at
                          from (select 'banjir' as region, n::text as number, timestamptz '2026-11-01T00:00:00Z' as wake_at
                                  from generate_series(1, 500) as n
                                union all select 'sepi', 'satu', timestamptz '2026-11-30T00:59:00Z'
                                union all select 'sepi', 'nanti', timestamptz '2026-12-30T00:59:00Z') as due
                        """).execute());

        List<Waking> taken = await(store.takeWaking(NOW, 100));

        assertEquals(100, taken.size());
        assertTrue(taken.contains(new Waking("sepi", "satu", NOW.plus(Duration.ofMinutes(1)))));
        assertEquals(100, await(store.takeWaking(NOW, 100)).size());
    }

    @Test
    void caseThatCannotBeWoken_restsLongerEachTime() {
        await(pool.query("""
                        insert into sop_case (region, number, version, sop, applicant, status, state, last_hash,
                                              tracking_code, opened_at, changed_at)
                        values ('banten', 'RUSAK', 1, 'banten/x', 'a', 'running', '{"rusak":true}', '\\\\x00', 'c',
                                now(), now())
                        """).execute());
        await(pool.query("update sop_case set wake_at = '2026-11-30T00:00:00Z'").execute());
        CaseClock waking = new CaseClock(
                store,
                new CaseService(
                        ShippedSops.read(),
                        store,
                        new CommitStore(pool),
                        new DocumentStore(pool),
                        ToNobody.notices(),
                        StepPlugins.NONE,
                        clock),
                clock);
        Duration before = Duration.ZERO;

        for (int failure = 0; failure < 13; failure++) {
            assertEquals(1, await(waking.wake()));
            Instant again = await(pool.query("select wake_at from sop_case").execute())
                    .iterator()
                    .next()
                    .getOffsetDateTime(0)
                    .toInstant();
            Duration rest = Duration.between(now.get(), again);
            assertTrue(rest.compareTo(before) >= 0, rest + " after " + before);
            assertEquals(0, await(waking.wake()), "it is not taken while it rests");
            before = rest;
            now.set(again);
        }

        assertTrue(
                before.compareTo(Duration.ofHours(12)) > 0 && before.compareTo(Duration.ofDays(1)) <= 0, "" + before);
    }
}
