package id.mutubaku.server.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.host.trust.Sha256;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.walk.FormData;
import id.mutubaku.workshop.Keys;
import id.mutubaku.workshop.Tampering;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes a plugin through its life over the API, from its arrival to its end.
 *
 * <p>{@code -Dmutubaku.rounds=N} looks for what is left behind after N lives rather than ten.
 */
@Tag("slow")
final class PluginLifeTest {
    private static final int ROUNDS = Integer.getInteger("mutubaku.rounds", 10);
    private static final String REGION = UsedDefinitions.REGION;
    private static final String SETTINGS = """
            "settings": {"type": "object", "required": ["address", "token"], "additionalProperties": false,
              "properties": {"address": {"type": "string", "minLength": 5},
                             "limit": {"type": "integer", "minimum": 1, "default": 3},
                             "token": {"type": "string", "minLength": 8, "writeOnly": true}}}""";
    private static final Map<String, Object> RIGHT = Map.of("address", "alamat", "token", "sangat-rahasia");
    private static int databases;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Keys keys;

    @SuppressWarnings("NullAway.Init")
    private static Path trust;

    @SuppressWarnings("NullAway.Init")
    private static Path definitions;

    @SuppressWarnings("NullAway.Init")
    private static Sop sop;

    @SuppressWarnings("NullAway.Init")
    private static Path first;

    @SuppressWarnings("NullAway.Init")
    private static Path second;

    @SuppressWarnings("NullAway.Init")
    private String database;

    @SuppressWarnings("NullAway.Init")
    private Path data;

    @SuppressWarnings("NullAway.Init")
    private PluginServer server;

    @BeforeAll
    static void make() throws IOException {
        keys = new Keys(folder).key(PluginServer.TRUSTED).key("pusat").key("asing");
        trust = PluginServer.trusting(folder, keys);
        keys.pem("pusat", trust.resolve("pusat.pem"));
        definitions = new UsedDefinitions(folder.resolve("definitions"))
                .using("setujui", "checks", "coba/nama")
                .folder();
        sop = Running.read(definitions)
                .latest(REGION + "/" + UsedDefinitions.SOP)
                .orElseThrow();
        first = keys.signed(plugin("1.0.0").jar(), PluginServer.TRUSTED);
        second = keys.signed(plugin("1.1.0").jar(), PluginServer.TRUSTED);
    }

    private static Workshop plugin(String version) {
        return new Workshop(folder)
                .named("coba", version)
                .declaring(SETTINGS)
                .type("Ours", "record Ours(String address, int limit, String token) { }")
                .check(
                        "nama",
                        "Ours ours = context.settings(Ours.class);"
                                + " return List.of(Finding.passed(\"R1\", new Text(\"baik \" + ours.limit(), \"fine\")));");
    }

    @BeforeEach
    void start() {
        database = Running.shared().newDatabase("plugin_life_" + ++databases);
        data = folder.resolve("data" + databases);
        server = PluginServer.start(data, definitions, database, trust);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void unsignedJar_isRefusedWithItsHash_andLetInByIt() throws IOException {
        Api admin = server.admin();
        Path jar = plugin("1.0.0").jar();
        String sha256 = Sha256.of(jar);

        Answer refused = PluginServer.install(admin, jar).expect(422);

        assertEquals(List.of(": trust/unsigned", ": plugin/fingerprint"), refused.problems());
        assertTrue(refused.text().contains(sha256), refused.text());
        assertTrue(PluginServer.listed(admin, "coba").isMissingNode());
        allow(admin, jar, "0".repeat(64)).expect(422);

        assertEquals(
                "1.0.0",
                allow(admin, jar, sha256).expect(201).json().path("version").asText());

        JsonNode version = PluginServer.listed(admin, "coba").at("/versions/0");
        assertTrue(
                version.path("allowedByHash").asBoolean()
                        && version.path("runs").asBoolean(),
                version.toString());
        allow(admin, jar, sha256).expect(200);
        choose(admin, Map.of("enabled", true, "settings", RIGHT)).expect(200);
        assertEquals("1.0.0", checked(opened()).path("version").asText());
    }

    @Test
    void jarThatWasLetInByHash_isNotExchangedOnThisMachine() throws IOException {
        Api admin = server.admin();
        Path jar = plugin("1.0.0").jar();
        allow(admin, jar, Sha256.of(jar)).expect(201);
        choose(admin, Map.of("enabled", true, "settings", RIGHT)).expect(200);
        server.close();
        Path bad = plugin("1.0.0").check("jahat", "return List.of();").jar();
        try (Stream<Path> jars = Files.list(data.resolve("plugins/jars"))) {
            Files.copy(bad, jars.findFirst().orElseThrow(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }

        server = PluginServer.start(data, definitions, database, trust);

        assertEquals("baik 3", checked(opened()).at("/findings/0/sentence").asText());
        try (Stream<Path> jars = Files.list(data.resolve("plugins/jars"))) {
            assertEquals(Sha256.of(jar), Sha256.of(jars.findFirst().orElseThrow()));
        }
    }

    @Test
    void halfWrittenJar_isLoadedAgain() throws IOException {
        running();
        server.close();
        try (Stream<Path> jars = Files.list(data.resolve("plugins/jars"))) {
            Path jar = jars.findFirst().orElseThrow();
            Files.write(jar, java.util.Arrays.copyOf(Files.readAllBytes(jar), 100));
        }

        server = PluginServer.start(data, definitions, database, trust);

        assertTrue(checked(opened()).path("done").asBoolean());
    }

    @Test
    void wrongSettings_areToldAllAtOnce_andChangeNothing() throws IOException {
        Api admin = server.admin();
        PluginServer.install(admin, first).expect(201);

        Answer refused = choose(
                        admin, Map.of("enabled", true, "settings", Map.of("address", "a", "limit", 0, "lain", true)))
                .expect(422);

        assertEquals(
                List.of("/settings/address", "/settings/lain", "/settings/limit", "/settings/token"),
                refused.problems().stream()
                        .map(problem -> problem.substring(0, problem.indexOf(':')))
                        .sorted()
                        .toList());
        assertFalse(shown(admin).path("enabled").asBoolean());
        assertEquals(0, shown(admin).path("settings").size());
    }

    @Test
    void secrets_neverComeBack_andStayWhereTheyAreNotGivenAnew() throws IOException {
        Api admin = running();

        choose(admin, Map.of("enabled", true, "settings", Map.of("address", "alamat", "limit", 7)))
                .expect(200);

        JsonNode shown = shown(admin);
        assertEquals(
                List.of("alamat", "7"),
                List.of(
                        shown.at("/settings/address").asText(),
                        shown.at("/settings/limit").asText()));
        assertEquals("[\"token\"]", shown.path("secretsGiven").toString());
        Answer tooShort = choose(
                        admin, Map.of("enabled", true, "settings", Map.of("address", "alamat", "token", "pendek!")))
                .expect(422);
        for (String text : List.of(
                shown.toString(),
                tooShort.text(),
                admin.get("/api/v1/plugins").send().expect(200).text(),
                admin.get("/admin/plugins?plugin=coba&region=" + REGION).send().text(),
                admin.get("/admin/plugins").send().text())) {
            assertFalse(text.contains("sangat-rahasia") || text.contains("pendek!"), text);
        }
        assertEquals("baik 7", checked(opened()).at("/findings/0/sentence").asText());
    }

    @Test
    void openCase_keepsTheVersionWithWhichItBegan_untilThatIsRemoved() throws IOException {
        Api admin = running();
        String older = opened();
        PluginServer.install(admin, second).expect(201);
        assertEquals("1.0.0", checked(opened()).path("version").asText());

        choose(admin, Map.of("enabled", true, "version", "1.1.0")).expect(200);

        String newer = opened();
        assertEquals("1.0.0", checked(older).path("version").asText());
        assertEquals("1.1.0", checked(newer).path("version").asText());

        admin.asking("DELETE", "/api/v1/plugins/coba/1.0.0").send().expect(200);

        JsonNode report = checked(older);
        assertTrue(report.path("done").asBoolean());
        assertEquals("1.1.0", report.path("version").asText());
        assertTrue(report.path("remark").asText().contains("versi 1.0.0, yang sudah dilepas"), report.toString());
        assertFalse(checked(newer).has("remark"));
        complete(older);
    }

    @Test
    void versionInUse_isNotRemoved_andACaseGoesOnWithoutThePlugin() throws IOException {
        Api admin = running();
        String address = opened();

        Answer refused =
                admin.asking("DELETE", "/api/v1/plugins/coba/1.0.0").send().expect(422);

        assertEquals(List.of(": plugin/in-use"), refused.problems());
        assertTrue(refused.text().contains("Banten"), refused.text());
        assertTrue(checked(address).path("done").asBoolean());

        choose(admin, Map.of("enabled", false)).expect(200);
        JsonNode off = checked(address);
        assertFalse(off.path("done").asBoolean());
        assertTrue(off.path("remark").asText().contains("tidak diaktifkan"), off.toString());

        admin.asking("DELETE", "/api/v1/plugins/coba/1.0.0").send().expect(200);
        JsonNode gone = checked(address);
        assertTrue(gone.path("remark").asText().contains("tidak terpasang"), gone.toString());
        complete(address);
    }

    @Test
    void nodes_followEachOther_andARestartKeepsEverything() throws Exception {
        Api admin = running();
        String address = opened();
        try (PluginServer other =
                PluginServer.start(folder.resolve("other" + databases), definitions, database, trust)) {
            assertEquals("1.0.0", checked(other, address).path("version").asText());
            PluginServer.install(other.admin(), second).expect(201);
            choose(other.admin(), Map.of("enabled", true, "version", "1.1.0")).expect(200);
            soon(() -> shown(admin).path("version").asText().equals("1.1.0"));
            assertEquals("1.1.0", checked(opened()).path("version").asText());

            choose(admin, Map.of("enabled", false)).expect(200);
            soon(() -> !shown(other.admin()).path("enabled").asBoolean());
            choose(admin, Map.of("enabled", true)).expect(200);
        }
        server.close();
        server = PluginServer.start(data, definitions, database, trust);

        assertEquals("1.1.0", shown(server.admin()).path("version").asText());
        assertEquals("[\"token\"]", shown(server.admin()).path("secretsGiven").toString());
        assertEquals("1.0.0", checked(address).path("version").asText());
        assertEquals("1.1.0", checked(opened()).path("version").asText());
    }

    @Test
    void catalogue_revokesACertificate_andAnOlderOneIsRefused() throws IOException {
        Api admin = running();
        String address = opened();

        catalogue(admin, "2025-02-03T04:05:06Z", Sha256.of(keys.certificate(PluginServer.TRUSTED)), "pusat")
                .expect(201);

        JsonNode version = PluginServer.listed(admin, "coba").at("/versions/0");
        assertFalse(version.path("runs").asBoolean());
        assertTrue(
                version.at("/refusals/0").asText().startsWith("Sertifikat CN=dinas sudah dicabut"), version.toString());
        assertFalse(checked(address).path("done").asBoolean());
        String idle = admin.get("/admin/pemberitahuan").send().expect(200).text();
        assertTrue(idle.contains("Plugin coba diaktifkan, tetapi tidak dapat bekerja. Sertifikat CN"), idle);
        String ready = admin.get("/health/ready").send().expect(200).text();
        assertTrue(ready.contains("coba (" + REGION + ")"), ready);
        complete(address);
        for (String older : List.of("2025-02-03T04:05:06Z", "2024-01-01T00:00:00Z")) {
            assertEquals(
                    List.of("/issued: trust/catalogue-older"),
                    catalogue(admin, older, "ab".repeat(32), "pusat")
                            .expect(422)
                            .problems());
        }
        assertEquals(
                List.of(": trust/not-trusted"),
                catalogue(admin, "2025-03-03T04:05:06Z", "ab".repeat(32), "asing")
                        .expect(422)
                        .problems());
        assertFalse(PluginServer.listed(admin, "coba").at("/versions/0/runs").asBoolean());
        PluginServer.install(admin, second).expect(422);

        server.close();
        server = PluginServer.start(data, definitions, database, trust);
        assertFalse(PluginServer.listed(server.admin(), "coba")
                .at("/versions/0/runs")
                .asBoolean());
    }

    private static Answer catalogue(Api admin, String issued, String certificate, String by) throws IOException {
        String json = "{\"issued\": \"" + issued + "\", \"plugins\": [], \"revoked\": {\"certificates\": [\""
                + certificate + "\"], \"jars\": []}}";
        Path unsigned = Tampering.with(new Workshop(folder).jar(), entries -> {
            entries.clear();
            entries.put("catalogue.json", json.getBytes(StandardCharsets.UTF_8));
        });
        return admin.post("/api/v1/plugins/catalogue")
                .bytes(Files.readAllBytes(keys.signed(unsigned, by)))
                .send();
    }

    @Test
    void routes_areForAdministratorsOnly() {
        Api official = server.as("kadis.banten");
        for (String route : List.of(
                "GET /api/v1/plugins",
                "POST /api/v1/plugins",
                "POST /api/v1/plugins/catalogue",
                "DELETE /api/v1/plugins/coba/1.0.0",
                "GET /api/v1/banten/plugins/coba",
                "PUT /api/v1/banten/plugins/coba")) {
            String[] parts = route.split(" ", 2);
            server.nobody().asking(parts[0], parts[1]).send().expect(401);
            official.asking(parts[0], parts[1]).send().expect(403);
        }
    }

    @Test
    void wrongRequest_isRefusedInBothLanguages_andChangesNothing() throws IOException {
        Api admin = running();
        String before = state(admin);
        for (String request : List.of(
                "POST /api/v1/plugins 422 x",
                "POST /api/v1/plugins 422",
                "POST /api/v1/plugins/catalogue 422 x",
                "DELETE /api/v1/plugins/coba/9.9.9 422",
                "DELETE /api/v1/plugins/lain/1.0.0 422",
                "DELETE /api/v1/plugins/a%00b/1.0.0 400",
                "GET /api/v1/banten/plugins/lain 404",
                "GET /api/v1/tidak-ada/plugins/coba 404",
                "PUT /api/v1/tidak-ada/plugins/coba 404 {\"enabled\": true}",
                "PUT /api/v1/banten/plugins/lain 422 {\"enabled\": true}",
                "PUT /api/v1/banten/plugins/lain 422 {\"enabled\": false}",
                "PUT /api/v1/banten/plugins/coba 422 {\"enabled\": true, \"version\": \"9.9.9\"}",
                "PUT /api/v1/banten/plugins/coba 422 {\"enabled\": false, \"version\": \"9.9.9\"}",
                "PUT /api/v1/banten/plugins/coba 422 {\"enabled\": \"ya\"}",
                "PUT /api/v1/banten/plugins/coba 422 {\"enabled\": true, \"settings\": []}",
                "PUT /api/v1/banten/plugins/coba 422 {\"enabled\": true, \"settings\": {\"address\": \"a\\u0000bcdef\"}}",
                "PUT /api/v1/banten/plugins/coba 422 {\"enabled\": true, \"lain\": 1}",
                "PUT /api/v1/banten/plugins/coba 422 {}",
                "PUT /api/v1/banten/plugins/coba 400 {")) {
            List<String> sentences = new ArrayList<>();
            for (String language : List.of("id", "en")) {
                sentences.add(refusal(admin, request.split(" ", 4), language));
            }
            assertEquals(2, Set.copyOf(sentences).size(), request + " is answered in one language: " + sentences);
            assertEquals(before, state(admin), request);
        }
    }

    private static String refusal(Api admin, String[] parts, String language) {
        String sentence = admin.asking(parts[0], parts[1])
                .header("Accept-Language", language)
                .bytes(parts.length > 3 ? parts[3] : "")
                .send()
                .expect(Integer.parseInt(parts[2]))
                .json()
                .at("/problems/0/detail")
                .asText();
        assertTrue(sentence.length() > 15 && sentence.contains(" "), sentence);
        return sentence;
    }

    @Test
    void rounds_leaveNoClassLoaderAndNoFile() throws Exception {
        Api admin = server.admin();
        Path one = keys.signed(bare("1.0.0", ""), PluginServer.TRUSTED);
        Path two = keys.signed(bare("1.1.0", ""), PluginServer.TRUSTED);
        long before = settled();
        for (int round = 0; round < ROUNDS; round++) {
            round(admin, one, two);
        }

        assertEquals(before, loaders(before), "class loaders of plugins that were removed");
        try (Stream<Path> jars = Files.list(data.resolve("plugins/jars"))) {
            assertEquals(0, jars.count());
        }
    }

    /** Shows that the test above can fail. */
    @Test
    void classLoaderThatIsHeld_isSeen() throws Exception {
        String hold = "System.getProperties().put(\"held\" + System.nanoTime(), Offer0.class);";
        Path one = keys.signed(bare("1.0.0", hold), PluginServer.TRUSTED);
        Path two = keys.signed(bare("1.1.0", hold), PluginServer.TRUSTED);
        long before = settled();
        try {
            round(server.admin(), one, two);

            assertEquals(before + 2, settled());
        } finally {
            System.getProperties().keySet().removeIf(key -> key.toString().startsWith("held"));
        }
        assertEquals(before, loaders(before));
    }

    private static Path bare(String version, String more) throws IOException {
        return new Workshop(folder)
                .named("coba", version)
                .check("nama", more + " return List.of(Finding.passed(\"R1\", Text.of(\"baik\")));")
                .jar();
    }

    private void round(Api admin, Path one, Path two) throws IOException {
        PluginServer.install(admin, one).expect(201);
        choose(admin, Map.of("enabled", true, "version", "1.0.0")).expect(200);
        String address = opened();
        assertEquals("1.0.0", checked(address).path("version").asText());
        PluginServer.install(admin, two).expect(201);
        choose(admin, Map.of("enabled", true, "version", "1.1.0")).expect(200);
        admin.asking("DELETE", "/api/v1/plugins/coba/1.0.0").send().expect(200);
        assertEquals("1.1.0", checked(address).path("version").asText());
        choose(admin, Map.of("enabled", false)).expect(200);
        admin.asking("DELETE", "/api/v1/plugins/coba/1.1.0").send().expect(200);
    }

    /** Counts the class loaders of plugins once no more of them go. */
    private static long settled() throws Exception {
        long seen = Long.MAX_VALUE;
        for (long now = loaders(Long.MAX_VALUE); now < seen; now = loaders(Long.MAX_VALUE)) {
            seen = now;
        }
        return seen;
    }

    /** Counts the class loaders of plugins that live, after a collection; looks again while some are to go yet. */
    private static long loaders(long expected) throws Exception {
        long left = Heap.instances("id.mutubaku.host.loading.PluginClasses");
        for (int attempt = 0; attempt < 20 && left > expected; attempt++) {
            Thread.sleep(100);
            left = Heap.instances("id.mutubaku.host.loading.PluginClasses");
        }
        return left;
    }

    private Api running() throws IOException {
        Api admin = server.admin();
        PluginServer.install(admin, first).expect(201);
        choose(admin, Map.of("enabled", true, "settings", RIGHT)).expect(200);
        return admin;
    }

    private static String state(Api admin) {
        return admin.get("/api/v1/plugins").send().expect(200).text() + shown(admin);
    }

    private static Answer choose(Api admin, Map<String, Object> wish) {
        return PluginServer.choose(admin, REGION, "coba", wish);
    }

    private static Answer allow(Api admin, Path jar, String sha256) throws IOException {
        return admin.post("/api/v1/plugins?allow=" + sha256)
                .bytes(Files.readAllBytes(jar))
                .send();
    }

    private static JsonNode shown(Api admin) {
        return admin.get("/api/v1/" + REGION + "/plugins/coba")
                .send()
                .expect(200)
                .json();
    }

    private String opened() {
        return server.as("kasi.banten")
                .post("/api/v1/" + REGION + "/cases")
                .json(Map.of("sop", UsedDefinitions.SOP, "data", form("kumpulkan")))
                .send()
                .expect(201)
                .header("Location");
    }

    private JsonNode checked(String address) {
        return checked(server, address);
    }

    private static JsonNode checked(PluginServer asked, String address) {
        return asked.as("kabid.banten")
                .get(address + "/steps/setujui/checks")
                .send()
                .expect(200)
                .json()
                .path(0);
    }

    private void complete(String address) {
        server.as("kabid.banten")
                .post(address + "/steps/setujui/complete")
                .json(Map.of("branch", "setuju", "data", form("setujui")))
                .send()
                .expect(200);
    }

    private static Map<String, Object> form(String step) {
        String form = sop.definition().step(step).orElseThrow().form().orElseThrow();
        return FormData.of(sop.form(form).orElseThrow(), List.of(), false);
    }

    private static void soon(java.util.function.BooleanSupplier done) throws InterruptedException {
        for (int attempt = 0; attempt < 100 && !done.getAsBoolean(); attempt++) {
            Thread.sleep(50);
        }
        assertTrue(done.getAsBoolean(), "not within five seconds");
    }
}
