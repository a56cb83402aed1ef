package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.walk.SampleFile;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attaches files: what is right comes back byte for byte, what is wrong is told apart by its content. */
final class UploadTest {
    private static final byte[] PDF = SampleFile.of("application/pdf").content().getBytes();

    private SampleCases.Opened opened;
    private Api applicant;

    @BeforeEach
    void open() {
        opened = SampleCases.application();
        applicant = SampleCases.applicant(opened);
    }

    @Test
    void file_comesBackByteForByte_underItsOwnName() {
        byte[] large = Arrays.copyOf(PDF, 3_000_000);
        String content = upload("surat-permohonan", "../../etc/surat \u0007 'é'.pdf", large)
                .expect(200)
                .json()
                .at("/documents/0/content")
                .asText();

        Answer file = applicant.get(opened.document(content)).send().expect(200);

        assertArrayEquals(large, file.body().getBytes());
        assertEquals("application/pdf", file.header("Content-Type"));
        assertEquals("nosniff", file.header("X-Content-Type-Options"));
        assertEquals("inline; filename*=UTF-8''surat%20%20%27%C3%A9%27.pdf", file.header("Content-Disposition"));
    }

    @Test
    void laterFile_takesThePlaceOfTheEarlierOne() {
        upload("surat-permohonan", "a.pdf", PDF).expect(200);
        JsonNode after = upload(
                        "surat-permohonan",
                        "b.jpg",
                        SampleFile.of("image/jpeg").content().getBytes())
                .expect(200)
                .json();

        assertEquals(1, after.path("documents").size());
        assertEquals("b.jpg", after.at("/documents/0/fileName").asText());
        assertEquals("image/jpeg", after.at("/documents/0/mediaType").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "bukan pdf, surat.pdf, document/type",
        "<html><script>alert(1)</script></html>, surat.pdf, document/type",
        "MZ\u0090, surat.pdf, document/type",
        "'', kosong.pdf, document/empty",
    })
    void wrongContent_isRefused_whateverItsName(String content, String name, String rule) {
        Answer answer = upload("surat-permohonan", name, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertEquals(
                List.of("/documents/surat-permohonan: " + rule),
                answer.expect(422).problems());
        assertUntouched();
    }

    @Test
    void largerThanTheDocumentMayBe_isRefused() {
        Answer answer = upload("surat-permohonan", "surat.pdf", Arrays.copyOf(PDF, 10_000_001));

        assertEquals(
                List.of("/documents/surat-permohonan: document/too-large"),
                answer.expect(422).problems());
        upload("surat-permohonan", "surat.pdf", Arrays.copyOf(PDF, 10_000_000)).expect(200);
    }

    @Test
    void largerThanAnyRequestMayBe_isRefused() {
        Answer answer = upload("surat-permohonan", "surat.pdf", Arrays.copyOf(PDF, 33_000_000));

        assertEquals(List.of(": http/too-large"), answer.expect(413).problems());
        assertUntouched();
    }

    @Test
    void documentThatTheStepDoesNotAskFor_isRefused() {
        for (String other : List.of("laporan-analisis", "aplikasi", "tidak-ada")) {
            assertEquals(
                    List.of(": document/not-asked"),
                    upload(other, "a.pdf", PDF).expect(403).problems());
        }
        upload("%00", "a.pdf", PDF).expect(400);
        assertUntouched();
    }

    @Test
    void missingDocument_isNamedWhenTheStepIsCompleted() {
        Answer answer = applicant.post(opened.complete("ajukan")).send();

        assertEquals(
                List.of("/documents/surat-permohonan: document/missing"),
                answer.expect(422).problems());
    }

    private Answer upload(String document, String name, byte[] content) {
        return applicant
                .put(opened.document(document))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name.replaceAll("[^ -~]", "") + "\"; filename*=UTF-8''"
                                + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .bytes(content)
                .send();
    }

    private void assertUntouched() {
        assertEquals(
                opened.tag(), applicant.get(opened.address()).send().expect(200).header("ETag"));
    }
}
