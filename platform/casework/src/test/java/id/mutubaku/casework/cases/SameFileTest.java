package id.mutubaku.casework.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.casework.definitions.ShippedSops;
import id.mutubaku.casework.notices.ToNobody;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.store.audit.CaseAudit;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
import id.mutubaku.store.commit.CommitStore;
import id.mutubaku.store.database.Database;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Uses one staged file in several commands at the same moment: one case gets it, and the others are told. */
final class SameFileTest {
    private static final Pool POOL = TestPostgres.newDatabase("same_file");
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
    private static final AccountHolder APPLICANT =
            new AccountHolder("banten", "opd.banten", "OPD", Set.of("opd"), false);

    @BeforeAll
    static void migrate() {
        TestPostgres.await(Database.migrate(POOL));
    }

    @AfterAll
    static void close() {
        TestPostgres.await(POOL.close());
    }

    /** Holds the file's row until all senders wait for it, so that each has decided that the file is there. */
    @Test
    void stagedFile_isAttachedOnce_howeverManyUseItAtOnce() {
        List<String> opened = IntStream.range(0, 2).mapToObj(each -> opened()).toList();
        StoredFile file = TestPostgres.await(
                DOCUMENTS.stage("banten", "surat.pdf", "application/pdf", Buffer.buffer("%PDF-1.7\n%%EOF\n")));
        SqlConnection holder = TestPostgres.await(POOL.getConnection());
        Transaction transaction = TestPostgres.await(holder.begin());
        TestPostgres.await(holder.query("select 1 from document where id = '" + file.id() + "' for update")
                .execute());

        List<Future<Answer>> asked = opened.stream()
                .map(number -> CASES.attach(APPLICANT, "banten", number, "surat-permohonan", file.id(), anyTerms()))
                .toList();
        untilWaiting(asked.size());
        TestPostgres.await(transaction.commit().compose(done -> holder.close()));

        List<Answer> answers = asked.stream().map(TestPostgres::await).toList();
        List<String> refused = answers.stream()
                .filter(Answer.Refused.class::isInstance)
                .map(answer -> ((Answer.Refused) answer).problems().get(0).rule())
                .toList();
        assertEquals(List.of("document/gone"), refused, answers::toString);
        assertEquals(List.of(), files(opened));
    }

    @Test
    void changedBytes_andLostFile_areFoundByTheAudit() {
        StoredFile file = TestPostgres.await(
                DOCUMENTS.stage("banten", "surat.pdf", "application/pdf", Buffer.buffer("%PDF-1.7\n%%EOF\n")));
        String number = opened();
        Answer attached = TestPostgres.await(
                CASES.attach(APPLICANT, "banten", number, "surat-permohonan", file.id(), anyTerms()));
        assertTrue(attached instanceof Answer.Done, attached::toString);

        run("update document_chunk set content = 'lain' where id = '" + file.id() + "'");
        assertEquals(List.of("audit/file-differs"), files(List.of(number)));
        run("delete from document where id = '" + file.id() + "'");
        assertEquals(List.of("audit/file-missing"), files(List.of(number)));
    }

    private static List<String> files(List<String> numbers) {
        List<CaseAudit.Finding> findings = new ArrayList<>();
        TestPostgres.await(new CaseAudit(POOL, false, findings::add).run());
        return findings.stream()
                .filter(finding -> numbers.contains(finding.number()))
                .map(finding -> finding.problem().rule())
                .filter(rule -> rule.startsWith("audit/file"))
                .toList();
    }

    private static void run(String statement) {
        TestPostgres.await(POOL.query(statement).execute());
    }

    private static void untilWaiting(int senders) {
        String waiting = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";
        for (int look = 0; look < 300; look++) {
            if (Integer.parseInt(TestPostgres.text(
                            TestPostgres.await(POOL.query(waiting).execute())))
                    >= senders) {
                return;
            }
            TestPostgres.await(POOL.query("select pg_sleep(0.01)").execute());
        }
        throw new AssertionError("The senders do not wait for the file's row");
    }

    private static String opened() {
        Map<String, Object> data = FORM;
        Answer answer = TestPostgres.await(CASES.open(
                APPLICANT, SOPS.latest("banten/pembangunan-aplikasi").orElseThrow(), data, Map.of(), anyTerms()));
        return ((Answer.Done) answer).number();
    }

    private static final Map<String, Object> FORM = Map.of(
            "namaOpd",
            "Dinas Uji",
            "jenis",
            "Sistem Informasi",
            "penanggungJawab",
            Map.of("nama", "Siti", "telepon", "+62 812-3456-7890", "email", "siti@contoh.go.id", "jabatan", "Kasi"),
            "namaSubdomain",
            Map.of("subdomain", "layanan-contoh"),
            "kepalaDinas",
            Map.of("nama", "Budi", "nip", "19750516 199501 1 001"),
            "pernyataan",
            true);

    private static Terms anyTerms() {
        return new Terms(Optional.empty(), Optional.empty(), "");
    }
}
