package id.mutubaku.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.server.client.Running;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Verifies a database from the command line. */
final class AuditCommandTest {
    private static final String ORPHAN = """
            insert into work_item (region, number, place, visit, actor, inbox, sop, activity, applicant, opened_at, kind, stage)
            values ('contoh', 'CTH-1', 'terima', 1, 'kasi', 'kasi', 'contoh/sop', 'Menerima', 'Siti', now(), 'step', 'running')
            """;

    @Test
    void verify_saysWhatItLookedAt_namesWhatDiffers_andEndsWithOne() throws IOException {
        String url = Running.shared().newDatabase("audit_command");

        assertEquals(
                "0 Diperiksa 0 permohonan, 0 baris kejadian, dan 0 berkas: 0 tidak cocok, 0 permohonan disusun ulang.",
                run("audit", "verify", "--database", url));

        Pool pool = Running.shared().pool(url);
        Running.await(pool.query(ORPHAN).execute());
        Running.await(pool.close());
        String text = run("audit", "verify", "--lang", "en", "--database", url);
        assertTrue(text.startsWith("1 contoh/CTH-1#: audit/no-case: Table work_item holds rows of this case"), text);

        String json = run("audit", "verify", "--rebuild", "--format", "json", "--database", url);
        JsonNode read = JsonMapping.MAPPER.readTree(json.substring(2));
        assertEquals("audit/no-case", read.at("/findings/0/rule").asText());
        assertEquals(1, read.at("/summary/findings").asInt());
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        int code = Mutubaku.commandLine().setOut(new PrintWriter(out, true)).execute(arguments);
        return code + " " + out.toString().strip();
    }
}
