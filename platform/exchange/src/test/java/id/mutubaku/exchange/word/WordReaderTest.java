package id.mutubaku.exchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.exchange.limit.ReadingLimits;
import id.mutubaku.exchange.paper.OfficeArchive;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Line;
import id.mutubaku.exchange.picture.PagePicture;
import id.mutubaku.exchange.picture.Point;
import id.mutubaku.exchange.picture.ShapeKind;
import id.mutubaku.exchange.picture.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Word files as other programs write them: numbers, merged cells, groups, canvases and VML. */
final class WordReaderTest {
    private static final int POINT = 12_700;

    private static List<PagePicture> read(OfficeArchive archive) {
        return new WordReader(ReadingLimits.USUAL).read(archive.file());
    }

    private static PagePicture page(String body) {
        return read(OfficeArchive.ofBody(body)).get(0);
    }

    private static List<String> words(PagePicture page) {
        return page.words().stream().map(Word::text).toList();
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String anchor(String shape) {
        return "<w:p><w:r><w:drawing><wp:anchor><wp:positionH relativeFrom=\"page\"><wp:posOffset>" + 100 * POINT
                + "</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>" + 200 * POINT
                + "</wp:posOffset></wp:positionV><wp:extent cx=\"" + 60 * POINT + "\" cy=\"" + 100 * POINT + "\"/>"
                + "<a:graphic><a:graphicData>" + shape
                + "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>";
    }

    private static String symbol(int id, String preset, int x, int y, int width, int height) {
        return "<wps:wsp><wps:cNvPr id=\"" + id + "\"/><wps:spPr><a:xfrm><a:off x=\"" + x + "\" y=\"" + y
                + "\"/><a:ext cx=\"" + width + "\" cy=\"" + height + "\"/></a:xfrm><a:prstGeom prst=\"" + preset
                + "\"/><a:ln><a:solidFill/></a:ln></wps:spPr></wps:wsp>";
    }

    private static String connector(int from, int to) {
        return "<wps:wsp><wps:cNvPr id=\"9\"/><wps:cNvCnPr><a:stCxn id=\"" + from + "\" idx=\"2\"/><a:endCxn id=\"" + to
                + "\" idx=\"0\"/></wps:cNvCnPr><wps:spPr><a:xfrm><a:off x=\"2000\" y=\"5000\"/><a:ext cx=\"5\""
                + " cy=\"5\"/></a:xfrm><a:prstGeom prst=\"straightConnector1\"/><a:ln><a:solidFill/><a:tailEnd"
                + " type=\"triangle\"/></a:ln></wps:spPr></wps:wsp>";
    }

    @Test
    void groupedShapes_standWhereTheirGroupPutsThem() {
        PagePicture page =
                page(anchor("<wpg:wgp><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"600\" cy=\"1000\"/>"
                        + "<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"600\" cy=\"1000\"/></a:xfrm></wpg:grpSpPr>"
                        + symbol(1, "flowChartProcess", 0, 0, 600, 200)
                        + symbol(2, "flowChartDecision", 0, 500, 600, 500)
                        + connector(1, 2) + "</wpg:wgp>"));

        assertEquals(ShapeKind.BOX, page.shapes().get(0).kind());
        assertEquals(ShapeKind.DIAMOND, page.shapes().get(1).kind());
        assertTrue(page.shapes().get(1).box().near(new Box(100, 250, 160, 300), 0.1));
        Line line = page.lines().get(0);
        assertTrue(line.headAtEnd());
        assertTrue(line.start().distance(new Point(130, 220)) < 0.1, "glued below the box");
        assertTrue(line.end().distance(new Point(130, 250)) < 0.1, "glued above the diamond");
    }

    @Test
    void shapesOfACanvas_standWhereTheCanvasIs() {
        PagePicture page = page(anchor("<wpc:wpc>"
                + symbol(1, "flowChartTerminator", 10 * POINT, 20 * POINT, 30 * POINT, 15 * POINT) + "</wpc:wpc>"));

        assertEquals(ShapeKind.CAPSULE, page.shapes().get(0).kind());
        assertTrue(page.shapes().get(0).box().near(new Box(110, 220, 140, 235), 0.1));
    }

    @Test
    void shapesInVml_areReadLikeOthers() {
        PagePicture page = page("<w:p><w:r><w:pict><v:group style=\"position:absolute;left:50pt;top:10pt;width:100pt;"
                + "height:200pt;mso-position-horizontal-relative:page;mso-position-vertical-relative:page\""
                + " coordorigin=\"1000,1000\" coordsize=\"1000,2000\">"
                + "<v:shape type=\"#_x0000_t110\" style=\"left:1000;top:1000;width:500;height:400\"/>"
                + "<v:rect style=\"left:1000;top:2000;width:500;height:300\"><v:textbox><w:txbxContent><w:p>"
                + run("Ya") + "</w:p></w:txbxContent></v:textbox></v:rect>"
                + "<v:line from=\"1250,1400\" to=\"1250,2000\"><v:stroke endarrow=\"block\"/></v:line>"
                + "</v:group></w:pict></w:r></w:p>");

        assertEquals(ShapeKind.DIAMOND, page.shapes().get(0).kind());
        assertTrue(page.shapes().get(0).box().near(new Box(50, 10, 100, 50), 0.1));
        assertEquals(ShapeKind.BOX, page.shapes().get(1).kind());
        assertEquals(List.of("Ya"), words(page));
        Line line = page.lines().get(0);
        assertTrue(line.headAtEnd());
        assertTrue(line.end().distance(new Point(75, 110)) < 0.1);
    }

    @Test
    void drawingThatIsSaidTwice_isReadOnce() {
        PagePicture page = page(
                anchor("")
                        .replace(
                                "<w:drawing>",
                                "<mc:AlternateContent><mc:Choice><w:drawing><wp:inline><wp:extent cx=\"127000\""
                                        + " cy=\"127000\"/><a:graphic>"
                                        + "<a:graphicData>" + symbol(1, "rect", 0, 0, 127_000, 127_000)
                                        + "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect"
                                        + " style=\"width:10pt;height:10pt\"/></w:pict></mc:Fallback></mc:AlternateContent><w:drawing>"));

        assertEquals(1, page.shapes().size());
    }

    @Test
    void numbersThatWordCounts_areRead() {
        String numbered = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        OfficeArchive archive = OfficeArchive.ofBody(
                        numbered + run("Satu") + "</w:p>" + numbered + run("Dua") + "</w:p>")
                .with("word/_rels/document.xml.rels", OfficeArchive.relation("numbering", "numbering.xml"))
                .with(
                        "word/numbering.xml",
                        "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start"
                                + " w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText"
                                + " w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
                                + " w:val=\"0\"/></w:num></w:numbering>");

        assertEquals(List.of("a.", "Satu", "b.", "Dua"), words(read(archive).get(0)));
    }

    @Test
    void tableWithMergedCells_hasTheirBoxes() {
        String cell = "<w:tc><w:tcPr>%s</w:tcPr><w:p>%s</w:p></w:tc>";
        PagePicture page = page("<w:tbl><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr>"
                + "<w:trPr><w:trHeight w:val=\"400\" w:hRule=\"exact\"/></w:trPr>"
                + cell.formatted("<w:vMerge w:val=\"restart\"/>", run("Kiri")) + cell.formatted("", run("Atas"))
                + "</w:tr><w:tr><w:trPr><w:trHeight w:val=\"600\" w:hRule=\"exact\"/></w:trPr>"
                + cell.formatted("<w:vMerge/>", "") + cell.formatted("", run("Bawah"))
                + "</w:tr></w:tbl>");

        List<Box> boxes =
                page.tables().get(0).cells().stream().map(each -> each.box()).toList();
        assertTrue(boxes.stream().anyMatch(box -> box.near(new Box(72, 72, 122, 122), 0.1)), boxes.toString());
        assertTrue(boxes.stream().anyMatch(box -> box.near(new Box(122, 92, 222, 122), 0.1)), boxes.toString());
        assertEquals(3, boxes.size());
    }

    @Test
    void pageBreaks_beginPages() {
        List<PagePicture> pages =
                read(OfficeArchive.ofBody("<w:p>" + run("Satu") + "<w:r><w:br w:type=\"page\"/></w:r></w:p>"
                        + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Dua</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pageBreakBefore/></w:pPr>" + run("Tiga") + "</w:p>"));

        assertEquals(
                List.of(List.of("Satu"), List.of("Dua"), List.of("Tiga")),
                pages.stream().map(WordReaderTest::words).toList());
    }
}
