package id.mutubaku.casework.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Principal.Anonymous;
import id.mutubaku.casework.access.Principal.Follower;
import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.store.connection.Listener;
import id.mutubaku.store.connection.Timeouts;
import id.mutubaku.store.database.Database;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sessions of two nodes, of which one knows them for as long as we let it. */
final class SessionsTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final PgConnectOptions DATABASE = PgConnectOptions.fromUri(TestPostgres.newAddress("sessions"));
    private static final Pool POOL = Database.open(VERTX, DATABASE);
    private static final AccountHolder SITI = new AccountHolder("banten", "siti.banten", "Siti", Set.of("kasi"), false);
    private static final Visitor HERE = new Visitor("192.0.2.1", "Firefox", Optional.of("peramban"));

    private final AtomicLong nanos = new AtomicLong();
    private final SessionRegistry store = new SessionRegistry(POOL, InstantSource.system());
    private final Sessions sessions = new Sessions(store, nanos::get);
    private final Sessions onAnotherNode = new Sessions(store, nanos::get);

    @BeforeAll
    static void migrate() {
        TestPostgres.await(Database.migrate(POOL));
        Accounts accounts = new Accounts(VERTX, POOL, List.of("banten"), InstantSource.system());
        TestPostgres.await(accounts.createAll(List.of(SITI), "demo"));
    }

    @AfterAll
    static void close() {
        TestPostgres.await(POOL.close());
        TestPostgres.await(VERTX.close());
    }

    @Test
    void session_isKnownForSomeSecondsWithoutAQuery_andNoLonger() {
        String token = TestPostgres.await(sessions.open(SITI, HERE));
        assertInstanceOf(AccountHolder.class, find(sessions, token));
        TestPostgres.await(POOL.query("delete from session").execute());

        nanos.addAndGet(Duration.ofSeconds(4).toNanos());
        assertInstanceOf(AccountHolder.class, find(sessions, token));
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        assertInstanceOf(Anonymous.class, find(sessions, token));
    }

    @Test
    void sessionThatIsEnded_isOverOnEveryNode_beforeItIsForgotten() throws InterruptedException {
        TestPostgres.await(
                Listener.start(VERTX, DATABASE, Timeouts.DEFAULT, Map.of(Sessions.CHANNEL, onAnotherNode::heard)));
        String token = TestPostgres.await(sessions.open(SITI, HERE));
        assertInstanceOf(AccountHolder.class, find(onAnotherNode, token));

        TestPostgres.await(sessions.close(token));

        assertInstanceOf(Anonymous.class, find(sessions, token));
        long patience = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!(find(onAnotherNode, token) instanceof Anonymous) && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertInstanceOf(Anonymous.class, find(onAnotherNode, token));
    }

    @Test
    void sessionThatNobodyUses_isOver_soonerForWhoFollowsACase() {
        String official = TestPostgres.await(sessions.open(SITI, HERE));
        String follower = TestPostgres.await(sessions.open(new Follower("banten", "BTN-1"), HERE));

        unused("61 minutes");
        assertInstanceOf(AccountHolder.class, TestPostgres.await(store.find(official)));
        assertInstanceOf(Anonymous.class, TestPostgres.await(store.find(follower)));
        unused("121 minutes");
        assertInstanceOf(Anonymous.class, TestPostgres.await(store.find(official)));
        TestPostgres.await(sessions.sweep());
        assertEquals(
                "0",
                TestPostgres.text(TestPostgres.await(
                        POOL.query("select count(*) from session").execute())));
    }

    @Test
    void sessionInUse_isOverAfterTwelveHours() {
        String token = TestPostgres.await(sessions.open(SITI, HERE));
        unused("30 minutes");
        assertInstanceOf(AccountHolder.class, TestPostgres.await(store.find(token)));
        assertEquals(
                "true",
                TestPostgres.text(TestPostgres.await(
                        POOL.query("select bool_and(used_at > now() - interval '1 minute') from session")
                                .execute())));
        TestPostgres.await(POOL.query("update session set expires_at = now()").execute());

        assertInstanceOf(Anonymous.class, TestPostgres.await(store.find(token)));
    }

    @Test
    void others_areEnded_andTheOneThatStays_isListed() {
        String here = TestPostgres.await(sessions.open(SITI, HERE));
        String elsewhere = TestPostgres.await(sessions.open(SITI, HERE));

        TestPostgres.await(sessions.closeAll("banten", SITI.username(), Optional.of(here)));

        assertInstanceOf(AccountHolder.class, find(sessions, here));
        assertInstanceOf(Anonymous.class, find(sessions, elsewhere));
        assertEquals(1, TestPostgres.await(sessions.of(SITI)).size());
        TestPostgres.await(sessions.closeAll("banten", SITI.username(), Optional.empty()));
        assertEquals(List.of(), TestPostgres.await(sessions.of(SITI)));
    }

    @Test
    void allThatABrowserFollows_ends_andNoSessionOfAnAccount() {
        String official = TestPostgres.await(sessions.open(SITI, HERE));
        String follower = TestPostgres.await(sessions.open(new Follower("tarakan", "TRK-1"), HERE));

        TestPostgres.await(sessions.closeFollowing("peramban"));

        assertInstanceOf(Anonymous.class, find(sessions, follower));
        assertInstanceOf(AccountHolder.class, find(sessions, official));
    }

    private static void unused(String interval) {
        TestPostgres.await(POOL.query("update session set used_at = now() - interval '" + interval + "'")
                .execute());
    }

    private static Principal find(Sessions sessions, String token) {
        return TestPostgres.await(sessions.find(token));
    }
}
