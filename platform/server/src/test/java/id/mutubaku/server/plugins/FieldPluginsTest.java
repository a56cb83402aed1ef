package id.mutubaku.server.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.drafts.Applicant;
import id.mutubaku.server.drafts.RoomSop;
import id.mutubaku.workshop.Keys;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches beside fields of forms and computations of fields, with a browser that cannot do more than post forms. */
final class FieldPluginsTest {
    private static final String REGION = "banten";
    private static final Map<String, Object> EXPENSIVE = Map.of("tarif", Map.of("minimum", 200_000));
    private static final Pattern MATCH =
            Pattern.compile("name=\"pilih-isian\" value=\"([^\"]*)\" formnovalidate>([^<]*)<");

    @SuppressWarnings("NullAway.Init")
    private static PluginServer server;

    @SuppressWarnings("NullAway.Init")
    private static RoomSop sop;

    @SuppressWarnings("NullAway.Init")
    private static RoomSop computed;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Keys keys = new Keys(folder).key(PluginServer.TRUSTED);
        server = PluginServer.start(
                folder.resolve("data"),
                Running.DEFINITIONS,
                Running.shared().newDatabase("field_plugins"),
                PluginServer.trusting(folder, keys));
        Path jar = new Workshop(folder)
                .named("buku", "1.0.0")
                .search("orang", """
                        if (query.equals("rusak")) {
                            throw new IllegalStateException("tidak tersambung");
                        }
                        return query.equals("Siti")
                                ? List.of(
                                        new Match("Siti Aminah & Co", Text.of("Siti <Aminah>"),
                                                Map.of("phone", "0254 111222", "room", "Aula", "secret", "x")),
                                        Match.of("Siti Nur", Text.of("Siti Nur")))
                                : List.of();
                        """, "\"strangers\": true")
                .search("barang", """
                        String first = subject.answer("permohonan", "nama").orElse("tanpa nama");
                        return List.of(new Match(query + " 4K", Text.of(query + " milik " + first), Map.of("count", "3")));
                        """, "")
                .computation("tarif", """
                        String name = subject.answer("permohonan", "nama").orElse("");
                        if (name.equals("rusak")) {
                            throw new IllegalStateException("tarif tidak tersambung");
                        }
                        if (name.equals("salah")) {
                            return Optional.of("gratis");
                        }
                        return subject.answer("permohonan", "jenis").map(room -> room.equals("Aula") ? 250000 : 100000);
                        """, "\"strangers\": true")
                .computation("kode", """
                        String name = subject.answer("permohonan", "nama").orElseThrow();
                        if (name.equals("tanpa kode")) {
                            throw new IllegalStateException("daftar kode tidak tersambung");
                        }
                        return Optional.of("K-" + name);
                        """, "")
                .computation("panjang", """
                        return subject.answer("telaah", "catatan").map(String::length);
                        """, "")
                .jar();
        PluginServer.install(server.admin(), keys.signed(jar, PluginServer.TRUSTED))
                .expect(201);
        PluginServer.choose(server.admin(), REGION, "buku", Map.of("enabled", true))
                .expect(200);
        sop = new RoomSop("cari-ruang", server.nobody());
        sop.publish(searching(RoomSop.first("cari-ruang", 1))).expect(201);
        computed = new RoomSop("hitung-ruang", server.nobody());
        computed.publish(computing(RoomSop.first("hitung-ruang", 1))).expect(201);
    }

    private static ObjectNode computing(ObjectNode definition) {
        ObjectNode form = (ObjectNode) definition.at("/forms/permohonan");
        ObjectNode fields = (ObjectNode) form.path("properties");
        fields.set(
                "tarif", JsonMapping.tree(Map.of("type", "integer", "title", "Tarif", "x-computation", "buku/tarif")));
        fields.set("kode", JsonMapping.tree(Map.of("type", "string", "title", "Kode", "x-computation", "buku/kode")));
        fields.set(
                "biaya",
                JsonMapping.tree(Map.of(
                        "type",
                        "integer",
                        "title",
                        "Biaya dua hari",
                        "x-compute",
                        Map.of("multiply", List.of(Map.of("answer", "tarif"), 2)))));
        fields.set(
                "alasan",
                JsonMapping.tree(Map.of(
                        "type",
                        "string",
                        "title",
                        "Alasan memakai ruang mahal",
                        "maxLength",
                        100,
                        "x-show-if",
                        EXPENSIVE,
                        "x-require-if",
                        EXPENSIVE)));
        form.withArray("required").add("tarif");
        ((ObjectNode) definition.at("/forms/telaah/properties"))
                .set(
                        "panjang",
                        JsonMapping.tree(Map.of(
                                "type", "integer", "title", "Panjang catatan", "x-computation", "buku/panjang")));
        return definition;
    }

    private static ObjectNode searching(ObjectNode definition) {
        ObjectNode fields = (ObjectNode) definition.at("/forms/permohonan/properties");
        search(fields.path("nama"), "buku/orang", Map.of("telepon", "phone", "jenis", "room"));
        search(fields.at("/perangkat/items/properties/sebutan"), "buku/barang", Map.of("jumlah", "count"));
        search(fields.path("keperluan"), "lain/tidak-ada", Map.of());
        ObjectNode review = (ObjectNode) definition.at("/forms/telaah/properties");
        review.putObject("barang")
                .put("type", "string")
                .put("title", "Barang yang dipinjam")
                .put("maxLength", 80);
        search(review.path("barang"), "buku/barang", Map.of());
        return definition;
    }

    private static void search(JsonNode field, String use, Map<String, String> fills) {
        ObjectNode search = ((ObjectNode) field).putObject("x-search").put("use", use);
        if (!fills.isEmpty()) {
            search.set("fills", JsonMapping.tree(fills));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Applicant begun(Api api) {
        return new Applicant(api, sop.form());
    }

    private static String carried(Applicant person, String label) {
        Matcher match = MATCH.matcher(person.answer().text());
        while (match.find()) {
            if (match.group(2).equals(label)) {
                return match.group(1).replace("&amp;", "&").replace("&#x3D;", "=");
            }
        }
        throw new AssertionError("No match \"" + label + "\" on " + person.answer());
    }

    @Test
    void stranger_findsByWhatIsTyped_andTheChoiceFillsOtherFields() {
        Applicant person =
                begun(server.nobody()).types("keperluan", "Rapat besar").types("nama", "Siti");
        person.presses("cari-isian", "nama").answer().expect(200);
        assertTrue(
                person.answer().text().contains("Ada 2 yang cocok"),
                person.answer().text());
        assertEquals("Siti", person.carries("nama"));
        assertEquals("Rapat besar", person.carries("keperluan"));

        person.presses("pilih-isian", carried(person, "Siti &lt;Aminah&gt;"))
                .answer()
                .expect(200);

        assertEquals("Siti Aminah &amp; Co", person.carries("nama"));
        assertEquals("0254 111222", person.carries("telepon"));
        assertEquals("Rapat besar", person.carries("keperluan"));
        assertTrue(person.answer().text().contains("sudah terisi dari hasil pencarian"));
        assertTrue(
                person.answer().text().contains("value=\"Aula\" checked"),
                person.answer().text());
        assertFalse(person.answer().text().contains("cari-isian\" value=\"telepon"));
    }

    @Test
    void search_thatIsNotForStrangers_asksToSignIn_andAnswersWhoHas_alsoInARow() {
        Applicant stranger = begun(server.nobody()).types("perangkat.0.sebutan", "Proyektor");
        stranger.presses("cari-isian", "perangkat.0.sebutan").answer().expect(200);
        assertTrue(stranger.answer().text().contains("hanya untuk yang sudah masuk"));

        Applicant agency =
                begun(server.as("opd.banten")).types("nama", "Dinas A").types("perangkat.0.sebutan", "Proyektor");
        agency.presses("cari-isian", "perangkat.0.sebutan");
        agency.presses("pilih-isian", carried(agency, "Proyektor milik Dinas A"))
                .answer()
                .expect(200);

        assertEquals("Proyektor 4K", agency.carries("perangkat.0.sebutan"));
        assertEquals("3", agency.carries("perangkat.0.jumlah"));
    }

    @Test
    void search_saysWhyItFindsNothing() {
        Applicant person = begun(server.nobody());

        assertTrue(said(person.types("nama", "S"), "nama").contains("sedikitnya 3 huruf"));
        assertTrue(said(person.types("nama", "Budi"), "nama").contains("Tidak ada yang cocok dengan &quot;Budi&quot;"));
        assertTrue(said(person.types("nama", "rusak"), "nama").contains("sedang tidak dapat dipakai"));
        assertTrue(said(person.types("keperluan", "Rapat"), "keperluan").contains("sedang tidak dapat dipakai"));
    }

    private static String said(Applicant person, String field) {
        return person.presses("cari-isian", field).answer().expect(200).text();
    }

    @Test
    void choice_writesNothingButWhatTheSearchFills() {
        Applicant person = begun(server.nobody()).types("keperluan", "Rapat").types("telepon", "0254 333444");

        person.presses("pilih-isian", "nama?keperluan=Lain&nama=Ani&jenis=Aula&%zz=1")
                .answer()
                .expect(200);
        person.presses("pilih-isian", "perangkat.99999.sebutan?jumlah=1").answer();

        assertEquals("Rapat", person.carries("keperluan"));
        assertEquals("0254 333444", person.carries("telepon"));
    }

    @Test
    void official_searchesInTheFormOfAStep() {
        Api kasi = server.as("kasi.banten");
        String opened = server.as("opd.banten")
                .post("/api/v1/" + REGION + "/cases")
                .json(Map.of(
                        "sop",
                        "cari-ruang",
                        "data",
                        Map.of("nama", "Dinas B", "telepon", "0254 123456", "jenis", "Aula", "janji", true)))
                .send()
                .expect(201)
                .json()
                .path("number")
                .asText();
        sendLetter(opened);
        String page = "/" + REGION + "/kasus/" + opened + "/langkah/telaah";
        Map<String, String> posted = Map.of("barang", "Kursi", "cari-isian", "barang", "definition", "1");

        String found = kasi.post(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .bytes(body(posted))
                .send()
                .expect(200)
                .text();

        assertTrue(found.contains("Kursi milik Dinas B"), found);
        assertTrue(found.contains("value=\"Kursi\""), found);
    }

    private static Applicant computing(Api api, String name, String room) {
        return new Applicant(api, computed.form())
                .types("nama", name)
                .types("telepon", "0254 111222")
                .types("jenis", room);
    }

    @Test
    void stranger_readsWhatIsComputed_andIsAskedWhatHangsOnIt() {
        Applicant person = computing(server.nobody(), "Ani", "Aula").presses("");
        assertTrue(person.answer().expect(200).text().contains("Alasan memakai ruang mahal"));
        assertEquals("250000", person.carries("tarif"));
        assertTrue(
                person.answer().text().contains("Nilainya dihitung sesudah Anda masuk dengan akun."),
                person.answer().text());

        person.types("alasan", "Tamu banyak").presses("");

        assertTrue(person.checks(), person.answer().text());
        assertTrue(person.answer().text().contains("250.000"));
        assertTrue(person.answer().text().contains("500.000"));
        assertEquals("Tamu banyak", person.carries("alasan"));

        person.pledges().presses("send").answer().expect(303);
    }

    @Test
    void stranger_whoChangesTheRoom_readsAnotherTariff_andLosesWhatHungOnIt() {
        Applicant person = computing(server.nobody(), "Ani", "Aula").presses("");
        person.types("alasan", "Tamu banyak").types("jenis", "Ruang rapat").presses("");

        assertTrue(person.checks(), person.answer().text());
        assertTrue(person.answer().text().contains("100.000"));
        assertFalse(person.answer().text().contains("Tamu banyak"));
    }

    @Test
    void computation_thatFails_saysSoAtItsField() {
        Applicant person = computing(server.nobody(), "rusak", "Aula").presses("");

        assertEquals(422, person.answer().status());
        assertTrue(
                person.answer().text().contains("Tarif belum dapat dihitung."),
                person.answer().text());
    }

    @Test
    void program_isGivenWhatTheComputationGives_whateverItSends() {
        JsonNode data =
                data(opened(Map.of("nama", "Budi", "jenis", "Aula", "alasan", "Rapat", "tarif", 1, "kode", "x")));

        assertEquals(250_000, data.at("/permohonan/tarif").asInt());
        assertEquals(500_000, data.at("/permohonan/biaya").asInt());
        assertEquals("K-Budi", data.at("/permohonan/kode").asText());
    }

    @Test
    void program_isToldWhyARequiredFieldIsNotComputed_andNotStoppedByAnother() {
        JsonNode failed =
                open(Map.of("nama", "rusak", "jenis", "Aula")).expect(422).json();
        assertTrue(failed.toString().contains("form/not-computed-why"), failed.toString());
        assertTrue(failed.toString().contains("/data/tarif"), failed.toString());
        JsonNode unfit =
                open(Map.of("nama", "salah", "jenis", "Aula")).expect(422).json();
        assertTrue(unfit.toString().contains("gratis"), unfit.toString());

        JsonNode data = data(opened(Map.of("nama", "tanpa kode", "jenis", "Ruang rapat", "kode", "x")));

        assertEquals(100_000, data.at("/permohonan/tarif").asInt());
        assertTrue(data.at("/permohonan/kode").isMissingNode(), data.toString());
    }

    @Test
    void official_readsWhatIsComputedOfAStep_andOfWhatWasCorrected() {
        String number = opened(Map.of("nama", "Dinas C", "jenis", "Ruang rapat"));
        sendLetter(number);
        Api kasi = server.as("kasi.banten");
        String address = "/api/v1/" + REGION + "/cases/" + number;
        String page = kasi.get("/" + REGION + "/kasus/" + number + "/langkah/telaah")
                .send()
                .expect(200)
                .text();
        assertTrue(page.contains("Panjang catatan"), page);
        Map<String, Object> mark = Map.of("form", "permohonan", "field", "jenis", "remark", "Salah ruang.");
        kasi.post(address + "/steps/telaah/return")
                .json(Map.of("marks", List.of(mark)))
                .send()
                .expect(200);

        server.as("opd.banten")
                .post(address + "/steps/ajukan/complete")
                .json(Map.of("data", Map.of("jenis", "Aula", "alasan", "Tamu")))
                .send()
                .expect(200);
        kasi.post(address + "/steps/telaah/complete")
                .json(Map.of("branch", "tersedia", "data", Map.of("catatan", "Sesuai.", "panjang", 99)))
                .send()
                .expect(200);

        JsonNode data = data(number);
        assertEquals(250_000, data.at("/permohonan/tarif").asInt(), data.toString());
        assertEquals(7, data.at("/telaah/panjang").asInt(), data.toString());
    }

    @Test
    void definition_thatNamesWhatAnInstalledPluginDoesNotOffer_isRefused() {
        ObjectNode definition = computing(RoomSop.first("hitung-ruang", 2));
        ((ObjectNode) definition.at("/forms/permohonan/properties/tarif")).put("x-computation", "buku/tarip");

        JsonNode refused = computed.publish(definition).expect(422).json();

        assertTrue(refused.toString().contains("Maksudnya mungkin tarif."), refused.toString());
        assertTrue(refused.toString().contains("/forms/permohonan/properties/tarif/x-computation"), refused.toString());
    }

    @Test
    void program_searches_whereAStrangerMay_andWhereAStepIsTheirs() {
        String first = "/api/v1/" + REGION + "/definitions/cari-ruang/forms/permohonan/searches/";
        JsonNode found =
                search(server.nobody(), first + "nama", "Siti").expect(200).json();
        assertEquals("Siti <Aminah>", found.at("/matches/0/title").asText());
        assertEquals(
                JsonMapping.tree(Map.of("nama", "Siti Aminah & Co", "telepon", "0254 111222", "jenis", "Aula")),
                found.at("/matches/0/answers"));
        search(server.nobody(), first + "nama", "S").expect(422);
        search(server.nobody(), first + "nama", "   ").expect(422);
        search(server.nobody(), first + "nama", "rusak").expect(503);
        search(server.nobody(), first + "telepon", "0254").expect(404);
        search(server.nobody(), first + "perangkat.0.sebutan", "Proyektor").expect(401);
        assertEquals(
                "Proyektor 4K",
                search(server.as("opd.banten"), first + "perangkat.0.sebutan", "Proyektor")
                        .expect(200)
                        .json()
                        .at("/matches/0/answers/sebutan")
                        .asText());

        String number = openedOf("cari-ruang", Map.of("nama", "Dinas D", "jenis", "Aula"));
        sendLetter(number);
        String step = "/api/v1/" + REGION + "/cases/" + number + "/steps/telaah/searches/barang";
        search(server.as("opd.banten"), step, "Kursi").expect(403);
        assertEquals(
                "Kursi milik Dinas D",
                search(server.as("kasi.banten"), step, "Kursi")
                        .expect(200)
                        .json()
                        .at("/matches/0/title")
                        .asText());
    }

    private static Answer search(Api api, String address, String query) {
        return api.post(address).json(Map.of("query", query)).send();
    }

    @Test
    void correction_hasItsSearch_andReadsWhatIsComputed() {
        String number = openedOf("cari-ruang", Map.of("nama", "Dinas E", "jenis", "Aula"));
        sendLetter(number);
        Map<String, Object> mark = Map.of("form", "permohonan", "field", "nama", "remark", "Tulis nama orang.");
        server.as("kasi.banten")
                .post("/api/v1/" + REGION + "/cases/" + number + "/steps/telaah/return")
                .json(Map.of("marks", List.of(mark)))
                .send()
                .expect(200);
        Api applicant = server.as("opd.banten");
        String address = "/" + REGION + "/kasus/" + number + "/langkah/ajukan";
        String page = applicant.get(address).send().expect(200).text();
        assertTrue(page.contains("name=\"cari-isian\" value=\"nama\""), page);

        String found = applicant
                .post(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .bytes(body(Map.of("nama", "Siti", "cari-isian", "nama", "definition", "1")))
                .send()
                .expect(200)
                .text();

        assertTrue(found.contains("Siti Nur"), found);
        assertTrue(found.contains("pilih-isian"), found);
    }

    private static Answer open(Map<String, Object> answers) {
        return open("hitung-ruang", answers);
    }

    private static String openedOf(String sop, Map<String, Object> answers) {
        return open(sop, answers).expect(201).json().path("number").asText();
    }

    private static Answer open(String sop, Map<String, Object> answers) {
        Map<String, Object> data = new LinkedHashMap<>(Map.of("telepon", "0254 123456", "janji", true));
        data.putAll(answers);
        return server.as("opd.banten")
                .post("/api/v1/" + REGION + "/cases")
                .json(Map.of("sop", sop, "data", data))
                .send();
    }

    private static String opened(Map<String, Object> answers) {
        return open(answers).expect(201).json().path("number").asText();
    }

    private static JsonNode data(String number) {
        return server.as("kasi.banten")
                .get("/api/v1/" + REGION + "/cases/" + number)
                .send()
                .expect(200)
                .json()
                .path("data");
    }

    private static void sendLetter(String number) {
        Api applicant = server.as("opd.banten");
        String address = "/api/v1/" + REGION + "/cases/" + number;
        applicant
                .put(address + "/documents/surat")
                .bytes(id.mutubaku.server.walk.SampleFile.of("application/pdf")
                        .content()
                        .getBytes())
                .send()
                .expect(200);
        applicant.post(address + "/steps/ajukan/complete").json(Map.of()).send().expect(200);
    }

    private static String body(Map<String, String> posted) {
        return posted.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(java.util.stream.Collectors.joining("&"));
    }
}
