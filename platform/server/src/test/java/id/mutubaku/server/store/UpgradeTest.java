package id.mutubaku.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.cases.command.CaseTalk;
import id.mutubaku.engine.cases.command.StepTime;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.Platform;
import id.mutubaku.server.cases.Answer;
import id.mutubaku.server.cases.CaseService;
import id.mutubaku.server.cases.CaseService.Terms;
import id.mutubaku.server.cases.Principal.Automatic;
import id.mutubaku.server.cases.StepPlugins;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.client.ToNobody;
import id.mutubaku.server.store.CaseAudit.Finding;
import id.mutubaku.server.store.CaseStore.CaseName;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens what an earlier program has written: nothing is lost, all of it verifies, and work goes on. */
final class UpgradeTest {
    private static final String URL = Running.shared().newDatabase("upgrade");
    private static final Pool POOL = written(3);

    /** Makes the tables of a version, fills them with what the program of that version wrote, and brings them up to date. */
    private static Pool written(int version) {
        Pool pool = Running.shared().pool(URL);
        run(pool, "create table schema_version (version integer primary key)");
        for (int script = 1; script <= version; script++) {
            run(pool, text("schema-" + script + ".sql"));
            run(pool, "insert into schema_version values (" + script + ")");
        }
        run(pool, text("upgrade/schema-" + version + ".sql"));
        run(pool, "update draft set expires_at = now() + interval '1 day'");
        Running.await(Database.migrate(pool));
        return pool;
    }

    private static void run(Pool pool, String statements) {
        Running.await(pool.query(statements).execute());
    }

    private static String text(String name) {
        try (InputStream in = UpgradeTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @AfterAll
    static void close() {
        Running.await(POOL.close());
    }

    @Test
    void everyCase_isVerified_andRebuiltAsItWas_beforeAndAfterWorkGoesOn() {
        assertEquals(List.of(), audit(true));
        assertEquals(count("select count(*) from case_event"), count("select count(*) from case_event where v = 1"));

        SopRepository sops = Running.read(Running.DEFINITIONS);
        CaseStore store = new CaseStore(POOL);
        CaseService cases = new CaseService(
                sops, store, new DocumentStore(POOL), ToNobody.notices(), StepPlugins.NONE, InstantSource.system());
        List<CaseName> running = running();
        assertTrue(running.size() > 10, running::toString);
        for (CaseName name : running) {
            StoredCase before = Running.await(store.load(name.region(), name.number())).orElseThrow();
            Answer answer = Running.await(cases.ask(
                    Automatic.PLATFORM,
                    name.region(),
                    name.number(),
                    (at, by) -> new CaseTalk.Dispose(
                            at,
                            by,
                            office(sops, before),
                            "Lanjutkan.",
                            id.mutubaku.api.cases.Disposition.Nature.ORDINARY,
                            Optional.empty()),
                    new Terms(Optional.empty(), Optional.empty(), "")));
            assertInstanceOf(Answer.Done.class, answer, answer::toString);
            StoredCase after = Running.await(store.load(name.region(), name.number())).orElseThrow();
            assertEquals(before.state().version() + 1, after.state().version());
            assertEquals(before.state().data(), after.state().data(), "answers from before are still there");
        }
        assertEquals(List.of(), audit(true));
    }

    private static String office(SopRepository sops, StoredCase stored) {
        var sop = sops.of(stored.state());
        return sop.actors().stream()
                .filter(actor -> !sop.isApplicant(actor) && sop.isOffice(List.of(actor)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void caseThatWasToWake_isTaken() {
        assertFalse(count("select count(*) from sop_case where wake_at is not null") == 0);
        assertFalse(Running.await(new CaseStore(POOL)
                        .takeWaking(List.of("tarakan"), InstantSource.system().instant(), 100))
                .isEmpty());
    }

    /** Starts the platform on what was written: jobs that failed are there to be tried again, drafts can be gone on with. */
    @Test
    void platform_opensIt_withAccounts_drafts_incidents_andFiles(@TempDir Path data) {
        Platform platform = Platform.start(new Platform.Options(
                "127.0.0.1", 0, data, Running.DEFINITIONS, Optional.of(URL), false, InstantSource.system()));
        try {
            Api kasi = Api.at(platform.port()).as("kasi.banten");
            String file = text("select number || '/documents/' || id from document where region = 'banten' and number is not null");
            kasi.get("/api/v1/banten/cases/" + file).send().expect(200);
            assertEquals(2, count("select count(*) from draft where v = 1 and body like '%values%'"));
            assertTrue(count("select count(*) from job where state = 'incident'") > 5);
        } finally {
            platform.close();
        }
    }

    private static List<Finding> audit(boolean rebuild) {
        List<Finding> findings = new ArrayList<>();
        CaseAudit.Summary summary = Running.await(new CaseAudit(POOL, rebuild, findings::add).run());
        assertEquals(count("select count(*) from sop_case"), summary.cases());
        assertEquals(0, summary.restored());
        return findings;
    }

    private static List<CaseName> running() {
        List<CaseName> names = new ArrayList<>();
        Running.await(POOL.query("select region, number from sop_case where status = 'running'").execute())
                .forEach(row -> names.add(new CaseName(row.getString("region"), row.getString("number"))));
        return names;
    }

    private static long count(String query) {
        return Long.parseLong(text(POOL, query));
    }

    private static String text(Pool pool, String query) {
        return Running.text(Running.await(pool.query(query).execute()));
    }
}
