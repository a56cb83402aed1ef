package id.mutubaku.web.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tells files apart by what is in them, whatever they are called. */
final class MediaTypesTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    Path folder;

    @Test
    void archive_isAnOfficeFile_onlyWhereItHasItsParts() throws IOException {
        assertEquals(WORD, MediaTypes.of(zip("a.xlsx", "[Content_Types].xml", "word/document.xml")));
        assertEquals("application/zip", MediaTypes.of(zip("a.docx", "setup.exe")));
        assertEquals(
                "application/vnd.ms-office.macroEnabled",
                MediaTypes.of(zip("b.docx", "word/document.xml", "word/vbaProject.bin")));
    }

    @Test
    void pdf_isOne_onlyToItsEnd() throws IOException {
        String whole = "%PDF-1.4\n" + "x".repeat(200_000) + "\n%%EOF\n";

        assertEquals("application/pdf", MediaTypes.of(file(whole)));
        assertEquals("application/pdf", MediaTypes.of(file(whole + "\0".repeat(70_000))));
        assertEquals("application/x-broken-pdf", MediaTypes.of(file(whole.substring(0, 20))));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("a.pdf"), content);
    }

    private Path zip(String name, String... entries) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.closeEntry();
            }
        }
        return file;
    }
}
