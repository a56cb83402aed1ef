package id.mutubaku.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportCommandTest {
    private Path paper;
    private Path out;

    private record Run(int code, String out, String error) {}

    @BeforeEach
    void drawPaper(@TempDir Path folder) throws IOException {
        paper = folder.resolve("sop.pdf");
        out = folder.resolve("draf.json");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(800, 600));
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                draw(stream);
            }
            document.save(paper.toFile());
        }
    }

    /** Draws a table of two rows: a capsule under the first actor, an arrow, and a capsule under the second. */
    private static void draw(PDPageContentStream stream) throws IOException {
        float[] columns = {20, 50, 250, 350, 450, 550, 650, 780};
        for (float x : columns) {
            line(stream, x, 400, x, 550);
        }
        for (float y : new float[] {400, 460, 520, 550}) {
            line(stream, 20, y, 780, y);
        }
        String[] headings = {"No", "Kegiatan", "Kepala Dinas", "Staf", "Kelengkapan", "Waktu", "Output"};
        String[] first = {"1", "Menerima surat", "", "", "Surat masuk", "15 menit", "Disposisi"};
        String[] second = {"2", "Membalas surat", "", "", "Disposisi", "secepatnya", "Surat balasan"};
        for (int column = 0; column < headings.length; column++) {
            text(stream, columns[column] + 2, 530, headings[column]);
            text(stream, columns[column] + 2, 505, first[column]);
            text(stream, columns[column] + 2, 445, second[column]);
        }
        capsule(stream, 280, 480);
        capsule(stream, 380, 420);
        line(stream, 300, 480, 300, 470);
        line(stream, 300, 470, 400, 470);
        line(stream, 400, 470, 400, 446);
        stream.moveTo(397, 446);
        stream.lineTo(400, 440);
        stream.lineTo(403, 446);
        stream.fill();
    }

    private static void line(PDPageContentStream stream, float x1, float y1, float x2, float y2) throws IOException {
        stream.moveTo(x1, y1);
        stream.lineTo(x2, y2);
        stream.stroke();
    }

    private static void text(PDPageContentStream stream, float x, float y, String text) throws IOException {
        stream.beginText();
        stream.setFont(new PDType1Font(FontName.HELVETICA), 9);
        stream.newLineAtOffset(x, y);
        stream.showText(text);
        stream.endText();
    }

    private static void capsule(PDPageContentStream stream, float x, float y) throws IOException {
        stream.moveTo(x + 10, y);
        stream.lineTo(x + 30, y);
        stream.curveTo(x + 43, y, x + 43, y + 20, x + 30, y + 20);
        stream.lineTo(x + 10, y + 20);
        stream.curveTo(x - 3, y + 20, x - 3, y, x + 10, y);
        stream.closeAndStroke();
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        int code = Mutubaku.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(error, true))
                .execute(arguments);
        return new Run(code, out.toString(), error.toString());
    }

    @Test
    void import_writesDraftAndReport_andSaysWhatIsOpen() throws IOException {
        Path report = paper.resolveSibling("laporan.json");

        Run run = run(
                "import",
                paper.toString(),
                "--region",
                "contoh",
                "--out",
                out.toString(),
                "--report",
                report.toString(),
                "--lang",
                "en");

        assertEquals(0, run.code(), run.error());
        JsonNode steps = JsonMapping.MAPPER.readTree(out.toFile()).path("steps");
        assertEquals(2, steps.size());
        assertEquals("Menerima surat", steps.path(0).path("activity").asText());
        assertEquals(
                "kepala-dinas",
                steps.path(0).path("actors").path(0).path("actor").asText());
        assertEquals("staf", steps.path(1).path("actors").path(0).path("actor").asText());
        assertEquals(
                steps.path(1).path("id").asText(), steps.path(0).path("next").asText());
        assertEquals("selesai", steps.path(1).path("next").asText());
        assertTrue(run.out().contains("#/title: error import/title: The name of the SOP was not found"), run.out());
        assertTrue(run.out().contains("import/time: The time \"secepatnya\""), run.out());
        JsonNode written = JsonMapping.MAPPER.readTree(report.toFile());
        assertTrue(written.path("values").findValuesAsText("pointer").contains("/steps/0/next"));
        assertTrue(written.path("check").findValuesAsText("pointer").contains("/region"), written.toPrettyString());
    }

    @Test
    void import_overwritesNothing() throws IOException {
        Files.writeString(out, "milik orang");

        Run run = run("import", paper.toString(), "--region", "contoh", "--out", out.toString());

        assertEquals(2, run.code());
        assertEquals("milik orang", Files.readString(out));
    }

    @Test
    void import_ofAnythingElse_isRefusedInBothLanguages_andWritesNothing() throws IOException {
        Path other = Files.writeString(paper.resolveSibling("sop.exe"), "bukan pdf");

        Run run = run("import", other.toString(), "--region", "contoh", "--out", out.toString());

        assertEquals(1, run.code());
        assertEquals(2, run.error().lines().count(), run.error());
        assertTrue(run.error().contains("cannot be read"), run.error());
        assertFalse(Files.exists(out));
    }
}
