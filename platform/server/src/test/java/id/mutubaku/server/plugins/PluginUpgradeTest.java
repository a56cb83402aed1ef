package id.mutubaku.server.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.walk.FormData;
import id.mutubaku.workshop.Keys;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes versions and settings of plugins while cases are open: none of them loses a check or an action by it. */
final class PluginUpgradeTest {
    private static final String REGION = UsedDefinitions.REGION;
    private static final String PLUGINS = "/api/v1/" + REGION + "/plugins/";
    private static final String RULE = "return List.of(context.settings(Ours.class).a().equals(\"lulus\")"
            + " ? Finding.passed(\"R1\", Text.of(\"lulus\"))"
            + " : Finding.failed(\"R1\", Text.of(\"isi \" + context.settings(Ours.class).a())));";

    @SuppressWarnings("NullAway.Init")
    private static Keys keys;

    @SuppressWarnings("NullAway.Init")
    private static Path home;

    @SuppressWarnings("NullAway.Init")
    private static Sop sop;

    @SuppressWarnings("NullAway.Init")
    private static PluginServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        home = folder;
        keys = new Keys(folder).key(PluginServer.TRUSTED);
        Path definitions = new UsedDefinitions(folder.resolve("definitions"))
                .using("setujui", "checks", Map.of("use", "satu/nama", "title", "Nama", "severity", "error"))
                .using("setujui", "checks", "tiga/nama")
                .using("setujui", "actions", "dua/simpan")
                .using(
                        "catat",
                        "checks",
                        Map.of(
                                "use", "empat/nama",
                                "title", "Catatan",
                                "severity", "error",
                                "settings", Map.of("asing", true)))
                .switchingOn("tiga")
                .folder();
        sop = Running.read(definitions)
                .latest(REGION + "/" + UsedDefinitions.SOP)
                .orElseThrow();
        server = PluginServer.start(
                folder.resolve("data"),
                definitions,
                Running.shared().newDatabase("plugin_upgrade"),
                PluginServer.trusting(folder, keys));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void openCase_keepsItsChecks_whenTheNextVersionHasOtherSettings() throws IOException {
        Api admin = server.admin();
        install("satu", "1.0.0", "\"a\": {\"type\": \"string\"}");
        choose("satu", Map.of("enabled", true, "version", "1.0.0", "settings", Map.of("a", "salah")));
        String older = opened();
        install("satu", "3.0.0", "\"a\": {\"type\": \"string\"}, \"b\": {\"type\": \"string\"}");

        Answer upgraded = choose(
                "satu", Map.of("enabled", true, "version", "3.0.0", "settings", Map.of("a", "lulus", "b", "dua")));

        JsonNode remark = upgraded.json().at("/remarks/0");
        assertEquals("plugin/cases-older", remark.path("rule").asText());
        assertTrue(remark.path("detail").asText().startsWith("1 permohonan"), remark.toString());
        assertTrue(
                admin.get("/admin/plugins/" + REGION + "/satu").send().text().contains("dimulai dengan versi 1.0.0"));
        JsonNode report = check(older, 0);
        assertTrue(report.path("done").asBoolean(), report.toString());
        assertEquals("isi salah", report.at("/findings/0/sentence").asText());
        assertEquals(
                List.of(": check/failed"),
                complete(older, "setujui").expect(422).problems());
        assertEquals("lulus", check(opened(), 0).at("/findings/0/sentence").asText());

        admin.put(PLUGINS + "satu/1.0.0")
                .json(Map.of("settings", Map.of("a", "x", "b", "y")))
                .send()
                .expect(422);
        admin.put(PLUGINS + "satu/1.0.0")
                .json(Map.of("settings", Map.of("a", "diubah")))
                .send()
                .expect(200);
        assertEquals("isi diubah", check(older, 0).at("/findings/0/sentence").asText());
        assertEquals(
                "diubah",
                admin.get(PLUGINS + "satu/1.0.0")
                        .send()
                        .expect(200)
                        .json()
                        .at("/settings/a")
                        .asText());
        assertEquals(
                "lulus",
                admin.get(PLUGINS + "satu")
                        .send()
                        .expect(200)
                        .json()
                        .at("/settings/a")
                        .asText());
        assertTrue(admin.get("/admin/plugins/" + REGION + "/satu?versi=1.0.0")
                .send()
                .text()
                .contains("diubah"));
    }

    @Test
    void action_whosePluginIsAway_waitsAsAnIncident_andRunsWhenItIsBack() throws Exception {
        String address = opened();
        complete(address, "setujui").expect(200);

        soon(() -> incidents().contains("tidak terpasang"));
        assertFalse(events(address).contains("action-left"), events(address));

        Path jar = new Workshop(home)
                .named("dua", "1.0.0")
                .action("simpan", "return new Outcome(Text.of(\"Sudah disimpan.\"), List.of(), List.of());")
                .jar();
        PluginServer.install(server.admin(), keys.signed(jar, PluginServer.TRUSTED))
                .expect(201);
        choose("dua", Map.of("enabled", true));

        soon(() -> events(address).contains("action-done"));

        choose("dua", Map.of("enabled", false));
        String second = opened();
        complete(second, "setujui").expect(200);
        soon(() -> incidents().contains("tidak diaktifkan"));
        choose("dua", Map.of("enabled", true));
        soon(() -> events(second).contains("action-done"));
    }

    @Test
    void installation_changesNoVersionThatIsInUse_andNobodyGetsAPreReleaseUnasked() throws IOException {
        install("tiga", "2.0.0-rc.1", "\"a\": {\"type\": \"string\", \"default\": \"lulus\"}");
        assertFalse(check(opened(), 1).path("done").asBoolean());

        install("tiga", "1.0.0", "\"a\": {\"type\": \"string\", \"default\": \"lulus\"}");
        assertEquals("1.0.0", check(opened(), 1).path("version").asText());

        install("tiga", "1.10.0", "\"a\": {\"type\": \"string\", \"default\": \"lulus\"}");
        assertEquals("1.0.0", check(opened(), 1).path("version").asText());

        choose("tiga", Map.of("enabled", true, "version", "2.0.0-rc.1"));
        assertEquals("2.0.0-rc.1", check(opened(), 1).path("version").asText());
    }

    @Test
    void wrongSettingsOfACheck_stopTheStep_withASentence() throws IOException {
        install("empat", "1.0.0", "\"a\": {\"type\": \"string\", \"default\": \"lulus\"}");
        choose("empat", Map.of("enabled", true));
        String address = opened();
        choose("satu", Map.of("enabled", false), 200, 422);
        complete(address, "setujui").expect(200);

        Answer refused = complete(address, "catat").expect(422);

        assertTrue(refused.problems().contains(": check/misconfigured"), refused.text());
        assertTrue(refused.text().contains("Pengaturan plugin empat versi 1.0.0 belum benar"), refused.text());
    }

    private static void install(String id, String version, String properties) throws IOException {
        Path jar = new Workshop(home)
                .named(id, version)
                .declaring("\"settings\": {\"type\": \"object\", \"additionalProperties\": false, \"required\": ["
                        + (properties.contains("default") ? "" : "\"a\"")
                        + (properties.contains("\"b\"") ? ", \"b\"" : "") + "], \"properties\": {" + properties + "}}")
                .type("Ours", "record Ours(String a) { }")
                .check("nama", RULE)
                .jar();
        PluginServer.install(server.admin(), keys.signed(jar, PluginServer.TRUSTED))
                .expect(201);
    }

    private static Answer choose(String id, Map<String, Object> wish) {
        return PluginServer.choose(server.admin(), REGION, id, wish).expect(200);
    }

    private static void choose(String id, Map<String, Object> wish, Integer... statuses) {
        int status = PluginServer.choose(server.admin(), REGION, id, wish).status();
        assertTrue(List.of(statuses).contains(status), "status " + status);
    }

    private static String incidents() {
        return server.admin().get("/admin/pemberitahuan").send().expect(200).text();
    }

    private static String events(String address) {
        return server.as("kabid.banten")
                .get(address + "/events")
                .send()
                .expect(200)
                .text();
    }

    private static String opened() {
        return server.as("kasi.banten")
                .post("/api/v1/" + REGION + "/cases")
                .json(Map.of("sop", UsedDefinitions.SOP, "data", form("kumpulkan")))
                .send()
                .expect(201)
                .header("Location");
    }

    private static JsonNode check(String address, int index) {
        return server.as("kabid.banten")
                .get(address + "/steps/setujui/checks")
                .send()
                .expect(200)
                .json()
                .path(index);
    }

    private static Answer complete(String address, String step) {
        Map<String, Object> completion = step.equals("setujui")
                ? Map.of("branch", "setuju", "data", form(step))
                : sop.definition().step(step).orElseThrow().form().isPresent() ? Map.of("data", form(step)) : Map.of();
        return server.as(step.equals("setujui") ? "kabid.banten" : "kasi.banten")
                .post(address + "/steps/" + step + "/complete")
                .json(completion)
                .send();
    }

    private static Map<String, Object> form(String step) {
        String form = sop.definition().step(step).orElseThrow().form().orElseThrow();
        return FormData.of(sop.form(form).orElseThrow(), List.of(), false);
    }

    private static void soon(BooleanSupplier done) throws InterruptedException {
        for (int attempt = 0; attempt < 200 && !done.getAsBoolean(); attempt++) {
            Thread.sleep(50);
        }
        assertTrue(done.getAsBoolean(), "not within ten seconds");
    }
}
