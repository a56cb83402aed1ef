package id.mutubaku.web.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.store.cases.DocumentStore.StoredContent;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
import io.vertx.core.buffer.Buffer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamesTest {
    private static final String PDF = "application/pdf";

    @ParameterizedTest
    @CsvSource({
        "application/pdf, surat.html, surat.html.pdf",
        "application/pdf, surat.PDF, surat.PDF",
        "image/jpeg, foto.jpeg, foto.jpeg",
        "image/png, foto, foto.png",
        "text/plain, catatan, catatan.txt",
        "application/octet-stream, catatan, catatan"
    })
    void download_endsAsFilesOfItsTypeDo(String mediaType, String name, String saved) {
        assertEquals(saved, saved(mediaType, name));
    }

    @Test
    void signsThatTurnTheWriting_doNotHideHowANameEnds() {
        assertEquals("afdp.exe.pdf", saved(PDF, "a\u202Efdp.exe"));
    }

    @Test
    void name_isNeverAPath_andNeverLong() {
        assertEquals("passwd.pdf", saved(PDF, "../../etc/passwd"));
        assertEquals("c.pdf", saved(PDF, "C:\\a\\c.pdf"));
        assertTrue(saved(PDF, "x".repeat(500) + ".pdf").length() <= 120);
    }

    @Test
    void quotes_areReadAsBrowsersWriteThem() {
        assertEquals(
                "Surat \"penting\".pdf",
                FileNames.fromDisposition("form-data; name=\"a\"; filename=\"Surat %22penting%22.pdf\""));
        assertEquals("é;.pdf", FileNames.fromDisposition("attachment; filename*=UTF-8''%C3%A9%3B.pdf"));
    }

    private static String saved(String mediaType, String name) {
        StoredFile file = new StoredFile(UUID.randomUUID(), name, mediaType, 0, "");
        String header = FileNames.download(new StoredContent(file, Buffer.buffer()))
                .headers()
                .getOrDefault("Content-Disposition", "");
        return URLDecoder.decode(header.substring(header.indexOf("''") + 2), StandardCharsets.UTF_8);
    }
}
