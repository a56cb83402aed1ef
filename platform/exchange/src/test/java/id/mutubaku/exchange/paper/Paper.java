package id.mutubaku.exchange.paper;

import id.mutubaku.exchange.paper.Manner.Strokes;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** A page of PDF on which things are drawn in one manner; places are from the top left, as people see the page. */
public final class Paper {
    private static final float WIDTH = 842;
    private static final float HEIGHT = 595;

    private final Manner manner;
    private final PDFont font = new PDType1Font(FontName.HELVETICA);
    private final StringBuilder content = new StringBuilder();

    public Paper(Manner manner) {
        this.manner = manner;
    }

    /** Draws a straight line of a table or of an arrow. */
    public void line(double x1, double y1, double x2, double y2) {
        if (manner.strokes() == Strokes.THIN_RECTANGLES && (x1 == x2 || y1 == y2)) {
            double half = 0.4;
            fill(new Rectangle2D.Double(
                    Math.min(x1, x2) - (x1 == x2 ? half : 0),
                    Math.min(y1, y2) - (y1 == y2 ? half : 0),
                    Math.abs(x1 - x2) + (x1 == x2 ? 2 * half : 0),
                    Math.abs(y1 - y2) + (y1 == y2 ? 2 * half : 0)));
        } else {
            outline(new Line2D.Double(x1, y1, x2, y2));
        }
    }

    /** Draws a line with corners, from its first place to its last. */
    public void lines(double... places) {
        if (manner.strokes() == Strokes.THIN_RECTANGLES) {
            for (int index = 2; index < places.length; index += 2) {
                line(places[index - 2], places[index - 1], places[index], places[index + 1]);
            }
            return;
        }
        Path2D path = new Path2D.Double();
        path.moveTo(places[0], places[1]);
        for (int index = 2; index < places.length; index += 2) {
            path.lineTo(places[index], places[index + 1]);
        }
        outline(path);
    }

    /** Draws an arrow with its head at the last place. */
    public void arrow(double... places) {
        int last = places.length - 2;
        double dx = Math.signum(places[last] - places[last - 2]);
        double dy = Math.signum(places[last + 1] - places[last - 1]);
        double tipX = places[last];
        double tipY = places[last + 1];
        Path2D head = new Path2D.Double();
        head.moveTo(tipX - 4 * dx + 2 * dy, tipY - 4 * dy + 2 * dx);
        head.lineTo(tipX, tipY);
        head.lineTo(tipX - 4 * dx - 2 * dy, tipY - 4 * dy - 2 * dx);
        double[] shaft = places.clone();
        if (manner.openHeads()) {
            paint(head, "S");
        } else {
            head.closePath();
            fill(head);
            shaft[last] -= 3 * dx;
            shaft[last + 1] -= 3 * dy;
        }
        lines(shaft);
    }

    public void box(double x, double y, double width, double height) {
        outline(new Rectangle2D.Double(x, y, width, height));
    }

    public void capsule(double x, double y, double width, double height) {
        outline(new RoundRectangle2D.Double(x, y, width, height, height, height));
    }

    public void ellipse(double x, double y, double width, double height) {
        outline(new Ellipse2D.Double(x, y, width, height));
    }

    public void diamond(double x, double y, double width, double height) {
        polygon(x + width / 2, y, x + width, y + height / 2, x + width / 2, y + height, x, y + height / 2);
    }

    /** Draws the connector between pages, with its tip down. */
    public void pentagon(double x, double y, double width, double height) {
        polygon(x, y, x + width, y, x + width, y + 0.65 * height, x + width / 2, y + height, x, y + 0.65 * height);
    }

    private void polygon(double... places) {
        Path2D path = new Path2D.Double();
        path.moveTo(places[0], places[1]);
        for (int index = 2; index < places.length; index += 2) {
            path.lineTo(places[index], places[index + 1]);
        }
        path.closePath();
        outline(path);
    }

    /** Draws the line of a shape with a pen, or as the polygon that a pen would leave. */
    public void outline(Shape shape) {
        if (manner.strokes() == Strokes.POLYGONS) {
            fill(new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER).createStrokedShape(shape));
        } else {
            paint(shape, "S");
        }
    }

    public void fill(Shape shape) {
        paint(shape, "f");
    }

    /** Writes operators as they are. */
    public void operators(String operators) {
        content.append(operators).append('\n');
    }

    private void paint(Shape shape, String operator) {
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> places(at, 2, "m");
                case PathIterator.SEG_LINETO -> places(at, 2, "l");
                case PathIterator.SEG_QUADTO -> {
                    double[] cubic = {at[0], at[1], at[0], at[1], at[2], at[3]};
                    places(cubic, 6, "c");
                }
                case PathIterator.SEG_CUBICTO -> places(at, 6, "c");
                default -> content.append("h ");
            }
        }
        content.append(operator).append('\n');
    }

    private void places(double[] at, int count, String operator) {
        for (int index = 0; index < count; index += 2) {
            content.append(number(at[index]))
                    .append(' ')
                    .append(number(HEIGHT - at[index + 1]))
                    .append(' ');
        }
        content.append(operator).append(' ');
    }

    private static String number(double value) {
        return String.format(java.util.Locale.ROOT, "%.3f", value);
    }

    /** Writes a text with its base line at a place. */
    public void text(double x, double y, String text) {
        content.append("BT /F1 7 Tf ")
                .append(number(x))
                .append(' ')
                .append(number(HEIGHT - y))
                .append(" Td (")
                .append(text.replace("(", "\\(").replace(")", "\\)"))
                .append(") Tj ET\n");
    }

    /** Adds the page to a document. */
    public void addTo(PDDocument document) {
        try {
            PDPage page = new PDPage(
                    manner.rotated() % 180 == 0 ? new PDRectangle(WIDTH, HEIGHT) : new PDRectangle(HEIGHT, WIDTH));
            page.setRotation(manner.rotated());
            document.addPage(page);
            PDFormXObject form = form(document);
            try (PDPageContentStream stream = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
                stream.transform(turned());
                stream.drawForm(manner.inForm() ? nested(document, form) : form);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Matrix turned() {
        return switch (manner.rotated()) {
            case 90 -> new Matrix(0, 1, -1, 0, HEIGHT, 0);
            case 180 -> new Matrix(-1, 0, 0, -1, WIDTH, HEIGHT);
            case 270 -> new Matrix(0, -1, 1, 0, 0, WIDTH);
            default -> new Matrix();
        };
    }

    private PDFormXObject form(PDDocument document) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(WIDTH, HEIGHT));
        PDResources resources = new PDResources();
        resources.put(org.apache.pdfbox.cos.COSName.getPDFName("F1"), font);
        form.setResources(resources);
        try (var out = form.getContentStream().createOutputStream()) {
            out.write(content.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        return form;
    }

    private static PDFormXObject nested(PDDocument document, PDFormXObject inner) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(WIDTH, HEIGHT));
        PDResources resources = new PDResources();
        resources.put(org.apache.pdfbox.cos.COSName.getPDFName("Fm"), inner);
        form.setResources(resources);
        try (var out = form.getContentStream().createOutputStream()) {
            out.write("q 1 0 0 1 0 0 cm /Fm Do Q".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        return form;
    }

    /** Returns a file of pages. */
    public static byte[] file(Paper... pages) {
        try (PDDocument document = new PDDocument()) {
            for (Paper page : pages) {
                page.addTo(document);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
