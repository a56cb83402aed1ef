package id.mutubaku.exchange.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.exchange.limit.ReadingLimits;
import id.mutubaku.exchange.paper.Manner;
import id.mutubaku.exchange.paper.Manner.Strokes;
import id.mutubaku.exchange.paper.Paper;
import id.mutubaku.exchange.pdf.PdfReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings as people misprint them, and tables that go on. */
final class TableHeadingTest {
    private static final double[] COLUMNS = {30, 60, 230, 310, 390, 470, 550, 630, 700};

    private static Paper paper() {
        return new Paper(new Manner(Strokes.STROKED, false, false, 0));
    }

    private static void grid(Paper paper, double first, double... down) {
        for (double x : COLUMNS) {
            paper.line(x, first, x, down[down.length - 1]);
        }
        for (double y : down) {
            paper.line(COLUMNS[0], y, COLUMNS[COLUMNS.length - 1], y);
        }
    }

    private static void row(Paper paper, double top, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            paper.text(COLUMNS[column] + 3, top + 14, cells[column]);
        }
    }

    private static Draft draft(Paper... pages) {
        return DraftMaker.make(new PdfReader(ReadingLimits.USUAL).read(Paper.file(pages)), "contoh");
    }

    private static List<String> texts(JsonNode steps, String member) {
        return steps.findValuesAsText(member);
    }

    @Test
    void headingOverNumbersAndActivities_isParted_andEmptyCellsUnderHeadingsAreNoColumns() {
        Paper paper = paper();
        grid(paper, 70, 70, 100, 140, 180);
        paper.line(30, 40, 30, 70);
        paper.line(700, 40, 700, 70);
        paper.line(30, 40, 700, 40);
        paper.line(230, 40, 230, 70);
        paper.line(630, 40, 630, 70);
        paper.text(40, 55, "Uraian Prosedur");
        paper.text(640, 55, "Ket");
        row(paper, 70, "", "", "Kepala", "Staf", "Kelengkapan", "Waktu", "Output", "");
        row(paper, 100, "1", "Menerima surat", "", "", "Surat", "1 jam", "Disposisi", "segera");
        row(paper, 140, "2", "Membalas surat", "", "", "Disposisi", "2 hari", "Surat", "");

        JsonNode definition = draft(paper).definition();

        assertEquals(List.of("Kepala", "Staf"), texts(definition.path("actors"), "name"));
        assertEquals(List.of("1", "2"), texts(definition.path("steps"), "number"));
        assertEquals(List.of("Menerima surat", "Membalas surat"), texts(definition.path("steps"), "activity"));
        assertEquals(
                "segera",
                definition.path("steps").path(0).path("printed").path("remark").asText());
    }

    @Test
    void rowOfColumnNumbers_isNoStep_andARowGoesOnOverThePage() {
        Paper first = paper();
        grid(first, 70, 70, 100, 115, 150, 190);
        row(first, 70, "No", "Kegiatan", "Kepala", "Staf", "Kelengkapan", "Waktu", "Output", "Ket");
        row(first, 98, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)");
        row(first, 115, "1", "Menerima surat", "", "", "Surat", "1 jam", "Disposisi", "");
        row(first, 150, "2", "Menyusun konsep", "", "", "Disposisi", "2 hari", "Konsep", "");
        Paper second = paper();
        grid(second, 40, 40, 80, 120);
        row(second, 40, "", "jawaban surat", "", "", "dan arsip", "", "", "");
        row(second, 80, "3", "Mengirim surat", "", "", "Konsep", "1 jam", "Surat", "");

        JsonNode steps = draft(first, second).definition().path("steps");

        assertEquals(
                List.of("Menerima surat", "Menyusun konsep jawaban surat", "Mengirim surat"), texts(steps, "activity"));
        assertEquals(
                "Disposisi dan arsip",
                steps.path(1).path("printed").path("requires").asText());
    }

    @Test
    void whatIsOnPaperAndInNoValue_isListed() {
        Paper paper = paper();
        grid(paper, 70, 70, 100, 140);
        row(paper, 70, "No", "Kegiatan", "Kepala", "Staf", "Kelengkapan", "Waktu", "Output", "Ket");
        row(paper, 100, "1", "Menerima surat", "", "", "Surat", "secepatnya", "Disposisi", "");
        paper.text(100, 500, "Tembusan kepada arsip");

        ImportReport report = draft(paper).report();

        assertTrue(
                report.unused().stream().anyMatch(unused -> unused.text().equals("Tembusan kepada arsip")),
                report.unused()::toString);
        List<String> rules =
                report.open().stream().map(problem -> problem.rule()).distinct().toList();
        assertTrue(
                rules.containsAll(List.of("import/title", "import/field", "import/actor", "import/time")),
                rules::toString);
    }
}
