package id.mutubaku.casework.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.cases.CaseService.CommandMaker;
import id.mutubaku.casework.cases.CaseService.Completion;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.casework.definitions.ShippedSops;
import id.mutubaku.casework.notices.ToNobody;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.command.CaseCommand;
import id.mutubaku.engine.cases.command.CaseTalk;
import id.mutubaku.engine.cases.command.StepHolding;
import id.mutubaku.engine.cases.command.StepTime;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.work.Disposition.Nature;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.commit.CommitStore;
import id.mutubaku.store.database.Database;
import id.mutubaku.store.expiry.ExpiredRows;
import id.mutubaku.store.work.WorkItem;
import id.mutubaku.store.work.WorkItem.Kind;
import id.mutubaku.store.work.WorkItem.Stage;
import id.mutubaku.store.work.WorkStore;
import id.mutubaku.store.work.WorkStore.Span;
import id.mutubaku.store.work.WorkStore.Whose;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Lets commands change what waits, and looks into the inboxes after each. */
final class WorkChangeTest {
    private static final Pool POOL = TestPostgres.newDatabase("work_change");
    private static final SopRepository SOPS = migrated();
    private static final CaseService CASES = new CaseService(
            SOPS,
            new CaseStore(POOL),
            new CommitStore(POOL),
            new DocumentStore(POOL),
            ToNobody.notices(),
            StepPlugins.NONE,
            InstantSource.system());
    private static final WorkStore WORK = new WorkStore(POOL);
    private static final AccountHolder KADIS = official("kadis");
    private static final AccountHolder KABID = official("kabid");
    private static final Place STEP = new Place("periksa-daftar");
    private static final Map<String, Object> ORDER =
            Map.of("namaAplikasi", "Sistem Uji", "perangkatDaerah", "Dinas Uji", "uraian", "Untuk diuji.");

    @AfterAll
    static void close() {
        TestPostgres.await(POOL.close());
    }

    @Test
    void claimedStep_isHeld_andReleasedOneIsNot() {
        String number = open();
        ask(KABID, number, (at, by) -> new StepHolding.Claim(at, by, STEP));

        assertEquals("kabid.bolmut", only(number, KABID).holder().orElseThrow().username());
        assertEquals(
                List.of(number), held(KABID).stream().filter(number::equals).toList());

        ask(KABID, number, (at, by) -> new StepHolding.Release(at, by, STEP));
        assertEquals(Optional.empty(), only(number, KABID).holder());
        assertEquals(List.of(), held(KABID).stream().filter(number::equals).toList());
    }

    @Test
    void pausedStep_isPaused_untilItsTimeRunsAgain() {
        String number = open();
        ask(KABID, number, (at, by) -> new StepTime.Pause(at, by, STEP, "Menunggu bagian hukum."));

        assertEquals(Stage.PAUSED, only(number, KABID).stage());

        ask(KABID, number, (at, by) -> new StepTime.Resume(at, by, STEP));
        assertEquals(Stage.RUNNING, only(number, KABID).stage());
    }

    @Test
    void disposition_waitsForItsRecipient_untilFollowedUp() {
        String number = open();
        Instant due = Instant.parse("2040-01-02T03:04:05Z");
        ask(KABID, number, (at, by) -> dispose(at, by, "Siapkan bahan.", Nature.URGENT, Optional.of(due)));

        WorkItem item = only(number, KADIS);
        assertEquals(Kind.DISPOSITION, item.kind());
        assertEquals("Siapkan bahan.", item.activity());
        assertEquals(Optional.of(due), item.due());

        int id = Integer.parseInt(item.place().substring(item.place().indexOf(':') + 1));
        ask(KADIS, number, (at, by) -> new CaseTalk.FollowUp(at, by, id, "Sudah."));
        assertEquals(List.of(), items(number, KADIS));
    }

    @Test
    void confidentialDisposition_doesNotSayWhatItIsAbout() {
        String number = open();
        ask(KABID, number, (at, by) -> dispose(at, by, "Periksa dugaan.", Nature.CONFIDENTIAL, Optional.empty()));

        assertEquals("", only(number, KADIS).activity());
    }

    @Test
    void whatWasLookedAt_staysSeen_andIsSweptAwayWhenItIsDone() {
        String number = open();
        assertEquals(false, only(number, KABID).seen());
        TestPostgres.await(WORK.markSeen("bolmut", number, KABID.username(), KABID.inboxes()));
        TestPostgres.await(WORK.markSeen("bolmut", number, KABID.username(), KABID.inboxes()));
        TestPostgres.await(WORK.markSeen("bolmut", number, KADIS.username(), KADIS.inboxes()));

        ask(KABID, number, (at, by) -> new StepHolding.Claim(at, by, STEP));
        assertEquals(true, only(number, KABID).seen());
        TestPostgres.await(new ExpiredRows(POOL).sweep());
        assertEquals(1, seenRows(number));

        complete(number);
        TestPostgres.await(new ExpiredRows(POOL).sweep());
        assertEquals(0, seenRows(number));
    }

    @Test
    void laterCommands_leaveTheRegisterAsItWasWritten() {
        String number = open();
        String written = registerRow(number);
        ask(KABID, number, (at, by) -> new StepHolding.Claim(at, by, STEP));
        complete(number);

        assertEquals(written, registerRow(number));
    }

    @Test
    void workOfTwoPostsOfOnePerson_comesOnce() {
        String number = open();
        TestPostgres.await(
                POOL.query("insert into work_item (region, number, place, visit, actor, inbox, sop, activity, "
                                + "applicant, opened_at, due_at, kind, stage) select region, number, place, visit, 'tim', 'tim', "
                                + "sop, activity, applicant, opened_at, due_at, kind, stage from work_item where number = '"
                                + number + "'")
                        .execute());
        Whose both = new Whose("bolmut", Set.of("kabid", "tim"), Optional.empty(), "kabid.bolmut");

        List<WorkItem> items = TestPostgres.await(WORK.page(both, Span.ALL, Optional.empty(), 100));
        assertEquals(
                1, items.stream().filter(item -> item.number().equals(number)).count());
    }

    private static CaseCommand dispose(Instant at, Requester by, String text, Nature nature, Optional<Instant> due) {
        return new CaseTalk.Dispose(at, by, "kadis", text, nature, due);
    }

    private static WorkItem only(String number, AccountHolder whose) {
        List<WorkItem> items = items(number, whose);
        assertEquals(1, items.size(), items::toString);
        return items.get(0);
    }

    private static List<WorkItem> items(String number, AccountHolder account) {
        Whose whose = new Whose("bolmut", account.inboxes(), Optional.empty(), account.username());
        return TestPostgres.await(WORK.page(whose, Span.ALL, Optional.empty(), 100)).stream()
                .filter(item -> item.number().equals(number))
                .toList();
    }

    private static List<String> held(AccountHolder account) {
        Whose whose = new Whose("bolmut", Set.of(), Optional.of(account.username()), account.username());
        return TestPostgres.await(WORK.page(whose, Span.ALL, Optional.empty(), 100)).stream()
                .map(WorkItem::number)
                .toList();
    }

    private static long seenRows(String number) {
        return Long.parseLong(TestPostgres.text(
                TestPostgres.await(POOL.query("select count(*) from work_seen where number = '" + number + "'")
                        .execute())));
    }

    private static String registerRow(String number) {
        return TestPostgres.text(TestPostgres.await(
                POOL.query("select xmin || ' ' || ctid from case_register where number = '" + number + "'")
                        .execute()));
    }

    private static String open() {
        Sop sop = SOPS.latest("bolmut/pengembangan-aplikasi").orElseThrow();
        Answer answer = TestPostgres.await(CASES.open(KADIS, sop, ORDER, Map.of(), anyTerms()));
        return assertInstanceOf(Answer.Done.class, answer, answer::toString).number();
    }

    private static void complete(String number) {
        Completion missing = new Completion(STEP, Optional.of("belum"), Optional.empty(), Optional.empty(), Map.of());
        Answer answer = TestPostgres.await(CASES.complete(KABID, "bolmut", number, missing, anyTerms()));
        assertInstanceOf(Answer.Done.class, answer, answer::toString);
    }

    private static void ask(AccountHolder who, String number, CommandMaker command) {
        Answer answer = TestPostgres.await(CASES.ask(who, "bolmut", number, command, anyTerms()));
        assertInstanceOf(Answer.Done.class, answer, answer::toString);
    }

    private static Terms anyTerms() {
        return new Terms(Optional.empty(), Optional.empty(), "");
    }

    private static AccountHolder official(String actor) {
        return new AccountHolder("bolmut", actor + ".bolmut", actor, Set.of(actor), false);
    }

    private static SopRepository migrated() {
        TestPostgres.await(Database.migrate(POOL));
        return ShippedSops.read();
    }
}
