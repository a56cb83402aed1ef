package id.mutubaku.exchange.shape;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Point;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * The frame of a shape: its own coordinates, and how they come onto the page.
 *
 * @param width its own width
 * @param height its own height
 * @param toPage from its own coordinates to points on the page
 */
public record Frame(double width, double height, AffineTransform toPage) {

    public Frame {
        toPage = new AffineTransform(toPage);
    }

    /** Returns a copy, as a transform can be changed. */
    @Override
    public AffineTransform toPage() {
        return new AffineTransform(toPage);
    }

    /** Returns the frame of a box on the page, upright. */
    public static Frame of(Box box) {
        return new Frame(box.width(), box.height(), AffineTransform.getTranslateInstance(box.left(), box.top()));
    }

    /**
     * Returns a frame in other coordinates.
     *
     * @param outer from the other coordinates to the page
     * @param turn by how many degrees clockwise it is turned
     */
    static Frame in(AffineTransform outer, Box box, double turn, boolean flippedAcross, boolean flippedDown) {
        AffineTransform toPage = new AffineTransform(outer);
        Point center = box.center();
        toPage.translate(center.x(), center.y());
        toPage.rotate(Math.toRadians(turn));
        toPage.scale(flippedAcross ? -1 : 1, flippedDown ? -1 : 1);
        toPage.translate(-box.width() / 2, -box.height() / 2);
        return new Frame(box.width(), box.height(), toPage);
    }

    /** Returns how the coordinates of what is grouped in it come onto the page. */
    AffineTransform ofGroup(Box inner) {
        AffineTransform group = toPage();
        group.scale(width / Math.max(1e-6, inner.width()), height / Math.max(1e-6, inner.height()));
        group.translate(-inner.left(), -inner.top());
        return group;
    }

    Point onPage(Point own) {
        Point2D place = toPage.transform(new Point2D.Double(own.x(), own.y()), new Point2D.Double());
        return new Point(place.getX(), place.getY());
    }

    List<Point> onPage(List<Point> own) {
        return own.stream().map(this::onPage).toList();
    }

    /** Returns the smallest box on the page around it. */
    Box box() {
        return Box.around(
                onPage(List.of(new Point(0, 0), new Point(width, 0), new Point(width, height), new Point(0, height))));
    }
}
