package id.mutubaku.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.exchange.limit.ReadingLimits;
import id.mutubaku.exchange.paper.Manner;
import id.mutubaku.exchange.paper.Manner.Strokes;
import id.mutubaku.exchange.paper.Paper;
import id.mutubaku.exchange.picture.Line;
import id.mutubaku.exchange.picture.PagePicture;
import id.mutubaku.exchange.picture.Point;
import id.mutubaku.exchange.picture.Shape;
import id.mutubaku.exchange.picture.ShapeKind;
import id.mutubaku.exchange.picture.Word;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PdfReaderTest {
    private static final Manner PLAIN = new Manner(Strokes.STROKED, false, false, 0);

    static Stream<Manner> manners() {
        return Stream.of(Strokes.values())
                .flatMap(strokes -> Stream.of(
                        new Manner(strokes, false, false, 0),
                        new Manner(strokes, true, true, 0),
                        new Manner(strokes, true, false, 90),
                        new Manner(strokes, false, true, 270),
                        new Manner(strokes, false, false, 180)));
    }

    private static PagePicture read(Paper paper) {
        return new PdfReader(ReadingLimits.USUAL).read(Paper.file(paper)).get(0);
    }

    @ParameterizedTest
    @MethodSource("manners")
    void symbols_areToldByTheirOutline(Manner manner) {
        Paper paper = new Paper(manner);
        paper.box(50, 100, 40, 20);
        paper.diamond(150, 100, 40, 20);
        paper.capsule(250, 100, 40, 20);
        paper.ellipse(350, 100, 40, 20);
        paper.pentagon(450, 100, 20, 20);
        paper.ellipse(550, 100, 14, 14);

        List<Shape> shapes = read(paper).shapes().stream()
                .sorted(Comparator.comparingDouble(shape -> shape.box().left()))
                .toList();

        assertEquals(
                List.of(
                        ShapeKind.BOX,
                        ShapeKind.DIAMOND,
                        ShapeKind.CAPSULE,
                        ShapeKind.CAPSULE,
                        ShapeKind.PENTAGON,
                        ShapeKind.CIRCLE),
                shapes.stream().map(Shape::kind).toList());
        assertTrue(shapes.get(1).box().near(new id.mutubaku.exchange.picture.Box(150, 100, 190, 120), 2));
    }

    @ParameterizedTest
    @MethodSource("manners")
    void arrow_isOneLineFromEndToTip(Manner manner) {
        Paper paper = new Paper(manner);
        paper.arrow(100, 100, 100, 150, 200, 150, 200, 190);

        List<Line> lines = read(paper).lines();

        assertEquals(1, lines.size(), lines::toString);
        Line line = lines.get(0);
        assertTrue(line.headAtEnd() != line.headAtStart());
        Point tip = line.headAtEnd() ? line.end() : line.start();
        Point tail = line.headAtEnd() ? line.start() : line.end();
        assertTrue(tip.distance(new Point(200, 190)) < 2, line::toString);
        assertTrue(tail.distance(new Point(100, 100)) < 2, line::toString);
    }

    @ParameterizedTest
    @MethodSource("manners")
    void table_partsItsCells_mergedOnesAsOne(Manner manner) {
        Paper paper = new Paper(manner);
        for (double y : new double[] {50, 80, 110}) {
            paper.line(50, y, 350, y);
        }
        paper.line(50, 50, 50, 110);
        paper.line(350, 50, 350, 110);
        paper.line(150, 80, 150, 110);

        PagePicture page = read(paper);

        assertEquals(1, page.tables().size());
        assertEquals(3, page.tables().get(0).cells().size());
        assertEquals(List.of(), page.lines());
        assertEquals(List.of(), page.shapes());
    }

    @ParameterizedTest
    @MethodSource("manners")
    void words_standWherePeopleSeeThem(Manner manner) {
        Paper paper = new Paper(manner);
        paper.text(100, 200, "Surat masuk (asli)");

        List<Word> words = read(paper).words();

        assertEquals(
                List.of("Surat", "masuk", "(asli)"),
                words.stream().map(Word::text).toList());
        assertEquals(100, words.get(0).box().left(), 1);
        assertEquals(200, words.get(0).box().bottom(), 3);
        assertEquals(0, words.get(0).turns());
    }

    @Test
    void lettersPlacedOneByOne_areOneWord() {
        Paper paper = new Paper(PLAIN);
        paper.operators("BT /F1 10 Tf 1 0 0 1 100 400 Tm (Su) Tj 1 0 0 1 112.3 400 Tm (rat) Tj ET");

        assertEquals(
                List.of("Surat"), read(paper).words().stream().map(Word::text).toList());
    }

    @Test
    void textPrintedTwiceAtOnePlace_countsOnce() {
        Paper paper = new Paper(PLAIN);
        paper.text(100, 200, "Tebal");
        paper.text(100.2, 200, "Tebal");

        assertEquals(
                List.of("Tebal"), read(paper).words().stream().map(Word::text).toList());
    }

    @Test
    void wordTurnedByAQuarter_saysSo() {
        Paper paper = new Paper(PLAIN);
        paper.operators("BT /F1 10 Tf 0 1 -1 0 300 300 Tm (Kepala) Tj ET");

        Word word = read(paper).words().get(0);

        assertEquals("Kepala", word.text());
        assertEquals(3, word.turns());
        assertTrue(word.box().height() > word.box().width());
    }

    @Test
    void dashes_areOneLine() {
        Paper paper = new Paper(PLAIN);
        paper.operators("[3 2] 0 d");
        paper.line(100, 100, 200, 100);
        paper.operators("[] 0 d");
        for (int x = 100; x < 200; x += 10) {
            paper.line(x, 150, x + 6, 150);
        }

        List<Line> lines = read(paper).lines();

        assertEquals(2, lines.size(), lines::toString);
        assertTrue(lines.stream().allMatch(Line::dashed), lines::toString);
    }

    @Test
    void curve_isALineFromEndToEnd() {
        Paper paper = new Paper(PLAIN);
        paper.outline(new CubicCurve2D.Double(100, 100, 100, 200, 300, 100, 300, 200));

        Line line = read(paper).lines().get(0);

        assertTrue(line.start().distance(new Point(100, 100)) < 1);
        assertTrue(line.end().distance(new Point(300, 200)) < 1);
    }

    @Test
    void shadingBehindText_isNoSymbol() {
        Paper paper = new Paper(PLAIN);
        paper.operators("0.8 g");
        paper.fill(new Rectangle2D.Double(100, 100, 80, 20));

        assertEquals(List.of(), read(paper).shapes());
    }

    @Test
    void characterWithoutUnicode_isCounted_notGuessed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(FontName.HELVETICA);
            COSArray differences = new COSArray();
            differences.add(COSInteger.get('a'));
            differences.add(COSName.getPDFName("bentuk1"));
            COSDictionary encoding = new COSDictionary();
            encoding.setItem(COSName.TYPE, COSName.ENCODING);
            encoding.setItem(COSName.DIFFERENCES, differences);
            font.getCOSObject().setItem(COSName.ENCODING, encoding);
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setFont(font, 12);
                stream.newLineAtOffset(100, 700);
                stream.showText("aaaaaaa");
                stream.endText();
            }
            document.save(out);
        }

        PagePicture page =
                new PdfReader(ReadingLimits.USUAL).read(out.toByteArray()).get(0);

        assertEquals(List.of(), page.words());
        assertEquals(7, page.unreadable());
    }
}
