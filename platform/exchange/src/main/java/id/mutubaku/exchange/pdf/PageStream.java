package id.mutubaku.exchange.pdf;

import id.mutubaku.exchange.limit.Budget;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.PagePicture;
import id.mutubaku.exchange.picture.Point;
import id.mutubaku.exchange.trace.Contour;
import id.mutubaku.exchange.trace.PaintedPath;
import id.mutubaku.exchange.trace.Tracing;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The content of one page as it is painted; it keeps characters, paths and places of images. */
final class PageStream extends PDFGraphicsStreamEngine {
    private final Budget budget;
    private final PageFrame frame;
    private final PathPen pen;
    private final WordBuilder words = new WordBuilder();
    private final List<PaintedPath> paths = new ArrayList<>();
    private final List<Box> images = new ArrayList<>();
    private int unreadable;

    PageStream(PDPage page, Budget budget) {
        super(page);
        this.budget = budget;
        frame = PageFrame.of(page);
        pen = new PathPen(frame);
    }

    /** Reads the page. */
    PagePicture read(int number) throws IOException {
        budget.beginPage();
        processPage(getPage());
        Tracing tracing = Tracing.of(paths);
        return new PagePicture(
                number,
                frame.box(),
                words.words(),
                tracing.tables(),
                tracing.shapes(),
                tracing.lines(),
                images,
                unreadable);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.takeOperator();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.enter();
        super.showForm(form);
        budget.leave();
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        budget.enter();
        super.showTransparencyGroup(form);
        budget.leave();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.takeCharacter();
        String text = font.toUnicode(code);
        if (text == null || text.indexOf('\uFFFD') >= 0) {
            unreadable++;
            return;
        }
        Point origin = view(matrix, 0, 0);
        Point em = view(matrix, 1, 0);
        Point end = view(matrix, displacement.getX(), 0);
        double size = origin.distance(view(matrix, 0, 1));
        if (size > 0.5 && frame.box().grown(size).contains(origin)) {
            words.add(Glyph.of(text, origin, em, end, size));
        }
    }

    private Point view(Matrix matrix, float x, float y) {
        Point2D.Float point = matrix.transformPoint(x, y);
        return frame.view(point.x, point.y);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        pen.move((float) p0.getX(), (float) p0.getY());
        pen.go((float) p1.getX(), (float) p1.getY());
        pen.go((float) p2.getX(), (float) p2.getY());
        pen.go((float) p3.getX(), (float) p3.getY());
        pen.close();
    }

    @Override
    public void moveTo(float x, float y) {
        pen.move(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        pen.go(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        pen.curve(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return pen.place();
    }

    @Override
    public void closePath() {
        pen.close();
    }

    @Override
    public void endPath() {
        pen.lift();
    }

    @Override
    public void strokePath() {
        paint(true, false);
    }

    @Override
    public void fillPath(int windingRule) {
        paint(false, true);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paint(true, true);
    }

    private void paint(boolean stroked, boolean filled) {
        List<Contour> visible = pen.lift().stream()
                .filter(contour -> contour.points().stream().anyMatch(frame.box()::contains))
                .toList();
        budget.takeRuns(visible.size());
        if (!visible.isEmpty()) {
            paths.add(new PaintedPath(visible, stroked, filled, filled && Inks.isPale(getGraphicsState()), isDashed()));
        }
    }

    private boolean isDashed() {
        float sum = 0;
        for (float dash : getGraphicsState().getLineDashPattern().getDashArray()) {
            sum += dash;
        }
        return sum > 0;
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        images.add(Box.around(List.of(view(matrix, 0, 0), view(matrix, 1, 0), view(matrix, 1, 1), view(matrix, 0, 1))));
    }

    @Override
    public void clip(int windingRule) {
        // What is clipped away is rarely drawn at all, and never a symbol.
    }

    @Override
    public void shadingFill(COSName shading) {
        // A shading is decoration.
    }
}
