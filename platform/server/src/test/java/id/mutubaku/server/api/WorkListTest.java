package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.server.client.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Looks into inboxes and the register as a program does. */
final class WorkListTest {
    private static final String WORK = "/api/v1/banten/work?limit=100";

    @Test
    void scopes_showMine_myPosts_andTheOffice() {
        SampleCases.Opened opened = SampleCases.integration();

        assertTrue(all(SampleCases.as("kabid"), WORK).contains(opened.number()));
        assertTrue(all(SampleCases.as("kabid"), WORK + "&scope=actor").contains(opened.number()));
        assertFalse(all(SampleCases.as("kabid"), WORK + "&scope=mine").contains(opened.number()));
        assertFalse(all(SampleCases.as("kabid"), WORK + "&mine=true").contains(opened.number()));
        assertFalse(all(SampleCases.as("kadis"), WORK).contains(opened.number()));
        assertTrue(all(SampleCases.as("kadis"), WORK + "&scope=office").contains(opened.number()));
        assertEquals(
                List.of(": http/scope"),
                SampleCases.as("kabid")
                        .get(WORK + "&scope=semua")
                        .send()
                        .expect(400)
                        .problems());
    }

    @Test
    void officesWork_isForOfficials_andTellsWhatPeopleWroteOnlyToThoseWithAPart() {
        String integration = SampleCases.integration().number();
        String office = WORK + "&scope=office";

        SampleCases.as("opd").get(office).send().expect(403);
        JsonNode toKasi = row(SampleCases.as("kasi"), office, integration);
        JsonNode toKadis = row(SampleCases.as("kadis"), office, integration);
        assertTrue(toKasi.has("applicant") && toKasi.has("activity"), toKasi::toString);
        assertFalse(toKadis.has("applicant") || toKadis.has("activity"), toKadis::toString);
        assertEquals("kabid", toKadis.path("actor").asText());
    }

    @Test
    void register_findsByNumberApplicantAndTitle() {
        String name = "Badan Pengelola Arwana";
        String number = opened(name);
        String end = number.substring(number.lastIndexOf('-') + 1);
        Api kadis = SampleCases.as("kadis");
        for (String words : List.of(
                number,
                number.replace("-", ""),
                end,
                end.toLowerCase(java.util.Locale.ROOT),
                "arwana badan",
                "arwa",
                "ARWANA aplikasi",
                "pembangunan-aplikasi arwana")) {
            assertTrue(found(kadis, words).contains(number), words);
        }
        assertFalse(found(kadis, "arwana banjir").contains(number));
    }

    @Test
    void endedCase_isFoundAsEnded() {
        SampleCases.Opened opened = SampleCases.sent(SampleCases.application());
        assertEquals("running", status(opened.number()));

        SampleCases.as("kadis")
                .post(opened.complete("terima"))
                .json(Map.of(
                        "branch",
                        "tolak",
                        "note",
                        "Di luar kewenangan.",
                        "data",
                        SampleCases.data(SampleCases.APPLICATION, "terima")))
                .send()
                .expect(200);
        assertEquals("rejected", status(opened.number()));
    }

    @Test
    void specialSigns_areNoPartOfAnyWord() {
        for (String words : List.of("'", "\\", "a'b", "& | ! ( ) < - > : *", "x' or '1'='1", "%", "_", "\"", "😀")) {
            SampleCases.as("kadis").get(search(words)).send().expect(200);
        }
        assertEquals(List.of(), found(SampleCases.as("kadis"), "':*"));
    }

    @Test
    void register_showsEachOnlyWhatIsTheirs() {
        String agency = "Dinas Terumbu Karang";
        String number = opened(agency);

        assertTrue(found(SampleCases.as("kasi"), "terumbu").contains(number));
        assertEquals(List.of(), found(SampleCases.as("opd"), "terumbu"));
        SampleCases.from("tarakan", "kepala").get(search("terumbu")).send().expect(403);
        assertEquals(
                List.of(),
                numbers(SampleCases.from("tarakan", "kepala")
                        .get("/api/v1/tarakan/cases?q=terumbu")
                        .send()
                        .expect(200)
                        .json()));

        String own = SampleCases.as("opd")
                .post(SampleCases.CASES)
                .json(body("Dinas Terumbu Lain"))
                .send()
                .expect(201)
                .json()
                .path("number")
                .asText();
        assertEquals(List.of(own), found(SampleCases.as("opd"), "terumbu"));
        assertTrue(all(SampleCases.as("opd"), SampleCases.CASES + "?limit=100").contains(own));
    }

    @Test
    void pages_followEachOther_withoutGapOrRepetition() {
        List<String> opened = new ArrayList<>();
        for (int count = 0; count < 5; count++) {
            opened.add(opened("Dinas Berhalaman"));
        }
        List<String> listed = all(SampleCases.as("kadis"), search("berhalaman") + "&limit=2");

        assertEquals(new HashSet<>(opened), new HashSet<>(listed));
        assertEquals(opened.size(), listed.size());
        List<String> work = all(SampleCases.as("opd"), "/api/v1/banten/work?limit=3");
        assertEquals(work.size(), new HashSet<>(work).size());
    }

    private static String opened(String agency) {
        return SampleCases.nobody()
                .post(SampleCases.CASES)
                .json(body(agency))
                .send()
                .expect(201)
                .json()
                .path("number")
                .asText();
    }

    private static Map<String, Object> body(String agency) {
        Map<String, Object> data = new LinkedHashMap<>(SampleCases.data(SampleCases.APPLICATION, "ajukan"));
        data.put("namaOpd", agency);
        return Map.of("sop", SampleCases.APPLICATION, "data", data);
    }

    private static String search(String words) {
        return SampleCases.CASES + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static List<String> found(Api who, String words) {
        return numbers(who.get(search(words)).send().expect(200).json());
    }

    private static String status(String number) {
        return row(SampleCases.as("kasi"), search(number), number)
                .path("status")
                .asText();
    }

    private static JsonNode row(Api who, String path, String number) {
        return rows(who, path).stream()
                .filter(item -> item.path("number").asText().equals(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError(number + " is not in " + path));
    }

    private static List<String> all(Api who, String path) {
        return rows(who, path).stream()
                .map(item -> item.path("number").asText())
                .toList();
    }

    /** Reads all pages. */
    private static List<JsonNode> rows(Api who, String path) {
        List<JsonNode> rows = new ArrayList<>();
        String cursor = "";
        do {
            String next = cursor.isEmpty() ? path : path + "&cursor=" + cursor;
            JsonNode page = who.get(next).send().expect(200).json();
            page.path("items").forEach(rows::add);
            cursor = page.path("next").asText();
        } while (!cursor.isEmpty());
        return rows;
    }

    private static List<String> numbers(JsonNode page) {
        return page.path("items").findValuesAsText("number");
    }
}
