package id.mutubaku.document.pdf;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.Point;
import id.mutubaku.document.drawing.TextBlock;
import id.mutubaku.document.drawing.TextBlock.Alignment;
import id.mutubaku.document.text.TextStyle;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDTristimulus;
import org.apache.pdfbox.util.Matrix;

/** A page that is painted, in the measures of drawings; every piece is a tag's or an ornament. */
final class PdfPage implements AutoCloseable {
    private static final float UNITS_PER_POINT = 20;
    private static final int TEXT_BASELINE_PERCENT = 95;
    /** How far from a corner the handles of a curve are that comes near a quarter of a circle. */
    private static final float QUARTER = 0.4477f;

    private final int height;
    private final PdfFonts fonts;
    private final TagTree.Pieces pieces;
    private final PDPageContentStream content;

    /** Adds a page to a document. */
    PdfPage(PDDocument pdf, Box sheet, PdfFonts fonts, TagTree tags) throws IOException {
        PDPage page = new PDPage(new PDRectangle(sheet.width() / UNITS_PER_POINT, sheet.height() / UNITS_PER_POINT));
        pdf.addPage(page);
        this.height = sheet.height();
        this.fonts = fonts;
        this.pieces = tags.on(page);
        this.content = new PDPageContentStream(pdf, page);
        content.setStrokingColor(gray(0));
        content.setNonStrokingColor(gray(0));
    }

    /** Returns a gray that looks the same everywhere. */
    private static PDColor gray(float lightness) {
        PDCalGray gray = new PDCalGray();
        PDTristimulus daylight = new PDTristimulus();
        daylight.setX(0.9505f);
        daylight.setY(1);
        daylight.setZ(1.089f);
        gray.setWhitePoint(daylight);
        return new PDColor(new float[] {lightness}, gray);
    }

    /** Begins a piece that belongs to a tag. */
    void begin(PDStructureElement tag) throws IOException {
        content.beginMarkedContent(COSName.getPDFName(tag.getStructureType()), pieces.add(tag));
    }

    /** Begins a piece that is not read: a line, an arrow, the number of the page. */
    void beginOrnament() throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
    }

    /** Ends a piece. */
    void end() throws IOException {
        content.endMarkedContent();
    }

    void rectangle(Box box, float lineWidth) throws IOException {
        content.setLineWidth(lineWidth);
        content.addRect(points(box.x()), points(height - box.bottom()), points(box.width()), points(box.height()));
        content.stroke();
    }

    /** Paints a rectangle in the colour of the paper, for a text to stand on. */
    void ground(Box box) throws IOException {
        content.setNonStrokingColor(gray(1));
        content.addRect(points(box.x()), points(height - box.bottom()), points(box.width()), points(box.height()));
        content.fill();
        content.setNonStrokingColor(gray(0));
    }

    /** Paints a shape that hides what is under it. */
    void shape(List<Point> corners, float lineWidth) throws IOException {
        content.setLineWidth(lineWidth);
        content.setNonStrokingColor(gray(1));
        trace(corners);
        content.closeAndFillAndStroke();
        content.setNonStrokingColor(gray(0));
    }

    /** Paints a rectangle with round ends. */
    void capsule(Box box, int radius, float lineWidth) throws IOException {
        content.setLineWidth(lineWidth);
        content.setNonStrokingColor(gray(1));
        float near = radius * QUARTER;
        move(box.x() + radius, box.y());
        line(box.right() - radius, box.y());
        curve(box.right() - near, box.y(), box.right(), box.y() + near, box.right(), box.y() + radius);
        line(box.right(), box.bottom() - radius);
        curve(box.right(), box.bottom() - near, box.right() - near, box.bottom(), box.right() - radius, box.bottom());
        line(box.x() + radius, box.bottom());
        curve(box.x() + near, box.bottom(), box.x(), box.bottom() - near, box.x(), box.bottom() - radius);
        line(box.x(), box.y() + radius);
        curve(box.x(), box.y() + near, box.x() + near, box.y(), box.x() + radius, box.y());
        content.closeAndFillAndStroke();
        content.setNonStrokingColor(gray(0));
    }

    void path(List<Point> corners, float lineWidth) throws IOException {
        content.setLineWidth(lineWidth);
        trace(corners);
        content.stroke();
    }

    void filled(List<Point> corners) throws IOException {
        trace(corners);
        content.closePath();
        content.fill();
    }

    private void trace(List<Point> corners) throws IOException {
        move(corners.get(0).x(), corners.get(0).y());
        for (Point corner : corners.subList(1, corners.size())) {
            line(corner.x(), corner.y());
        }
    }

    private void move(float x, float y) throws IOException {
        content.moveTo(x / UNITS_PER_POINT, (height - y) / UNITS_PER_POINT);
    }

    private void line(float x, float y) throws IOException {
        content.lineTo(x / UNITS_PER_POINT, (height - y) / UNITS_PER_POINT);
    }

    private void curve(float x1, float y1, float x2, float y2, float x3, float y3) throws IOException {
        content.curveTo(
                x1 / UNITS_PER_POINT,
                (height - y1) / UNITS_PER_POINT,
                x2 / UNITS_PER_POINT,
                (height - y2) / UNITS_PER_POINT,
                x3 / UNITS_PER_POINT,
                (height - y3) / UNITS_PER_POINT);
    }

    /** Paints lines of text; each that goes on in the next one ends with a blank, which is read and not seen. */
    void text(TextBlock text) throws IOException {
        content.beginText();
        content.setFont(fonts.of(text.bold()), points(text.size()));
        for (int number = 0; number < text.lines().size(); number++) {
            String line = text.lines().get(number);
            if (!line.isEmpty()) {
                content.setTextMatrix(place(text, number));
                content.showText(number < text.lines().size() - 1 ? line + " " : line);
            }
        }
        content.endText();
    }

    private Matrix place(TextBlock text, int number) {
        TextStyle style = new TextStyle(text.size(), text.bold());
        Box box = text.box();
        int room = text.upright() ? box.height() : box.width();
        int indent = text.alignment() == Alignment.CENTRE
                ? (room - style.width(text.lines().get(number))) / 2
                : 0;
        int baseline = text.size() * TEXT_BASELINE_PERCENT / 100 + number * style.lineHeight();
        return text.upright()
                ? new Matrix(0, 1, -1, 0, points(box.x() + baseline), points(height - box.bottom() + indent))
                : Matrix.getTranslateInstance(points(box.x() + indent), points(height - box.y() - baseline));
    }

    private static float points(int units) {
        return units / UNITS_PER_POINT;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
