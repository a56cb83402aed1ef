package id.mutubaku.casework.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.casework.definitions.ShippedSops;
import id.mutubaku.casework.notices.ToNobody;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.commit.CommitStore;
import id.mutubaku.store.database.Database;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.sqlclient.Pool;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Looks at cases whose time has come, or is thought to have come. */
final class CaseWakeTest {
    private static final Pool POOL = TestPostgres.newDatabase("case_wake");
    private static final CaseStore STORE = new CaseStore(POOL);
    private static final CaseService CASES = new CaseService(
            ShippedSops.read(),
            STORE,
            new CommitStore(POOL),
            new DocumentStore(POOL),
            ToNobody.notices(),
            StepPlugins.NONE,
            InstantSource.system());
    private static final AccountHolder KADIS =
            new AccountHolder("bolmut", "kadis.bolmut", "kadis", Set.of("kadis"), false);

    @BeforeAll
    static void migrate() {
        TestPostgres.await(Database.migrate(POOL));
    }

    @AfterAll
    static void close() {
        TestPostgres.await(POOL.close());
    }

    @Test
    void caseInWhichNothingIsDue_isLookedAtOnce_andThenSaysWhen() {
        String number = opened();
        run("update sop_case set wake_at = now() - interval '1 second' where number = '" + number + "'");
        CaseClock clock = new CaseClock(STORE, CASES, InstantSource.system());

        assertEquals(1, TestPostgres.await(clock.wake()));
        assertEquals(
                TestPostgres.await(STORE.load("bolmut", number))
                        .orElseThrow()
                        .state()
                        .wakesAt(),
                TestPostgres.await(STORE.load("bolmut", number)).orElseThrow().wakeAt());
        assertEquals(0, TestPostgres.await(clock.wake()));
    }

    private static String opened() {
        Answer answer = TestPostgres.await(CASES.open(
                KADIS,
                ShippedSops.read().latest("bolmut/pengembangan-aplikasi").orElseThrow(),
                Map.of("namaAplikasi", "Sistem Uji", "perangkatDaerah", "Dinas Uji", "uraian", "Untuk diuji."),
                Map.of(),
                new Terms(Optional.empty(), Optional.empty(), "")));
        return assertInstanceOf(Answer.Done.class, answer, answer::toString).number();
    }

    private static void run(String statement) {
        TestPostgres.await(POOL.query(statement).execute());
    }
}
