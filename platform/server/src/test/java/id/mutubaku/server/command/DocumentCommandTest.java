package id.mutubaku.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentCommandTest {
    private static final Path BANTEN = Path.of("../../sop-definitions/banten/pembangunan-aplikasi.json");

    private static String run(int expected, Object... arguments) {
        StringWriter error = new StringWriter();
        String[] words = new String[arguments.length];
        for (int index = 0; index < words.length; index++) {
            words[index] = arguments[index].toString();
        }
        int code = Mutubaku.commandLine().setErr(new PrintWriter(error, true)).execute(words);
        assertEquals(expected, code, error.toString());
        return error.toString();
    }

    @Test
    void document_isOneFileWithIdentityAndDrawing_andNamesWhatIsCalled(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("sop.html");

        run(0, "document", BANTEN, "--out", out, "--paper", "f4");

        String html = Files.readString(out);
        assertTrue(html.contains("class=\"sop-document f4\""), html.substring(0, 500));
        assertTrue(html.contains("<svg"), html.substring(0, 500));
        assertTrue(html.contains("DINAS KOMUNIKASI, INFORMATIKA"), html);
        assertTrue(html.contains("Integrasi Sistem"), html);
        assertFalse(html.contains("href="), html);
    }

    @Test
    void drawing_hasAFileForEachPage(@TempDir Path folder) throws IOException {
        run(0, "document", BANTEN, "--out", folder.resolve("sop.svg"), "--view", "running", "--lang", "en");

        String first = Files.readString(folder.resolve("sop.svg"));
        assertTrue(first.startsWith("<svg") && first.contains("<style>"), first.substring(0, 300));
        boolean goesOn = first.contains("1 of 1") || first.contains("1 dari 1");
        assertEquals(!goesOn, Files.exists(folder.resolve("sop-2.svg")), first.substring(0, 900));
    }

    @Test
    void pdf_isWritten_andLettersThatItsFontLacksAreRefused(@TempDir Path folder) throws IOException {
        Path strange = Files.writeString(
                folder.resolve("aneh.json"),
                Files.readString(BANTEN).replaceFirst("Kepala Bidang mendisposisi", "中 mendisposisi"));

        run(0, "document", BANTEN, "--out", folder.resolve("sop.pdf"), "--paper", "f4");

        assertTrue(Files.size(folder.resolve("sop.pdf")) > 10_000);
        assertTrue(
                run(1, "document", strange, "--out", folder.resolve("aneh.pdf")).contains("中"));
        assertFalse(Files.exists(folder.resolve("aneh.pdf")));
    }

    @Test
    void wrongFiles_areRefusedInASentence(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("salah.json"), "{");

        assertTrue(run(1, "document", broken, "--out", folder.resolve("x.html")).contains("json/"));
        assertTrue(run(2, "document", broken, "--out", folder.resolve("x.doc")).contains(".html"));
        assertTrue(run(2, "document", folder.resolve("y.json"), "--out", folder.resolve("x.html"))
                .contains("Tidak ada"));
        assertFalse(Files.exists(folder.resolve("x.html")));
    }
}
