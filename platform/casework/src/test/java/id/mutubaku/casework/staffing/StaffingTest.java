package id.mutubaku.casework.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Principal.Anonymous;
import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.accounts.PasswordLinks;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.casework.definitions.ShippedSops;
import id.mutubaku.casework.notices.ToNobody;
import id.mutubaku.casework.sessions.SessionRegistry;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.casework.sessions.Visitor;
import id.mutubaku.casework.staffing.Vacancies.Vacancy;
import id.mutubaku.engine.cases.command.StepHolding;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.store.accounts.AccountChanges;
import id.mutubaku.store.accounts.AccountChanges.PostPeriod;
import id.mutubaku.store.accounts.AccountChanges.Which;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.commit.CommitStore;
import id.mutubaku.store.database.Database;
import id.mutubaku.store.security.SecurityLog;
import id.mutubaku.store.staffing.Delegation;
import id.mutubaku.store.staffing.Delegation.Somebody;
import id.mutubaku.store.staffing.DelegationStore;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lets people come, stand in, move and leave, with a clock of our own. */
final class StaffingTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final SopRepository SOPS = ShippedSops.read();
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(MONDAY);
    private static final InstantSource CLOCK = NOW::get;
    private static final Map<String, Object> ORDER =
            Map.of("namaAplikasi", "Sistem Uji", "perangkatDaerah", "Dinas Uji", "uraian", "Untuk diuji.");
    private static final Place CHECK = new Place("periksa-daftar");
    private static final Which KABID = new Which("bolmut", "kabid.bolmut");
    private static final Administrator ADMIN = new Administrator("admin", "Administrator", "192.0.2.1");
    private static final Vertx VERTX = Vertx.vertx();
    private static final Pool POOL = TestPostgres.newDatabase("staffing");

    private final Accounts accounts = new Accounts(VERTX, POOL, List.of("bolmut"), CLOCK);
    private final AccountChanges changes = new AccountChanges(POOL, CLOCK);
    private final DelegationStore delegations = new DelegationStore(POOL);
    private final Sessions sessions = new Sessions(new SessionRegistry(POOL, CLOCK));
    private final CaseStore store = new CaseStore(POOL);
    private final CaseService cases = new CaseService(
            SOPS, store, new CommitStore(POOL), new DocumentStore(POOL), ToNobody.notices(), StepPlugins.NONE, CLOCK);
    private final Handover handover = new Handover(POOL, cases, CLOCK);
    private final Vacancies vacancies = new Vacancies(POOL, SOPS, CLOCK);
    private final AccountAdministration administration = new AccountAdministration(
            accounts, changes, new PasswordLinks(VERTX, POOL, CLOCK), sessions, handover, new SecurityLog(POOL, CLOCK));

    @BeforeAll
    static void migrate() {
        TestPostgres.await(Database.migrate(POOL));
    }

    @AfterAll
    static void close() {
        TestPostgres.await(POOL.close());
        TestPostgres.await(VERTX.close());
    }

    @BeforeEach
    void hire() {
        TestPostgres.await(POOL.query("truncate delegation, account, account_post, session, security_event, job")
                .execute());
        NOW.set(MONDAY);
        TestPostgres.await(accounts.createAll(
                List.of(
                        official("kadis", "kadis"),
                        official("kabid", "kabid"),
                        official("kabid-lain", "kabid"),
                        official("kasi-egov", "kasi-egov")),
                "demo"));
    }

    @Test
    void whoLeaves_losesTheDoorAtOnce_andTheirWorkGoesBackToThePost_inTheNameOfWhoDidIt() {
        String number = claimedBy("kabid.bolmut");
        String token =
                TestPostgres.await(sessions.open(account("kabid.bolmut"), new Visitor("", "", Optional.empty())));
        assertInstanceOf(AccountHolder.class, TestPostgres.await(sessions.find(token)));

        assertEquals(Optional.of(1), TestPostgres.await(administration.deactivate(KABID, Optional.empty(), ADMIN)));

        assertInstanceOf(Anonymous.class, TestPostgres.await(sessions.find(token)));
        assertEquals(Optional.empty(), TestPostgres.await(accounts.authenticate("kabid.bolmut", "demo")));
        assertEquals(Optional.empty(), holder(number));
        CaseEvent.StepReleased released = last(number, CaseEvent.StepReleased.class);
        assertEquals(new Person(Optional.of("admin"), "Administrator"), released.by());
        CaseEvent.StepClaimed claimed = last(number, CaseEvent.StepClaimed.class);
        assertEquals("kabid", claimed.by().name(), "the history keeps the name");
        assertTrue(jobs().contains("step-opened"), jobs());
        assertEquals(
                "deactivated",
                TestPostgres.text(
                        TestPostgres.await(POOL.query("select kind from security_event where subject = 'kabid.bolmut'")
                                .execute())));
    }

    @Test
    void workOfWhoLeaves_canBeHandedToAColleague() {
        String number = claimedBy("kabid.bolmut");

        TestPostgres.await(administration.deactivate(KABID, Optional.of(account("kabid-lain.bolmut")), ADMIN));

        assertEquals(Optional.of("kabid-lain.bolmut"), holder(number));
        assertEquals(
                "Administrator", last(number, CaseEvent.StepAssigned.class).by().name());
    }

    @Test
    void whoLeaves_isNoDeputyAnyMore_andHasNone_andComesBackWithTheirPosts() {
        standIn("kasi-egov.bolmut", Optional.of(somebody("kabid.bolmut")));

        TestPostgres.await(administration.deactivate(KABID, Optional.empty(), ADMIN));
        assertEquals(Map.of(), account("kasi-egov.bolmut").standsIn());

        assertTrue(TestPostgres.await(administration.reactivate(KABID, ADMIN)));
        assertEquals(Set.of("kabid"), account("kabid.bolmut").actors());
    }

    @Test
    void workOfADeputy_whoseTimeIsOver_goesBackToThePost_whoIsTold() {
        standIn("kasi-egov.bolmut", Optional.of(somebody("kabid.bolmut")));
        String number = claimedBy("kasi-egov.bolmut");

        assertEquals(0, TestPostgres.await(handover.sweep()));
        NOW.set(MONDAY.plus(DAY));
        TestPostgres.await(POOL.query("truncate job").execute());
        assertEquals(1, TestPostgres.await(handover.sweep()));

        assertEquals(Optional.empty(), holder(number));
        assertEquals("Mutubaku", last(number, CaseEvent.StepReleased.class).by().name());
        assertTrue(jobs().contains("step-opened"), jobs());
        assertEquals(0, TestPostgres.await(handover.sweep()));
    }

    @Test
    void post_isHeldFromItsFirstDayToItsLast() {
        Which kasi = new Which("bolmut", "kasi-egov.bolmut");
        PostPeriod soon = new PostPeriod("kabid", MONDAY.plus(DAY), Optional.of(MONDAY.plus(DAY.multipliedBy(2))));

        assertTrue(TestPostgres.await(administration.give(kasi, soon, ADMIN)));
        assertEquals(false, TestPostgres.await(administration.give(kasi, soon, ADMIN)));

        assertEquals(Set.of("kasi-egov"), account("kasi-egov.bolmut").actors());
        NOW.set(MONDAY.plus(DAY));
        assertEquals(Set.of("kasi-egov", "kabid"), account("kasi-egov.bolmut").actors());
        NOW.set(MONDAY.plus(DAY.multipliedBy(2)));
        assertEquals(Set.of("kasi-egov"), account("kasi-egov.bolmut").actors());
    }

    @Test
    void postThatEndsNow_givesItsWorkBack_thatOfOtherPostsStays() {
        String number = claimedBy("kabid.bolmut");

        TestPostgres.await(administration.end(KABID, "kabid", MONDAY, ADMIN));

        assertEquals(Optional.empty(), holder(number));
        assertEquals(Set.of(), account("kabid.bolmut").actors());
    }

    @Test
    void postWithoutAnybody_isListedWithItsWork_untilSomebodyStandsIn() {
        opened();
        TestPostgres.await(administration.deactivate(KABID, Optional.empty(), ADMIN));
        TestPostgres.await(
                administration.deactivate(new Which("bolmut", "kabid-lain.bolmut"), Optional.empty(), ADMIN));

        Vacancy kabid = vacant("kabid").orElseThrow();
        assertEquals("Kabid Aptika", kabid.name());
        assertTrue(kabid.waiting() > 0);
        assertTrue(warned());
        standIn("kasi-egov.bolmut", Optional.empty());
        assertEquals(Optional.empty(), vacant("kabid"));
    }

    private Optional<Vacancy> vacant(String actor) {
        return TestPostgres.await(vacancies.of("bolmut")).stream()
                .filter(vacancy -> vacancy.actor().equals(actor))
                .findFirst();
    }

    private boolean warned() {
        return TestPostgres.await(vacancies.warnings(
                        SOPS.latest("bolmut/pengembangan-aplikasi").orElseThrow()))
                .stream()
                .anyMatch(warning -> warning.rule().equals("post/vacant")
                        && warning.arguments().contains("Kabid Aptika"));
    }

    private void standIn(String deputy, Optional<Somebody> holder) {
        TestPostgres.await(delegations.make(new Delegation(
                UUID.randomUUID(),
                "bolmut",
                "kabid",
                holder,
                somebody(deputy),
                MONDAY,
                MONDAY.plus(DAY),
                "800/1/2026",
                "admin",
                MONDAY,
                Optional.empty())));
    }

    private String claimedBy(String username) {
        String number = opened();
        Answer claimed = TestPostgres.await(cases.ask(
                account(username), "bolmut", number, (at, by) -> new StepHolding.Claim(at, by, CHECK), anyTerms()));
        assertInstanceOf(Answer.Done.class, claimed, claimed::toString);
        return number;
    }

    private String opened() {
        Answer answer = TestPostgres.await(cases.open(
                account("kadis.bolmut"),
                SOPS.latest("bolmut/pengembangan-aplikasi").orElseThrow(),
                ORDER,
                Map.of(),
                anyTerms()));
        return assertInstanceOf(Answer.Done.class, answer, answer::toString).number();
    }

    private Optional<String> holder(String number) {
        return TestPostgres.await(store.load("bolmut", number))
                .orElseThrow()
                .state()
                .openAt(CHECK)
                .orElseThrow()
                .holder()
                .flatMap(Person::account);
    }

    private <E extends CaseEvent> E last(String number, Class<E> kind) {
        return TestPostgres.await(store.events("bolmut", number)).stream()
                .map(CaseStore.StoredEvent::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private static String jobs() {
        return TestPostgres.text(TestPostgres.await(POOL.query("select coalesce(string_agg(body, ' '), '') from job")
                .execute()));
    }

    private AccountHolder account(String username) {
        return TestPostgres.await(accounts.find("bolmut", username)).orElseThrow();
    }

    private static Somebody somebody(String username) {
        return new Somebody(username, username);
    }

    private static AccountHolder official(String name, String actor) {
        return new AccountHolder("bolmut", name + ".bolmut", name, Set.of(actor), false);
    }

    private static Terms anyTerms() {
        return new Terms(Optional.empty(), Optional.empty(), "");
    }
}
