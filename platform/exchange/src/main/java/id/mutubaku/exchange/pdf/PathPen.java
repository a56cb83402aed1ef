package id.mutubaku.exchange.pdf;

import id.mutubaku.exchange.picture.Point;
import id.mutubaku.exchange.trace.Contour;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The path that is being drawn until it is painted, with curves flattened, as people see it. */
final class PathPen {
    private static final int PARTS_OF_CURVE = 10;

    private final PageFrame frame;
    private final List<Contour> contours = new ArrayList<>();
    private List<Point> points = new ArrayList<>();
    private Point2D.Float place = new Point2D.Float();
    private Point2D.Float start = new Point2D.Float();

    PathPen(PageFrame frame) {
        this.frame = frame;
    }

    Point2D place() {
        return place;
    }

    void move(float x, float y) {
        end(false);
        start = new Point2D.Float(x, y);
        go(x, y);
    }

    void go(float x, float y) {
        place = new Point2D.Float(x, y);
        points.add(frame.view(x, y));
    }

    void curve(float x1, float y1, float x2, float y2, float x3, float y3) {
        Point2D.Float from = place;
        for (int part = 1; part <= PARTS_OF_CURVE; part++) {
            float t = (float) part / PARTS_OF_CURVE;
            go(bezier(from.x, x1, x2, x3, t), bezier(from.y, y1, y2, y3, t));
        }
    }

    private static float bezier(float from, float first, float second, float to, float t) {
        float u = 1 - t;
        return u * u * u * from + 3 * u * u * t * first + 3 * u * t * t * second + t * t * t * to;
    }

    void close() {
        end(true);
        place = start;
    }

    private void end(boolean closed) {
        if (points.size() > 1) {
            contours.add(Contour.of(points, closed));
        }
        points = new ArrayList<>();
    }

    /** Returns what was drawn since the last time. */
    List<Contour> lift() {
        end(false);
        List<Contour> drawn = List.copyOf(contours);
        contours.clear();
        return drawn;
    }
}
