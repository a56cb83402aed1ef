package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.walk.SampleFile;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Waits for a ministry as its program and the officials who wait for it see it. */
final class WaitingTest {
    private static final String WORK = "/api/v1/banten/work?actor=kasi&limit=100";

    @Test
    void waitingStep_isInTheInboxOfItsPerformer_withWhatItWaitsFor() {
        String number = opened();

        JsonNode item = item(number);
        assertEquals("waiting", item.path("stage").asText());
        assertEquals("jawaban-kementerian", item.at("/awaiting/message").asText());
        assertEquals("kementerian", item.at("/awaiting/from").asText());
        assertTrue(item.has("openedAt") && item.has("due"), item::toString);
    }

    @Test
    void completion_isRefusedWithWhatTheStepWaitsFor() {
        String number = opened();

        JsonNode refused = SampleCases.as("kasi")
                .post(address(number) + "/steps/pertimbangan/complete")
                .json(Map.of("branch", "setuju"))
                .send()
                .expect(409)
                .json();
        assertEquals(
                "urn:mutubaku:problem:step/is-waiting-message",
                refused.path("type").asText());
        assertTrue(refused.path("title").asText().contains("Kementerian PANRB"), refused::toString);
    }

    @Test
    void message_bringsAnswersAndDecides() {
        String number = opened();

        assertEquals(
                List.of("/data/nomor: form/required", "/branch: step/branch-missing"),
                message(number, Map.of()).expect(422).problems());
        JsonNode after = message(
                        number, Map.of("branch", "setuju", "data", Map.of("nomor", "B/1/2026"), "note", "Lewat SIASN"))
                .expect(200)
                .json();

        assertEquals("B/1/2026", after.at("/data/jawaban/nomor").asText());
        assertEquals("sahkan", after.at("/open/0/step").asText());
        assertEquals("running", item(number).path("stage").asText());
    }

    @Test
    void message_bringsAFile_thatIsAttachedBeforeIt() {
        JsonNode definition = SampleSop.PERTIMBANGAN.definition();
        ((ObjectNode) definition).put("id", "pertimbangan-berkas");
        ((ObjectNode) definition.at("/steps/1/until")).putArray("documents").add("surat-menteri");
        ((ObjectNode) definition).withArray("documents").add(letter());
        Api admin = SampleCases.nobody().as("admin");
        admin.post("/api/v1/banten/definitions/pertimbangan-berkas/publish")
                .json(definition)
                .send()
                .expect(201);
        String number = SampleCases.nobody()
                .post(SampleCases.CASES)
                .json(Map.of("sop", "pertimbangan-berkas", "data", Map.of("nama", "Dinas Sosial")))
                .send()
                .expect(201)
                .json()
                .path("number")
                .asText();
        Map<String, Object> answer = Map.of("branch", "setuju", "data", Map.of("nomor", "B/1/2026"));

        JsonNode waiting =
                SampleCases.as("kasi").get(address(number)).send().expect(200).json();
        assertEquals(
                "surat-menteri",
                waiting.at("/open/0/awaiting/documents/0/document").asText());
        assertEquals(
                List.of("/documents/surat-menteri: document/missing"),
                message(number, answer).expect(422).problems());
        SampleCases.as("kasi")
                .put(address(number) + "/documents/surat-menteri")
                .bytes(SampleFile.of("application/pdf").content().getBytes())
                .send()
                .expect(200);
        JsonNode after = message(number, answer).expect(200).json();

        assertEquals("surat-menteri", after.at("/documents/0/document").asText());
        assertEquals("sahkan", after.at("/open/0/step").asText());
    }

    private static ObjectNode letter() {
        ObjectNode letter = JsonMapping.MAPPER.createObjectNode();
        letter.put("id", "surat-menteri")
                .put("name", "Surat Menteri")
                .put("kind", "letter")
                .put("from", "upload");
        letter.put("maxMegabytes", 2).putArray("accept").add("application/pdf");
        return letter;
    }

    @Test
    void closedBranch_saysWhyToAProgramToo() {
        String number = opened();

        JsonNode branch = SampleCases.as("kasi")
                .get(address(number))
                .send()
                .expect(200)
                .json()
                .at("/open/0/branches/0");
        assertEquals("Teruskan persetujuan kementerian", branch.path("act").asText());
        assertEquals(
                "Keputusan \"Disetujui\" belum boleh diambil. Jawaban kementerian belum dicatat.",
                branch.path("closed").asText());
    }

    @Test
    void waitEndedByHand_takesTheBranchThatCameOnAnotherWay() {
        String number = opened();
        String open = address(number) + "/steps/pertimbangan/open";
        Api kasi = SampleCases.as("kasi");

        assertEquals(
                List.of("/branch: step/branch-closed-because"),
                kasi.post(open)
                        .json(Map.of("reason", "Lewat pos", "branch", "setuju"))
                        .send()
                        .expect(422)
                        .problems());
        kasi.post(open)
                .json(Map.of("reason", "Surat penolakan lewat pos", "branch", "tolak"))
                .send()
                .expect(200);

        JsonNode ended = kasi.get(address(number)).send().expect(200).json();
        assertEquals("Surat penolakan lewat pos", ended.at("/ending/reason").asText());
    }

    private static String opened() {
        return SampleSop.PERTIMBANGAN.open(SampleCases.nobody(), Map.of("nama", "Dinas Sosial"));
    }

    private static Answer message(String number, Map<String, Object> body) {
        return SampleCases.as("kasi")
                .post(address(number) + "/messages/jawaban-kementerian")
                .json(body)
                .send();
    }

    private static JsonNode item(String number) {
        String path = WORK;
        while (true) {
            JsonNode page = SampleCases.as("kasi").get(path).send().expect(200).json();
            List<JsonNode> found = StreamSupport.stream(page.path("items").spliterator(), false)
                    .filter(item -> item.path("number").asText().equals(number))
                    .toList();
            if (!found.isEmpty() || page.path("next").asText().isEmpty()) {
                return found.get(0);
            }
            path = WORK + "&cursor=" + page.path("next").asText();
        }
    }

    private static String address(String number) {
        return SampleCases.CASES + "/" + number;
    }
}
