package id.mutubaku.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.exchange.limit.Budget;
import id.mutubaku.exchange.limit.FileRefused;
import id.mutubaku.exchange.limit.ReadingLimits;
import id.mutubaku.exchange.paper.Manner;
import id.mutubaku.exchange.paper.Manner.Strokes;
import id.mutubaku.exchange.paper.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/** A file from outside is an attack until shown otherwise: each ends in a sentence, in bounded time. */
final class PdfLimitsTest {
    private static final ReadingLimits SMALL =
            new ReadingLimits(5_000_000, 20, 20_000, 8, 1_000, Duration.ofSeconds(20));
    private static final Manner PLAIN = new Manner(Strokes.STROKED, false, false, 0);

    private static void assertRefused(byte[] file, String sentence) {
        FileRefused refused = assertThrows(FileRefused.class, () -> new PdfReader(SMALL).read(file));
        assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
        assertEquals(2, refused.getMessage().lines().count());
    }

    @Test
    void fileLargerThanAllowed_isRefused() {
        assertRefused(new byte[5_000_001], "at most 5,000,000 bytes");
    }

    @Test
    void whatIsNoPdf_isRefused() {
        assertRefused("Bukan PDF".getBytes(StandardCharsets.UTF_8), "broken or is not what its name says");
    }

    @Test
    void fileCutInTheMiddle_isRefused_orReadWithoutItsEnd() {
        Paper paper = new Paper(PLAIN);
        paper.text(100, 100, "Teks");
        byte[] file = Paper.file(paper);
        for (int length = 0; length < file.length; length += 37) {
            byte[] cut = Arrays.copyOf(file, length);
            try {
                assertTrue(new PdfReader(SMALL).read(cut).size() <= 1);
            } catch (FileRefused refused) {
                assertEquals(2, refused.getMessage().lines().count());
            }
        }
    }

    @Test
    void tooManyPages_areRefused() {
        Paper[] pages = new Paper[21];
        Arrays.setAll(pages, page -> new Paper(PLAIN));

        assertRefused(Paper.file(pages), "at most 20 pages, but this one has 21");
    }

    @Test
    void tooManyOperators_areRefused() {
        Paper paper = new Paper(PLAIN);
        paper.operators("q Q ".repeat(10_001));

        assertRefused(Paper.file(paper), "more than 20,000 commands");
    }

    @Test
    void tooManyLines_areRefused() {
        Paper paper = new Paper(PLAIN);
        for (int line = 0; line < 1_001; line++) {
            paper.line(100, 100, 200, 100 + line % 300);
        }

        assertRefused(Paper.file(paper), "at most 1,000 lines");
    }

    @Test
    void tooManyCharacters_areRefused() {
        Paper paper = new Paper(PLAIN);
        paper.text(100, 100, "a".repeat(1_001));

        assertRefused(Paper.file(paper), "at most 1,000 characters");
    }

    @Test
    void formThatDrawsItself_isRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject form = form(document, "/Fm Do");
            form.getResources().put(COSName.getPDFName("Fm"), form);
            assertRefused(saved(document, form), "at most 8 deep");
        }
    }

    @Test
    void formsThatDrawTheNextTwice_areRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject inner = form(document, "q Q ".repeat(200));
            for (int level = 0; level < 6; level++) {
                PDFormXObject outer = form(document, "/Fm Do ".repeat(10));
                outer.getResources().put(COSName.getPDFName("Fm"), inner);
                inner = outer;
            }
            assertRefused(saved(document, inner), "more than 20,000 commands");
        }
    }

    @Test
    void streamThatUnpacksToHundredsOfMegabytes_isRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream contents = new PDStream(document);
            try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blank = new byte[1_000_000];
                Arrays.fill(blank, (byte) ' ');
                for (int megabyte = 0; megabyte < 120; megabyte++) {
                    out.write(blank);
                }
            }
            page.setContents(contents);
            assertRefused(bytes(document), "more memory");
        }
    }

    @Test
    void parserThatReadsForTooLong_isStopped() {
        Paper paper = new Paper(PLAIN);
        paper.operators("q Q ".repeat(2_000));
        Budget spent = new Budget(new ReadingLimits(5_000_000, 20, 20_000, 8, 1_000, Duration.ZERO));

        FileRefused refused =
                assertThrows(FileRefused.class, () -> Loader.loadPDF(new TimedSource(Paper.file(paper), spent)));

        assertTrue(refused.getMessage().contains("reading was stopped"), refused.getMessage());
    }

    @Test
    void lockedFile_isRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission());
            document.protect(policy);
            assertRefused(bytes(document), "locked with a password");
        }
    }

    private static PDFormXObject form(PDDocument document, String content) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(600, 800));
        form.setResources(new PDResources());
        try (OutputStream out = form.getContentStream().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return form;
    }

    private static byte[] saved(PDDocument document, PDFormXObject form) throws IOException {
        PDPage page = new PDPage();
        page.setResources(new PDResources());
        page.getResources().put(COSName.getPDFName("Fm"), form);
        PDStream contents = new PDStream(document);
        try (OutputStream out = contents.createOutputStream()) {
            out.write("/Fm Do".getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(contents);
        document.addPage(page);
        return bytes(document);
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
