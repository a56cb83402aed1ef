package id.mutubaku.casework.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.cases.CaseService.Completion;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.casework.definitions.ShippedSops;
import id.mutubaku.casework.notices.ToNobody;
import id.mutubaku.engine.cases.command.StepHolding;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.store.audit.CaseAudit;
import id.mutubaku.store.audit.CaseAudit.Finding;
import id.mutubaku.store.audit.CaseAudit.Summary;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.commit.CommitStore;
import id.mutubaku.store.database.Database;
import id.mutubaku.store.definitions.DefinitionStore;
import id.mutubaku.store.definitions.DefinitionStore.NewEdition;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes what is stored behind the platform's back, and has it found. */
final class CaseAuditTest {
    private static final Pool POOL = TestPostgres.newDatabase("case_audit");
    private static final SopRepository SOPS = ShippedSops.read();
    private static final DocumentStore DOCUMENTS = new DocumentStore(POOL);
    private static final CaseService CASES = new CaseService(
            SOPS,
            new CaseStore(POOL),
            new CommitStore(POOL),
            DOCUMENTS,
            ToNobody.notices(),
            StepPlugins.NONE,
            InstantSource.system());
    private static final AccountHolder KADIS = official("kadis");
    private static final AccountHolder KABID = official("kabid");
    private static final Place STEP = new Place("periksa-daftar");
    private static final Terms ANY = new Terms(Optional.empty(), Optional.empty(), "");

    @BeforeAll
    static void migrate() throws IOException {
        TestPostgres.await(Database.migrate(POOL));
        String sop = Files.readString(TestPostgres.DEFINITIONS.resolve("bolmut/pengembangan-aplikasi.json"));
        TestPostgres.await(
                new DefinitionStore(POOL).publish("bolmut", new NewEdition("pengembangan-aplikasi", 1, sop, Map.of())));
    }

    @AfterAll
    static void close() {
        TestPostgres.await(POOL.close());
    }

    @Test
    void untouchedCases_verify() {
        worked();
        clean();
    }

    /** What events say cannot be repaired, only restored from a backup. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "audit/chain | update case_event set body = replace(body, 'Uji', 'Lain') where number = '%s' and seq = 1",
                "audit/chain | update case_event set at = at + interval '1 second' where number = '%s' and seq = 1",
                "audit/gap | delete from case_event where number = '%s' and seq = 1",
                "audit/no-events | delete from case_event where number = '%s'",
            })
    void changedEvent_isFound_andNotRebuilt(String rule, String change) {
        String number = worked();
        run(change, number);

        assertEquals(List.of(rule), found(number, true));
        assertEquals(List.of(rule), found(number, true), "it is still there");
        forget(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "audit/differs | update sop_case set state = replace(state, 'kabid', 'kadis') where number = '%s'",
                "audit/differs | update sop_case set answers = '{}' where number = '%s'",
                "audit/differs | update sop_case set applicant = 'Orang lain' where number = '%s'",
                "audit/differs | update sop_case set status = 'completed' where number = '%s'",
                "audit/unreadable-state | update sop_case set state = '{\"asing\": 1}' where number = '%s'",
                "audit/work-missing | delete from work_item where number = '%s'",
                "audit/work-unknown | insert into work_item (region, number, place, visit, actor, inbox, sop, activity,"
                        + " applicant, opened_at, kind, stage) select region, number, 'lain', 1, actor, inbox, sop,"
                        + " activity, applicant, opened_at, kind, stage from work_item where number = '%s'",
            })
    void changedRow_isFound_andRebuiltFromTheEvents(String rule, String change) {
        String number = worked();
        run(change, number);

        assertEquals(List.of(rule), found(number, false).stream().distinct().toList());
        assertEquals(List.of(rule), found(number, true).stream().distinct().toList());
        assertEquals(List.of(), found(number, false), "it was rebuilt");
        TestPostgres.await(CASES.complete(KABID, "bolmut", number, missing(), ANY));
        assertEquals(List.of(), found(number, false), "work goes on");
    }

    @Test
    void eventsWithoutTheirCase_areFound() {
        String number = worked();
        run("delete from sop_case where number = '%s'", number);
        run("delete from work_item where number = '%s'", number);

        assertEquals(List.of("audit/no-case"), found(number, true));
        forget(number);
    }

    private static void clean() {
        List<Finding> findings = new ArrayList<>();
        Summary summary = TestPostgres.await(new CaseAudit(POOL, false, findings::add).run());
        assertEquals(List.of(), findings);
        assertEquals(0, summary.findings());
    }

    private static List<String> found(String number, boolean rebuild) {
        List<Finding> findings = new ArrayList<>();
        TestPostgres.await(new CaseAudit(POOL, rebuild, findings::add).run());
        return findings.stream()
                .filter(finding -> finding.number().equals(number))
                .map(finding -> finding.problem().rule())
                .toList();
    }

    /** Opens a case that kabid has taken. */
    private static String worked() {
        Answer answer = TestPostgres.await(CASES.open(
                KADIS,
                SOPS.latest("bolmut/pengembangan-aplikasi").orElseThrow(),
                Map.of("namaAplikasi", "Sistem Uji", "perangkatDaerah", "Dinas Uji", "uraian", "Untuk diuji."),
                Map.of(),
                ANY));
        String number =
                assertInstanceOf(Answer.Done.class, answer, answer::toString).number();
        TestPostgres.await(CASES.ask(KABID, "bolmut", number, (at, by) -> new StepHolding.Claim(at, by, STEP), ANY));
        return number;
    }

    private static Completion missing() {
        return new Completion(STEP, Optional.of("belum"), Optional.empty(), Optional.empty(), Map.of());
    }

    private static void forget(String number) {
        for (String table : List.of("sop_case", "case_event", "work_item", "case_register")) {
            run("delete from " + table + " where number = '%s'", number);
        }
    }

    private static void run(String statement, String number) {
        TestPostgres.await(POOL.query(statement.replace("%s", number)).execute());
    }

    private static AccountHolder official(String actor) {
        return new AccountHolder("bolmut", actor + ".bolmut", actor, Set.of(actor), false);
    }
}
