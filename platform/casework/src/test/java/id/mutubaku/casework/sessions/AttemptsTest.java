package id.mutubaku.casework.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.casework.sessions.Attempts.Attempt;
import id.mutubaku.casework.sessions.Attempts.Reservation;
import id.mutubaku.store.database.Database;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guesses on two nodes of one database, with a clock of our own. */
final class AttemptsTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(MONDAY);
    private static final Vertx VERTX = Vertx.vertx();
    private static final PgConnectOptions DATABASE = PgConnectOptions.fromUri(TestPostgres.newAddress("attempts"));
    private static final Pool POOL = Database.open(VERTX, DATABASE);
    private static final Pool OTHER = Database.open(VERTX, DATABASE);
    private static final Attempt ADMIN = new Attempt("", "account admin", "192.0.2.1");

    private final Attempts attempts = new Attempts(POOL, NOW::get);
    private final Attempts onAnotherNode = new Attempts(OTHER, NOW::get);

    @BeforeAll
    static void migrate() {
        TestPostgres.await(Database.migrate(POOL));
    }

    @AfterAll
    static void close() {
        TestPostgres.await(POOL.close());
        TestPostgres.await(OTHER.close());
        TestPostgres.await(VERTX.close());
    }

    @BeforeEach
    void forget() {
        TestPostgres.await(POOL.query("truncate attempt").execute());
        NOW.set(MONDAY);
    }

    @Test
    void attemptsAtOnce_onTwoNodes_areCountedBeforeTheyAreMade() {
        List<Future<Reservation>> reserved = IntStream.range(0, 200)
                .mapToObj(each -> (each % 2 == 0 ? attempts : onAnotherNode).reserve(ADMIN))
                .toList();
        TestPostgres.await(Future.all(reserved));

        assertEquals(5, reserved.stream().filter(each -> each.result().isOpen()).count());
        assertEquals(
                1,
                reserved.stream().filter(each -> each.result().refusals() == 1).count(),
                "one refusal is the first");
    }

    @Test
    void pause_growsWithEachFailure_andEndsWithASuccess() {
        failFiveTimes(ADMIN);
        assertEquals(Duration.ofSeconds(4), reserve(ADMIN).pause());
        NOW.set(MONDAY.plusSeconds(4));
        assertTrue(reserve(ADMIN).isOpen());
        assertEquals(Duration.ofSeconds(8), reserve(ADMIN).pause());
        NOW.set(MONDAY.plusSeconds(12));
        assertTrue(reserve(ADMIN).isOpen());

        TestPostgres.await(attempts.succeeded(ADMIN));

        assertTrue(reserve(ADMIN).isOpen());
    }

    @Test
    void pause_isAQuarterOfAnHourAtMost_andForgottenAfterAnHour() {
        failFiveTimes(ADMIN);
        for (int failure = 0; failure < 12; failure++) {
            NOW.updateAndGet(now -> now.plus(Duration.ofMinutes(15)));
            assertTrue(reserve(ADMIN).isOpen());
        }
        assertEquals(Duration.ofMinutes(15), reserve(ADMIN).pause());

        NOW.updateAndGet(now -> now.plus(Duration.ofHours(1)));
        failFiveTimes(ADMIN);
    }

    @Test
    void stranger_holdsUpNobodyAtAnotherAddress() {
        failFiveTimes(ADMIN);
        assertFalse(reserve(ADMIN).isOpen());

        assertTrue(reserve(new Attempt("", "account admin", "192.0.2.2")).isOpen());
    }

    @Test
    void oneAddress_isSlowedDown_onHoweverManyAccounts() {
        long open = IntStream.range(0, 80)
                .mapToObj(each -> reserve(new Attempt("banten", "account a" + each + ".banten", "192.0.2.7")))
                .filter(Reservation::isOpen)
                .count();

        assertEquals(50, open);
    }

    @Test
    void signIns_thatSucceed_doNotCountAgainstTheirAddress() {
        for (int each = 0; each < 80; each++) {
            Attempt attempt = new Attempt("banten", "account a" + each + ".banten", "192.0.2.8");
            assertTrue(reserve(attempt).isOpen());
            TestPostgres.await(attempts.succeeded(attempt));
        }
    }

    @Test
    void clockThatJumpsBack_locksNobodyOut() {
        NOW.set(MONDAY.plus(Duration.ofDays(1)));
        failFiveTimes(ADMIN);
        NOW.set(MONDAY);

        assertTrue(reserve(ADMIN).isOpen());
    }

    @Test
    void whatIsKept_isADigest_andGoesWithTheSweep() {
        failFiveTimes(ADMIN);
        assertEquals("0", text("select count(*) from attempt where subject like '%admin%' or length(subject) <> 64"));

        NOW.set(MONDAY.plus(Duration.ofHours(2)));
        TestPostgres.await(attempts.sweep());
        assertEquals("0", text("select count(*) from attempt"));
    }

    private static String text(String query) {
        return TestPostgres.text(TestPostgres.await(POOL.query(query).execute()));
    }

    private void failFiveTimes(Attempt attempt) {
        for (int failure = 0; failure < 5; failure++) {
            assertTrue(reserve(attempt).isOpen());
        }
    }

    private Reservation reserve(Attempt attempt) {
        return TestPostgres.await(attempts.reserve(attempt));
    }
}
