package id.mutubaku.server.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.workshop.Keys;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks through what plugins keep, takes it away as a table, and brings entries back. */
final class EntriesTest {
    private static final String REGION = "banten";
    private static final String HEAD = "\uFEFFkey,version,value\r\n";

    @SuppressWarnings("NullAway.Init")
    private static PluginServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Keys keys = new Keys(folder).key(PluginServer.TRUSTED);
        server = PluginServer.start(
                folder.resolve("data"),
                Running.DEFINITIONS,
                Running.shared().newDatabase("plugin_entries"),
                PluginServer.trusting(folder, keys));
        for (String id : List.of("katalog", "halaman", "banyak")) {
            Path jar = new Workshop(folder)
                    .named(id, "1.0.0")
                    .check("nama", "return List.of();")
                    .jar();
            PluginServer.install(server.admin(), keys.signed(jar, PluginServer.TRUSTED))
                    .expect(201);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String register(String plugin) {
        return "/api/v1/" + REGION + "/registers/" + plugin;
    }

    private static Answer take(String plugin, String table) {
        return server.admin()
                .post(register(plugin))
                .header("Content-Type", "text/csv")
                .bytes(table.getBytes(StandardCharsets.UTF_8))
                .send();
    }

    private static String table(String plugin, String prefix) {
        return server.admin()
                .get(register(plugin) + "?prefix=" + prefix)
                .send()
                .expect(200)
                .text();
    }

    @Test
    void entries_comeBackAsTheyWentAway_andNothingThatHasChangedIsOverwritten() {
        JsonNode added = take(
                        "katalog",
                        HEAD
                                + "app/1,,\"{\"\"nama\"\": \"\"Surat, masuk\"\"}\"\r\napp/2,0,'=1+1\r\n''x,,\"dua\nbaris\"\r\n")
                .expect(200)
                .json();
        assertEquals(3, added.path("added").asInt());

        String out = table("katalog", "");
        assertEquals(
                HEAD + "''x,1,\"dua\nbaris\"\r\napp/1,1,\"{\"\"nama\"\": \"\"Surat, masuk\"\"}\"\r\napp/2,1,'=1+1\r\n",
                out);
        JsonNode same = take("katalog", out).expect(200).json();
        assertEquals(
                "0 0 []",
                same.path("added").asText() + " " + same.path("changed").asText() + " " + same.path("overtaken"));

        JsonNode changed = take("katalog", HEAD + "app/1,1,baru\r\napp/2,7,kalah\r\napp/9,4,hilang\r\n")
                .expect(200)
                .json();

        assertEquals(1, changed.path("changed").asInt());
        assertEquals("[\"app/2\",\"app/9\"]", changed.path("overtaken").toString());
        assertEquals(HEAD + "app/1,2,baru\r\napp/2,1,'=1+1\r\n", table("katalog", "app"));
    }

    @Test
    void tableThatIsWrong_changesNothing_andIsToldByLine() {
        Map<String, String> wrong = Map.of(
                "kunci,nilai\r\na,b\r\n",
                "entries/columns",
                HEAD + "a,1\r\n",
                "entries/row",
                HEAD + "b,satu,x\r\n",
                "entries/row",
                HEAD + "c,,x\r\nc,,y\r\n",
                "entries/twice",
                HEAD + ",,x\r\n",
                "entries/unkeepable",
                HEAD + "d,,\"x\r\n",
                "list/open-quote");

        wrong.forEach((table, rule) -> assertEquals(
                List.of(": " + rule), take("banyak", table).expect(422).problems()));
        assertEquals(HEAD, table("banyak", ""));
    }

    @Test
    void page_showsEntries_andTakesATable() {
        StringBuilder many = new StringBuilder(HEAD);
        for (int number = 0; number < 150; number++) {
            many.append("surat/%03d,,isi %d\r\n".formatted(number, number));
        }
        Api admin = server.admin();
        String page = "/admin/plugins/" + REGION + "/halaman/register";
        assertTrue(
                admin.get("/admin/plugins/" + REGION + "/halaman").send().text().contains(page));

        String done = upload(page, many.toString()).expect(200).text();

        assertTrue(done.contains("150 entri ditambahkan, 0 diubah."), done);
        assertTrue(done.contains("surat/099") && !done.contains("surat/100"), done);
        String next = admin.get(page + "?awal=surat%2F&sesudah=surat%2F099")
                .send()
                .expect(200)
                .text();
        assertTrue(next.contains("surat/100") && next.contains("surat/149"), next);
        assertFalse(next.contains("Entri berikutnya"), next);
        assertTrue(upload(page, "x").expect(422).text().contains("key,version,value"));
        assertTrue(admin.get(page + ".csv").send().expect(200).text().contains("surat/149"));
        assertTrue(admin.get("/admin/plugins").send().text().contains("Mengunduh register halaman"));
    }

    private static Answer upload(String page, String table) {
        String boundary = "batas";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"csv\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + table + "\r\n--" + boundary + "--\r\n";
        return server.admin()
                .post(page)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .bytes(body.getBytes(StandardCharsets.UTF_8))
                .send();
    }

    @Test
    void register_isForAdministratorsAlone() {
        server.as("kasi.banten").get(register("katalog")).send().expect(403);
        server.nobody().get(register("katalog")).send().expect(401);
        server.admin().get(register("tidak-ada")).send().expect(404);
    }
}
