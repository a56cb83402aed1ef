package id.mutubaku.exchange.trace;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Point;
import id.mutubaku.exchange.picture.ShapeKind;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of a painted path, with curves flattened.
 *
 * @param points its corners; the first is not repeated at the end
 * @param closed whether the last leads back to the first
 */
public record Contour(List<Point> points, boolean closed) {
    private static final double SAME_PLACE = 0.6;

    public Contour {
        points = List.copyOf(points);
    }

    /** Makes a contour of points as they were painted: without repetitions, closed also where it ends where it began. */
    public static Contour of(List<Point> painted, boolean closed) {
        List<Point> points = new ArrayList<>();
        for (Point point : painted) {
            if (points.isEmpty() || points.get(points.size() - 1).distance(point) > 0.01) {
                points.add(point);
            }
        }
        boolean returns = points.size() > 3 && points.get(0).distance(points.get(points.size() - 1)) < SAME_PLACE;
        if (returns || (closed && points.size() > 1 && repeats(points))) {
            points.remove(points.size() - 1);
        }
        return new Contour(points, closed || returns);
    }

    private static boolean repeats(List<Point> points) {
        return points.get(0).distance(points.get(points.size() - 1)) <= 0.01;
    }

    Box box() {
        return Box.around(points);
    }

    /** Returns what it looks like as the outline of a shape. */
    public ShapeKind kind() {
        return Outlines.kind(this);
    }

    /** Returns the area inside, as if it were closed. */
    double area() {
        double twice = 0;
        for (int index = 0; index < points.size(); index++) {
            Point here = points.get(index);
            Point next = points.get((index + 1) % points.size());
            twice += here.x() * next.y() - next.x() * here.y();
        }
        return Math.abs(twice) / 2;
    }

    /** Returns the length of the way around it. */
    double perimeter() {
        double length = 0;
        for (int index = 0; index < points.size(); index++) {
            length += points.get(index).distance(points.get((index + 1) % points.size()));
        }
        return length;
    }

    /** Tells whether a place is inside, by the even-odd rule. */
    boolean contains(Point place) {
        boolean inside = false;
        for (int index = 0; index < points.size(); index++) {
            Point from = points.get(index);
            Point to = points.get((index + 1) % points.size());
            boolean crosses = (from.y() > place.y()) != (to.y() > place.y());
            if (crosses && place.x() < (to.x() - from.x()) * (place.y() - from.y()) / (to.y() - from.y()) + from.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Returns its corners without those that lie between two others. */
    List<Point> corners(double tolerance) {
        List<Point> corners = new ArrayList<>(points);
        boolean dropped = true;
        while (dropped && corners.size() > 3) {
            dropped = false;
            for (int index = 0; index < corners.size() && corners.size() > 3; index++) {
                Point before = corners.get((index + corners.size() - 1) % corners.size());
                Point after = corners.get((index + 1) % corners.size());
                if (corners.get(index).distance(before, after) <= tolerance) {
                    corners.remove(index--);
                    dropped = true;
                }
            }
        }
        return corners;
    }
}
