package id.mutubaku.server.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.drafts.Applicant;
import id.mutubaku.server.drafts.RoomSop;
import id.mutubaku.workshop.Keys;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches beside fields of forms, with a browser that cannot do more than post forms. */
final class SearchTest {
    private static final String REGION = "banten";
    private static final Pattern MATCH =
            Pattern.compile("name=\"pilih-isian\" value=\"([^\"]*)\" formnovalidate>([^<]*)<");

    @SuppressWarnings("NullAway.Init")
    private static PluginServer server;

    @SuppressWarnings("NullAway.Init")
    private static RoomSop sop;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Keys keys = new Keys(folder).key(PluginServer.TRUSTED);
        server = PluginServer.start(
                folder.resolve("data"),
                Running.DEFINITIONS,
                Running.shared().newDatabase("plugin_search"),
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
                .jar();
        PluginServer.install(server.admin(), keys.signed(jar, PluginServer.TRUSTED))
                .expect(201);
        PluginServer.choose(server.admin(), REGION, "buku", Map.of("enabled", true))
                .expect(200);
        sop = new RoomSop("cari-ruang", server.nobody());
        sop.publish(searching(RoomSop.first("cari-ruang", 1))).expect(201);
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

    private static void search(com.fasterxml.jackson.databind.JsonNode field, String use, Map<String, String> fills) {
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
