package id.mutubaku.exchange.pdf;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Point;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The way from the coordinates of a page to those that people see: turned, cropped, and from the top.
 *
 * @param toView the transformation
 * @param box the visible page
 */
record PageFrame(AffineTransform toView, Box box) {

    static PageFrame of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        double width = crop.getWidth();
        double height = crop.getHeight();
        AffineTransform view = turn(Math.floorMod(page.getRotation(), 360), width, height);
        view.concatenate(new AffineTransform(1, 0, 0, -1, 0, height));
        view.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        boolean sideways = page.getRotation() % 180 != 0;
        return new PageFrame(view, sideways ? new Box(0, 0, height, width) : new Box(0, 0, width, height));
    }

    private static AffineTransform turn(int degrees, double width, double height) {
        return switch (degrees) {
            case 90 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 180 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 270 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    Point view(double x, double y) {
        Point2D point = toView.transform(new Point2D.Double(x, y), new Point2D.Double());
        return new Point(point.getX(), point.getY());
    }
}
