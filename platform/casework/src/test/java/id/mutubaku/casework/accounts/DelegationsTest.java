package id.mutubaku.casework.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Visibility;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.CaseService.Completion;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.casework.definitions.ShippedSops;
import id.mutubaku.casework.notices.ToNobody;
import id.mutubaku.casework.sessions.SessionRegistry;
import id.mutubaku.casework.sessions.Visitor;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.commit.CommitStore;
import id.mutubaku.store.database.Database;
import id.mutubaku.store.staffing.Delegation;
import id.mutubaku.store.staffing.Delegation.Ending;
import id.mutubaku.store.staffing.Delegation.Somebody;
import id.mutubaku.store.staffing.DelegationKind;
import id.mutubaku.store.staffing.DelegationStore;
import id.mutubaku.store.work.WorkItem;
import id.mutubaku.store.work.WorkStore;
import id.mutubaku.store.work.WorkStore.Group;
import id.mutubaku.store.work.WorkStore.Span;
import id.mutubaku.store.work.WorkStore.Whose;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lets time pass over deputies, with a clock of our own. */
final class DelegationsTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(1, ChronoUnit.DAYS);
    private static final Instant WEDNESDAY = MONDAY.plus(2, ChronoUnit.DAYS);
    private static final Instant FRIDAY = MONDAY.plus(4, ChronoUnit.DAYS);
    private static final SopRepository SOPS = ShippedSops.read();
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(MONDAY);
    private static final InstantSource CLOCK = NOW::get;
    private static final Map<String, Object> ORDER =
            Map.of("namaAplikasi", "Sistem Uji", "perangkatDaerah", "Dinas Uji", "uraian", "Untuk diuji.");
    private static final Vertx VERTX = Vertx.vertx();
    private static final Pool POOL = TestPostgres.newDatabase("delegations");

    private final Accounts accounts = new Accounts(VERTX, POOL, List.of("bolmut"), CLOCK);
    private final DelegationStore delegations = new DelegationStore(POOL);
    private final SessionRegistry sessions = new SessionRegistry(POOL, CLOCK);
    private final CaseStore store = new CaseStore(POOL);
    private final CaseService cases = new CaseService(
            SOPS, store, new CommitStore(POOL), new DocumentStore(POOL), ToNobody.notices(), StepPlugins.NONE, CLOCK);

    @BeforeAll
    static void migrate() {
        TestPostgres.await(Database.migrate(POOL));
        Accounts accounts = new Accounts(VERTX, POOL, List.of("bolmut"), CLOCK);
        TestPostgres.await(accounts.createAll(
                List.of(
                        official("kadis", "kadis"),
                        official("kabid", "kabid"),
                        official("kasi-egov", "kasi-egov"),
                        official("rangkap", "kabid", "kasi-egov")),
                "demo"));
    }

    @AfterAll
    static void close() {
        TestPostgres.await(POOL.close());
        TestPostgres.await(VERTX.close());
    }

    @BeforeEach
    void forget() {
        TestPostgres.await(POOL.query("truncate delegation").execute());
        NOW.set(MONDAY);
    }

    @Test
    void deputy_hasThePost_fromTheBeginningToTheEnd() {
        String token = signedIn("kasi-egov");
        assertTrue(make(plh("kabid", "kabid", "kasi-egov", TUESDAY, FRIDAY)));

        assertEquals(Map.of(), standsIn(token));
        NOW.set(TUESDAY);
        assertEquals(Map.of("kabid", DelegationKind.PLH), standsIn(token));
        assertEquals(
                List.of("kasi-egov", "kabid", "@kasi-egov.bolmut"),
                List.copyOf(account(token).inboxes()));
        NOW.set(FRIDAY.minusMillis(1));
        assertEquals(Map.of("kabid", DelegationKind.PLH), standsIn(token));
        NOW.set(FRIDAY);
        assertEquals(Map.of(), standsIn(token));
    }

    @Test
    void deputyOfADeputy_getsNothingOfWhatWasHandedOn() {
        make(plh("kadis", "kadis", "kabid", MONDAY, FRIDAY));
        make(plh("kabid", "kabid", "kasi-egov", MONDAY, FRIDAY));

        assertEquals(Map.of("kabid", DelegationKind.PLH), standsIn(signedIn("kasi-egov")));
        assertEquals(Map.of("kadis", DelegationKind.PLH), standsIn(signedIn("kabid")));
    }

    @Test
    void ownPost_isNeverStoodInFor() {
        make(plh("kabid", "kabid", "rangkap", MONDAY, FRIDAY));

        assertEquals(Map.of(), standsIn(signedIn("rangkap")));
    }

    @Test
    void vacantPost_hasAPlt() {
        make(delegation("kadis", Optional.empty(), "kabid", MONDAY, FRIDAY));

        assertEquals(Map.of("kadis", DelegationKind.PLT), standsIn(signedIn("kabid")));
    }

    @Test
    void endedEarly_isOverAtOnce_butOnlyForWhoMayEndIt() {
        String token = signedIn("kasi-egov");
        Delegation running = plh("kabid", "kabid", "kasi-egov", MONDAY, FRIDAY);
        make(running);
        NOW.set(TUESDAY);

        assertFalse(end(running, Optional.of("kasi-egov.bolmut")));
        assertEquals(Map.of("kabid", DelegationKind.PLH), standsIn(token));
        assertTrue(end(running, Optional.of("kabid.bolmut")));
        assertEquals(Map.of(), standsIn(token));
        assertFalse(end(running, Optional.empty()));
        Delegation ended = TestPostgres.await(delegations.of("bolmut")).get(0);
        assertEquals(Optional.of(new Ending(TUESDAY, "tester")), ended.ended());
        assertTrue(make(plh("kabid", "kabid", "kasi-egov", TUESDAY, FRIDAY)));
    }

    @Test
    void samePersonForTheSamePost_isRefusedWhereTheTimesOverlap() {
        assertTrue(make(plh("kabid", "kabid", "kasi-egov", MONDAY, WEDNESDAY)));

        assertFalse(make(plh("kabid", "kabid", "kasi-egov", TUESDAY, FRIDAY)));
        assertFalse(make(delegation("kabid", Optional.empty(), "kasi-egov", MONDAY, TUESDAY)));
        assertTrue(make(plh("kabid", "kabid", "kasi-egov", WEDNESDAY, FRIDAY)));
        assertTrue(make(plh("kabid", "kabid", "kadis", TUESDAY, FRIDAY)));
    }

    @Test
    void twoWhoNameTheSameDeputyAtOnce_areHeardOneAfterTheOther() {
        List<Future<Boolean>> asked = Stream.generate(() -> plh("kabid", "kabid", "kasi-egov", MONDAY, FRIDAY))
                .limit(8)
                .map(delegations::make)
                .toList();

        TestPostgres.await(Future.all(asked));
        assertEquals(1, asked.stream().filter(Future::result).count());
    }

    @Test
    void whatADeputyDoes_isRecordedWithTheCapacity_andTheHolderKeepsAccess() {
        make(plh("kabid", "kabid", "kasi-egov", MONDAY, FRIDAY));
        AccountHolder deputy = account(signedIn("kasi-egov"));
        String number = opened();

        completed(deputy, number);

        assertEquals(
                new Person(Optional.of("kasi-egov.bolmut"), "kasi-egov", Optional.of("Plh. Kabid Aptika")),
                done(number).by());
        String other = opened();
        completed(account(signedIn("kabid")), other);
        assertEquals(Optional.empty(), done(other).by().capacity());
    }

    @Test
    void whoHoldsTwoPosts_seesAStepOfBothOnce_andDoesItAsThemselves() {
        AccountHolder both = official("rangkap", "tim-pengembang", "tim-teknis");
        WorkStore work = new WorkStore(POOL);
        TestPostgres.await(POOL.query("""
                        insert into work_item
                          (region, number, place, visit, actor, inbox, sop, activity, applicant, opened_at, due_at, kind, stage)
                        values ('bolmut', 'N-1', 'a', 1, 'tim-teknis', 'tim-teknis', 's', 'Uji', '', now(), now(), 'step', 'running'),
                               ('bolmut', 'N-1', 'a', 1, 'tim-pengembang', 'tim-pengembang', 's', 'Uji', '', now(), now(), 'step', 'running')
                        """).execute());

        Whose whose = new Visibility(SOPS).whose(both, Visibility.Scope.ACTOR).orElseThrow();
        List<WorkItem> seen = TestPostgres.await(work.page(whose, Span.ALL, Optional.empty(), 25));
        assertEquals(List.of("N-1"), seen.stream().map(WorkItem::number).toList());
        assertEquals(List.of(1), TestPostgres.await(work.count(whose, Group.ALL, List.of(Span.ALL))));
    }

    private String opened() {
        Answer answer = TestPostgres.await(cases.open(
                account(signedIn("kadis")),
                SOPS.latest("bolmut/pengembangan-aplikasi").orElseThrow(),
                ORDER,
                Map.of(),
                anyTerms()));
        return assertInstanceOf(Answer.Done.class, answer).number();
    }

    private void completed(AccountHolder by, String number) {
        Completion missing = new Completion(
                new Place("periksa-daftar"), Optional.of("belum"), Optional.empty(), Optional.empty(), Map.of());
        assertInstanceOf(
                Answer.Done.class, TestPostgres.await(cases.complete(by, "bolmut", number, missing, anyTerms())));
    }

    private CaseEvent.StepCompleted done(String number) {
        return TestPostgres.await(store.events("bolmut", number)).stream()
                .map(CaseStore.StoredEvent::event)
                .filter(CaseEvent.StepCompleted.class::isInstance)
                .map(CaseEvent.StepCompleted.class::cast)
                .filter(event -> event.place().equals(new Place("periksa-daftar")))
                .findFirst()
                .orElseThrow();
    }

    private boolean make(Delegation delegation) {
        return TestPostgres.await(delegations.make(delegation));
    }

    private boolean end(Delegation delegation, Optional<String> holder) {
        return TestPostgres.await(
                delegations.end("bolmut", delegation.id(), holder, new Ending(CLOCK.instant(), "tester")));
    }

    private String signedIn(String name) {
        AccountHolder account =
                TestPostgres.await(accounts.find("bolmut", name + ".bolmut")).orElseThrow();
        return TestPostgres.await(sessions.open(account, new Visitor("127.0.0.1", "", Optional.empty())));
    }

    private AccountHolder account(String token) {
        return assertInstanceOf(AccountHolder.class, TestPostgres.await(sessions.find(token)));
    }

    private Map<String, DelegationKind> standsIn(String token) {
        return account(token).standsIn();
    }

    private static Delegation plh(String actor, String holder, String deputy, Instant from, Instant until) {
        return delegation(actor, Optional.of(somebody(holder)), deputy, from, until);
    }

    private static Delegation delegation(
            String actor, Optional<Somebody> holder, String deputy, Instant from, Instant until) {
        return new Delegation(
                UUID.randomUUID(),
                "bolmut",
                actor,
                holder,
                somebody(deputy),
                from,
                until,
                "800/1/2026",
                "kabid.bolmut",
                MONDAY,
                Optional.empty());
    }

    private static Somebody somebody(String name) {
        return new Somebody(name + ".bolmut", name);
    }

    private static AccountHolder official(String name, String... actors) {
        return new AccountHolder("bolmut", name + ".bolmut", name, Set.of(actors), false);
    }

    private static Terms anyTerms() {
        return new Terms(Optional.empty(), Optional.empty(), "");
    }
}
