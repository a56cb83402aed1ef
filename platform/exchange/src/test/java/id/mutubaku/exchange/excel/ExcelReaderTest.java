package id.mutubaku.exchange.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.exchange.limit.ReadingLimits;
import id.mutubaku.exchange.paper.OfficeArchive;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Line;
import id.mutubaku.exchange.picture.PagePicture;
import id.mutubaku.exchange.picture.Point;
import id.mutubaku.exchange.picture.Word;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sheets as Excel writes them: numbers in formats, borders, and shapes that are anchored to cells. */
final class ExcelReaderTest {
    private static final String STYLES = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"0&quot;"
            + " menit&quot;\"/></numFmts><borders><border/><border><left style=\"thin\"/><right"
            + " style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/></border></borders><cellXfs><xf/><xf"
            + " numFmtId=\"15\"/><xf numFmtId=\"164\"/><xf borderId=\"1\"/></cellXfs></styleSheet>";

    private static PagePicture page(String rows, String more) {
        OfficeArchive archive = OfficeArchive.ofSheet(
                        "<worksheet xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                + "<sheetFormatPr defaultRowHeight=\"20\"/><sheetData>" + rows + "</sheetData>" + more
                                + "</worksheet>")
                .with("xl/styles.xml", STYLES)
                .with(
                        "xl/_rels/workbook.xml.rels",
                        OfficeArchive.relation("worksheet", "worksheets/sheet1.xml")
                                .replace(
                                        "</Relationships>",
                                        "<Relationship Id=\"rId2\" Type=\"a/styles\""
                                                + " Target=\"styles.xml\"/></Relationships>"));
        return new ExcelReader(ReadingLimits.USUAL).read(archive.file()).get(0);
    }

    private static String words(PagePicture page) {
        return page.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    @Test
    void numbers_areReadAsPeopleSeeThem() {
        PagePicture page = page(
                "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>45691</v></c><c r=\"B1\" s=\"2\"><v>15</v></c><c"
                        + " r=\"C1\"><v>1.5</v></c><c r=\"D1\" t=\"b\"><v>1</v></c></row>",
                "");

        assertEquals("3 Februari 2025 15 menit 1,5 TRUE", words(page));
    }

    @Test
    void richTexts_areReadWhole_andWithoutHowTheyArePronounced() {
        PagePicture page = page(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>Kepala"
                        + " </t></r><r><t>Dinas</t></r><rPh><t>x</t></rPh></is></c></row>",
                "");

        assertEquals("Kepala Dinas", words(page));
    }

    @Test
    void mergedCell_isOneCellOfTheTable() {
        PagePicture page = page(
                "<row r=\"1\"><c r=\"A1\" s=\"3\" t=\"str\"><v>a</v></c><c r=\"B1\" s=\"3\"/><c r=\"C1\""
                        + " s=\"3\"/></row><row r=\"2\"><c r=\"A2\" s=\"3\"/><c r=\"B2\" s=\"3\"/><c r=\"C2\""
                        + " s=\"3\"/></row>",
                "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>");

        List<Box> boxes =
                page.tables().get(0).cells().stream().map(cell -> cell.box()).toList();
        assertEquals(3, boxes.size());
        assertTrue(boxes.stream().anyMatch(box -> box.near(new Box(0, 0, 96, 40), 0.1)), boxes.toString());
    }

    @Test
    void turnedConnector_isReadWhereItIsSeen() {
        OfficeArchive archive = OfficeArchive.ofSheet(
                        "<worksheet xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                + "<sheetData/><drawing r:id=\"rId1\"/></worksheet>")
                .with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        OfficeArchive.relation("drawing", "../drawings/drawing1.xml"))
                .with(
                        "xl/drawings/drawing1.xml",
                        "<wsDr><absoluteAnchor><pos x=\"1270000\" y=\"1270000\"/><ext cx=\"254000\""
                                + " cy=\"1270000\"/><cxnSp><nvCxnSpPr><cNvPr id=\"3\"/></nvCxnSpPr><spPr><xfrm"
                                + " rot=\"5400000\"><off x=\"0\" y=\"0\"/><ext cx=\"1270000\""
                                + " cy=\"254000\"/></xfrm><prstGeom"
                                + " prst=\"bentConnector3\"><avLst/></prstGeom><ln><solidFill/><tailEnd"
                                + " type=\"arrow\"/></ln></spPr></cxnSp></absoluteAnchor><absoluteAnchor><pos x=\"0\""
                                + " y=\"0\"/><ext cx=\"12700\" cy=\"12700\"/><sp><nvSpPr><cNvPr"
                                + " id=\"4\"/></nvSpPr><spPr><prstGeom"
                                + " prst=\"rect\"/><ln><solidFill/></ln></spPr></sp></absoluteAnchor></wsDr>");

        Line line = new ExcelReader(ReadingLimits.USUAL)
                .read(archive.file())
                .get(0)
                .lines()
                .get(0);

        List<Point> expected =
                List.of(new Point(120, 100), new Point(120, 150), new Point(100, 150), new Point(100, 200));
        for (int corner = 0; corner < expected.size(); corner++) {
            assertTrue(
                    line.points().get(corner).distance(expected.get(corner)) < 0.1,
                    line.points().toString());
        }
        assertTrue(line.headAtEnd());
    }
}
