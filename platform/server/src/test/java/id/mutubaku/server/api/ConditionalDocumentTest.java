package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.walk.SampleFile;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Asks a program for documents by answers and by the outcome, and takes several files of one. */
final class ConditionalDocumentTest {

    @Test
    void case_isSentWithoutADocument_thatItsAnswersDoNotAskFor() {
        assertEquals("putuskan", opened("Tahunan").at("/open/0/step").asText());

        JsonNode ill = opened("Sakit");
        assertEquals("ajukan", ill.at("/open/0/step").asText());
        Api applicant = applicant(ill);
        String address = address(ill);
        assertEquals(
                List.of("/documents/dokter: document/missing"),
                applicant
                        .post(address + "/steps/ajukan/complete")
                        .send()
                        .expect(422)
                        .problems());
        put(applicant, address, "dokter", "application/pdf").expect(200);
        applicant.post(address + "/steps/ajukan/complete").send().expect(200);
    }

    @Test
    void correctionThatChangesNothing_isRefused_untilAProgramSaysThatItIsMeant() {
        JsonNode sent = opened("Tahunan");
        String address = address(sent);
        Map<String, Object> mark = Map.of("form", "permohonan", "field", "nama", "remark", "Nama lengkap.");
        SampleCases.as("kasi")
                .post(address + "/steps/putuskan/return")
                .json(Map.of("marks", List.of(mark)))
                .send()
                .expect(200);
        Api applicant = applicant(sent);
        String complete = address + "/steps/ajukan/complete";

        assertEquals(
                List.of(": correction/untouched"),
                applicant
                        .post(complete)
                        .json(Map.of("data", Map.of("nama", "Siti")))
                        .send()
                        .expect(422)
                        .problems());
        applicant
                .post(complete)
                .json(Map.of("data", Map.of("nama", "Siti"), "unchanged", true))
                .send()
                .expect(200);
    }

    @Test
    void severalFiles_standInTheCase_eachWithItsNumber() {
        JsonNode ill = opened("Sakit");
        Api applicant = applicant(ill);
        String address = address(ill);

        put(applicant, address, "foto", "image/png").expect(200);
        put(applicant, address, "foto.2", "image/png").expect(200);
        JsonNode shown =
                put(applicant, address, "foto.3", "image/png").expect(200).json();
        assertEquals(
                List.of("foto 1", "foto 2", "foto 3"),
                StreamSupport.stream(shown.path("documents").spliterator(), false)
                        .map(file -> file.path("document").asText() + " "
                                + file.path("part").asText())
                        .toList());
        assertEquals(
                List.of("/documents/foto.4: document/too-many"),
                put(applicant, address, "foto.4", "image/png").expect(422).problems());
        assertEquals(
                1,
                put(applicant, address, "foto", "image/png")
                        .expect(200)
                        .json()
                        .path("documents")
                        .size());
    }

    @Test
    void outcome_decidesWhichDocumentIsNeeded() {
        JsonNode sent = opened("Tahunan");
        String complete = address(sent) + "/steps/putuskan/complete";
        Api kasi = SampleCases.as("kasi");

        assertEquals(
                "conditional",
                kasi.get(address(sent))
                        .send()
                        .expect(200)
                        .json()
                        .at("/open/0/documents/0/need")
                        .asText());
        assertEquals(
                List.of("/documents/izin: document/missing"),
                kasi.post(complete)
                        .json(Map.of("branch", "terima"))
                        .send()
                        .expect(422)
                        .problems());
        kasi.post(complete)
                .json(Map.of("branch", "tolak", "note", "Kuota habis."))
                .send()
                .expect(200);
    }

    private static Answer put(Api who, String address, String document, String type) {
        return who.put(address + "/documents/" + document)
                .bytes(SampleFile.of(type).content().getBytes())
                .send();
    }

    private static JsonNode opened(String kind) {
        return SampleSop.CUTI
                .published(SampleCases.nobody())
                .opened(SampleCases.nobody(), Map.of("nama", "Siti", "jenis", kind));
    }

    private static Api applicant(JsonNode opened) {
        return SampleCases.nobody()
                .following(
                        opened.path("number").asText(),
                        opened.path("trackingCode").asText());
    }

    private static String address(JsonNode opened) {
        return SampleCases.CASES + "/" + opened.path("number").asText();
    }
}
