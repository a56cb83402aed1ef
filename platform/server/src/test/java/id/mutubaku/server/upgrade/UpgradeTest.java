package id.mutubaku.server.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.platform.Platform;
import id.mutubaku.server.walk.People;
import id.mutubaku.store.audit.CaseAudit;
import id.mutubaku.store.audit.CaseAudit.Finding;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.database.Database;
import id.mutubaku.store.facts.StoredCase;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens what an earlier program has written: nothing is lost, all of it verifies, and work goes on. */
final class UpgradeTest {
    private static final String URL = Running.shared().newDatabase("upgrade");
    private static final Pool POOL = Running.shared().pool(URL);
    private static final SopRepository SOPS = Running.read(Running.DEFINITIONS);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    private static Path data;

    private static List<Finding> findings = List.of();
    private static Platform platform;
    private static People people;

    /** Makes the tables of schema 3, fills them with what the program of then wrote, and opens that. */
    @BeforeAll
    static void open() {
        run("create table schema_version (version integer primary key)");
        for (int script = 1; script <= 3; script++) {
            run(text(Database.class, "schema-" + script + ".sql"));
            run("insert into schema_version values (" + script + ")");
        }
        run(text(UpgradeTest.class, "schema-3.sql"));
        run("update draft set expires_at = now() + interval '1 day'");
        Running.await(Database.migrate(POOL));
        findings = audit();
        platform = Platform.start(new PlatformOptions(
                "127.0.0.1", 0, data, Running.DEFINITIONS, Optional.of(URL), false, InstantSource.system()));
        people = new People(Api.at(platform.port()));
    }

    @AfterAll
    static void close() {
        platform.close();
        Running.await(POOL.close());
    }

    @Test
    void everyCase_verifies_andIsWhatItsEventsSay() {
        assertEquals(List.of(), findings);
    }

    @Test
    void everyRunningCase_goesOn_withWhatWasFilledInBefore() {
        CaseStore store = new CaseStore(POOL);
        List<String> running = column("select region || '/' || number from sop_case where status = 'running'");
        assertTrue(running.size() > 10, running::toString);
        for (String name : running) {
            String region = name.substring(0, name.indexOf('/'));
            String number = name.substring(name.indexOf('/') + 1);
            StoredCase before = Running.await(store.load(region, number)).orElseThrow();

            people.as(official(before), region)
                    .post("/api/v1/" + region + "/cases/" + number + "/comments")
                    .json(Map.of("text", "Dilanjutkan dengan versi baru."))
                    .send()
                    .expect(200);

            StoredCase after = Running.await(store.load(region, number)).orElseThrow();
            assertEquals(before.state().version() + 1, after.state().version());
            assertEquals(before.state().data(), after.state().data());
        }
        assertEquals(List.of(), audit());
    }

    private static String official(StoredCase stored) {
        Sop sop = SOPS.latest(stored.state().sop()).orElseThrow();
        return sop.actors().stream()
                .filter(actor -> sop.isOfficial(List.of(actor)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void history_isShownAsItWasWritten() {
        String name = column("select region || '/cases/' || number from case_event where region = 'tarakan' limit 1")
                .get(0);
        JsonNode events = people.as("kepala", "tarakan")
                .get("/api/v1/" + name + "/events")
                .send()
                .expect(200)
                .json();
        String hash = column("select encode(hash, 'hex') from case_event where region || '/cases/' || number = '" + name
                        + "' and seq = 3")
                .get(0);
        assertEquals(hash, events.get(2).path("hash").asText());
    }

    @Test
    void uploads_canBeOpened() {
        String file = column("select number || '/documents/' || id from document where region = 'banten' limit 1")
                .get(0);
        people.as("kadis", "banten").get("/api/v1/banten/cases/" + file).send().expect(200);
    }

    @Test
    void failedJob_isAnIncident_thatRunsAgain() {
        String job = column("select id::text from job where state = 'incident' limit 1")
                .get(0);
        run("update job set state = 'waiting', attempt = 0, due_at = now() where id = '" + job + "'");
        for (int look = 0; look < 200 && attempts(job) == 0; look++) {
            Running.await(POOL.query("select pg_sleep(0.1)").execute());
        }
        assertTrue(attempts(job) > 0, "nobody has taken the job");
    }

    private static int attempts(String job) {
        return Integer.parseInt(
                column("select attempt from job where id = '" + job + "'").get(0));
    }

    @Test
    void drafts_andPluginsThatWereChosen_areThere() {
        assertEquals(2, column("select id from draft").size());
        assertEquals(List.of("go-id-subdomain"), column("select plugin from plugin_choice"));
    }

    private static List<Finding> audit() {
        List<Finding> found = new ArrayList<>();
        CaseAudit.Summary summary = Running.await(new CaseAudit(POOL, true, found::add).run());
        assertEquals(column("select number from sop_case").size(), summary.cases());
        assertEquals(0, summary.restored());
        return found;
    }

    private static List<String> column(String query) {
        List<String> values = new ArrayList<>();
        Running.await(POOL.query(query).execute()).forEach(row -> values.add(String.valueOf(row.getValue(0))));
        return values;
    }

    private static void run(String statements) {
        Running.await(POOL.query(statements).execute());
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
