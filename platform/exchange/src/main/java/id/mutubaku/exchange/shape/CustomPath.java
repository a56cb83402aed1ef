package id.mutubaku.exchange.shape;

import id.mutubaku.exchange.picture.Point;
import id.mutubaku.exchange.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** A path that somebody drew freely, in the coordinates of its frame; curves as straight pieces. */
final class CustomPath {
    private static final int PARTS_OF_CURVE = 8;

    private final List<Point> points = new ArrayList<>();
    private final double across;
    private final double down;
    private boolean closed;

    private CustomPath(double across, double down) {
        this.across = across;
        this.down = down;
    }

    /** Reads the first path of a free geometry. */
    static CustomPath of(XmlElement geometry, double width, double height) {
        XmlElement path = geometry.at("pathLst", "path").orElse(geometry);
        CustomPath custom = new CustomPath(
                width / Math.max(1, path.number("w", width)), height / Math.max(1, path.number("h", height)));
        path.children().forEach(custom::add);
        return custom;
    }

    private void add(XmlElement command) {
        List<Point> to = command.children("pt").map(this::point).toList();
        switch (command.name()) {
            case "moveTo", "lnTo" -> points.addAll(to);
            case "close" -> closed = true;
            case "cubicBezTo", "quadBezTo" -> addCurve(to);
            default -> {
                // An arc has no corner of its own.
            }
        }
    }

    private Point point(XmlElement point) {
        return new Point(point.number("x", 0) * across, point.number("y", 0) * down);
    }

    private void addCurve(List<Point> to) {
        if (points.isEmpty() || to.isEmpty()) {
            return;
        }
        Point from = points.get(points.size() - 1);
        Point first = to.get(0);
        Point second = to.size() > 2 ? to.get(1) : first;
        Point end = to.get(to.size() - 1);
        for (int part = 1; part <= PARTS_OF_CURVE; part++) {
            double t = (double) part / PARTS_OF_CURVE;
            points.add(new Point(
                    bezier(from.x(), first.x(), second.x(), end.x(), t),
                    bezier(from.y(), first.y(), second.y(), end.y(), t)));
        }
    }

    private static double bezier(double from, double first, double second, double to, double t) {
        double u = 1 - t;
        return u * u * u * from + 3 * u * u * t * first + 3 * u * t * t * second + t * t * t * to;
    }

    List<Point> points() {
        return points;
    }

    boolean isClosed() {
        return closed;
    }
}
