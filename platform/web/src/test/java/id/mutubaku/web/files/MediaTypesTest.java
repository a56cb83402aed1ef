package id.mutubaku.web.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
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
        assertEquals("application/zip", MediaTypes.of(zip("a.docx", "laporan/isi.txt")));
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

    @Test
    void pdf_isLocked_onlyWhereNobodyCanReadItWithoutAPassword() throws IOException {
        assertEquals("application/x-locked-pdf", MediaTypes.of(encrypted("rahasia")));
        assertEquals("application/pdf", MediaTypes.of(encrypted("")));
        assertEquals("application/pdf", MediaTypes.of(file("%PDF-1.4\n/Encrypt 9 0 R\n%%EOF\n")));
    }

    private Path encrypted(String password) throws IOException {
        Path file = folder.resolve("terkunci" + password + ".pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("pemilik", password, new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    @Test
    void archive_isRefused_thatHoldsProgramsOrLeavesItsFolder() throws IOException {
        for (String entry : new String[] {"setup.exe", "a/../../etc/passwd", "/etc/passwd", "C:\\x.txt", "x.LNK"}) {
            assertEquals("application/x-unsafe-zip", MediaTypes.of(zip("a.zip", "isi.txt", entry)), entry);
        }
        String[] many = new String[1_001];
        for (int index = 0; index < many.length; index++) {
            many[index] = index + ".txt";
        }
        assertEquals("application/x-unsafe-zip", MediaTypes.of(zip("a.zip", many)));
        assertEquals("application/x-broken-zip", MediaTypes.of(file("PK\u0003\u0004" + "x".repeat(60))));
    }

    @Test
    void openDocument_saysItselfWhatItIs() throws IOException {
        String text = "application/vnd.oasis.opendocument.text";

        assertEquals(text, MediaTypes.of(open(text)));
        assertEquals(
                "application/vnd.oasis.opendocument.spreadsheet",
                MediaTypes.of(open("application/vnd.oasis.opendocument.spreadsheet")));
        assertEquals("application/zip", MediaTypes.of(open("application/x-karangan")));
        assertEquals("application/vnd.ms-office.macroEnabled", MediaTypes.of(open(text, "Basic/Standard/Module1.xml")));
    }

    @Test
    void text_isATable_whereItsRowsHaveAsManyCells() throws IOException {
        assertEquals("text/csv", MediaTypes.of(file("nama;umur\n\"Budi; S.T.\";41\nSiti;39\n")));
        assertEquals("text/csv", MediaTypes.of(file("a,b,c\n1,2,3\n")));
        assertEquals("text/plain", MediaTypes.of(file("Surat ini, dengan koma.\nDan baris tanpa.\n")));
        assertEquals(
                "text/plain",
                MediaTypes.of(file("create table x (id int, nama text);\ninsert into x values (1, 'a');\nselect 1;")));
        assertEquals("application/json", MediaTypes.of(file("{\"a\": [1, 2, {\"type\": \"Point\"}]}")));
        assertEquals(
                "application/geo+json", MediaTypes.of(file("{\"type\": \"FeatureCollection\", \"features\": []}")));
        assertEquals("text/plain", MediaTypes.of(file("{\"type\": \"FeatureCollection\", \"features\": [")));
        assertEquals(
                "text/x-not-utf-8",
                MediaTypes.of(Files.write(
                        folder.resolve("a.csv"), "nama;alamat\nJosé;Malé\n".getBytes(StandardCharsets.ISO_8859_1))));
    }

    @Test
    void picture_isToldByItsBeginning() throws IOException {
        byte[] heic = HexFormat.of().parseHex("000000186674797068656963000000006d696631686569630000");
        assertEquals("image/heic", MediaTypes.of(Files.write(folder.resolve("a.jpg"), heic)));
        byte[] webp = HexFormat.of().parseHex("52494646240000005745425056503820180000003001009d012a");
        assertEquals("image/webp", MediaTypes.of(Files.write(folder.resolve("b.jpg"), webp)));
    }

    private Path open(String says, String... more) throws IOException {
        Path file = folder.resolve("a.odt");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(says.getBytes(StandardCharsets.US_ASCII));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.closeEntry();
            for (String entry : more) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.closeEntry();
            }
        }
        return file;
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
