package id.mutubaku.document.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.Drawing;
import id.mutubaku.document.drawing.Page;
import id.mutubaku.document.flow.View;
import id.mutubaku.document.layout.Paper;
import id.mutubaku.document.layout.SopLayout;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.SopDefinition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

final class SvgDrawingTest {
    private static final Path SOP = Path.of("..", "..", "sop-definitions", "banten", "pembangunan-aplikasi.json");

    private static SopDefinition definition() throws IOException {
        return DefinitionReader.definition(Files.readString(SOP)).value().orElseThrow();
    }

    private static SvgDrawing svg(SopDefinition definition, Language language) {
        Drawing drawing = new SopLayout(definition, Map.of(), Map.of()).on(Paper.A4, View.RUNNING);
        return new SvgDrawing(drawing, definition, language);
    }

    private static Document parsed(String svg) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void page_hasTitleAndDescription_andAFocusableSymbolForEachStep() throws Exception {
        Document page = parsed(svg(definition(), Language.ID).pages().get(0));
        NodeList groups = page.getElementsByTagName("g");
        int focusable = 0;
        for (int index = 0; index < groups.getLength(); index++) {
            Element group = (Element) groups.item(index);
            if (group.getAttribute("tabindex").equals("0")) {
                focusable++;
                assertFalse(group.getAttribute("aria-label").isEmpty());
            }
        }

        assertEquals(7, focusable);
        assertEquals("sop-drawing-1-title", page.getDocumentElement().getAttribute("aria-labelledby"));
        assertEquals(
                "Halaman 1 dari 1, 7 baris. Tabel SOP di halaman ini memuat hal yang sama dalam kata-kata.",
                page.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void step_saysWhoDoesIt_andWhatFollows() throws Exception {
        String page = svg(definition(), Language.EN).pages().get(0);

        assertTrue(page.contains("Decision: 2 "), page);
        assertTrue(page.contains("Ditolak: End: "), page);
    }

    @Test
    void page_hasNoStyle_andAFileHasIts() throws Exception {
        SopDefinition definition = definition();
        Drawing drawing = new SopLayout(definition, Map.of(), Map.of()).on(Paper.A4, View.RUNNING);
        SvgDrawing svg = new SvgDrawing(drawing, definition, Language.ID);

        assertFalse(svg.pages().get(0).contains("style"));
        assertTrue(svg.file(drawing.pages().get(0)).contains("<style>"));
    }

    @Test
    void stepOfACase_isMarkedByAShapeAndInWords_andItsRowIsFramed() throws Exception {
        SopDefinition definition = definition();
        Drawing drawing = new SopLayout(definition, Map.of(), Map.of()).on(Paper.A4, View.RUNNING);
        StepMark done = new StepMark(StepSign.DONE, "Selesai.");
        StepMark late = new StepMark(StepSign.LATE, "Terlambat, dipegang Kepala Dinas.");
        String plain = new SvgDrawing(drawing, definition, Language.ID).pages().get(0);
        String page = new SvgDrawing(drawing, definition, Language.ID, Map.of("ajukan", done, "terima", late))
                .pages()
                .get(0);

        assertEquals(2, page.split("class=\"step-sign ", -1).length - 1);
        assertEquals(1, page.split("class=\"step-sign is-late\"", -1).length - 1);
        assertEquals(1, page.split("class=\"current\"", -1).length - 1);
        assertTrue(page.contains("Terlambat, dipegang Kepala Dinas.</title>"), page);
        assertFalse(plain.contains("step-sign") || plain.contains("class=\"current\""), plain);
    }

    @Test
    void trimmedPage_showsAllThatIsDrawn_andNoMargins() throws Exception {
        SopDefinition definition = definition();
        Drawing drawing = new SopLayout(definition, Map.of(), Map.of()).on(Paper.A4, View.RUNNING);
        Page page = drawing.pages().get(0);
        Element svg = parsed(new SvgDrawing(drawing, definition, Language.ID)
                        .trimmed()
                        .get(0))
                .getDocumentElement();
        double[] shown = Arrays.stream(svg.getAttribute("viewBox").split(" "))
                .mapToDouble(Double::parseDouble)
                .map(points -> points * 20)
                .toArray();
        Box view = new Box((int) shown[0], (int) shown[1], (int) shown[2], (int) shown[3]);

        assertTrue(page.symbols().stream().allMatch(symbol -> view.contains(symbol.box())));
        assertTrue(page.rows().stream().allMatch(row -> view.contains(row.box())));
        assertTrue(view.width() < drawing.width() && view.height() < drawing.height());
    }

    @Test
    void textFromADefinition_isEscaped() throws Exception {
        String json = Files.readString(SOP).replace("Kepala Bidang mendisposisi", "<script>&\\\"x\\\" mendisposisi");
        String page = svg(DefinitionReader.definition(json).value().orElseThrow(), Language.ID)
                .pages()
                .get(0);

        assertFalse(page.contains("<script"));
        assertTrue(page.contains("&lt;script&gt;&amp;"));
        assertEquals("svg", parsed(page).getDocumentElement().getTagName());
    }
}
