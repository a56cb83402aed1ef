package id.mutubaku.exchange.trace;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Line;
import id.mutubaku.exchange.picture.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The head of an arrow: a filled triangle, or two strokes that meet.
 *
 * @param corners its three corners
 */
record ArrowHead(List<Point> corners) {
    private static final double LARGEST = 18;
    private static final double SMALLEST = 1.2;
    private static final double REACH = 3;
    private static final double LEAST_SHARE = 0.25;

    ArrowHead {
        corners = List.copyOf(corners);
    }

    /** Returns the head that a filled contour is: three corners, or four of which one is the notch in its back. */
    static Optional<ArrowHead> ofTriangle(Contour contour) {
        Box box = contour.box();
        double size = Math.max(box.width(), box.height());
        boolean flat = contour.area() < LEAST_SHARE * box.area();
        if (size > LARGEST || Math.min(box.width(), box.height()) < SMALLEST || flat) {
            return Optional.empty();
        }
        List<Point> corners = contour.corners(0.06 * size);
        if (corners.size() == 3) {
            return Optional.of(new ArrowHead(corners));
        }
        return corners.size() == 4 ? notched(contour, corners) : Optional.empty();
    }

    private static Optional<ArrowHead> notched(Contour contour, List<Point> corners) {
        return corners.stream()
                .map(notch ->
                        corners.stream().filter(corner -> !corner.equals(notch)).toList())
                .filter(rest -> rest.size() == 3)
                .map(ArrowHead::new)
                .filter(head -> new Contour(head.corners, true).area() > 1.02 * contour.area())
                .findFirst();
    }

    /** Returns the head that an open line of two short strokes is. */
    static Optional<ArrowHead> ofStrokes(List<Point> points) {
        if (points.size() != 3) {
            return Optional.empty();
        }
        Point tip = points.get(1);
        double first = tip.distance(points.get(0));
        double second = tip.distance(points.get(2));
        double opening = points.get(0).distance(points.get(2));
        boolean alike = first <= LARGEST && first >= SMALLEST && Math.abs(first - second) < 0.25 * first;
        boolean pointed = opening > 0.3 * first && opening < 1.6 * first;
        return alike && pointed ? Optional.of(new ArrowHead(points)) : Optional.empty();
    }

    Box box() {
        return Box.around(corners);
    }

    private Point centroid() {
        return new Point(
                corners.stream().mapToDouble(Point::x).average().orElse(0),
                corners.stream().mapToDouble(Point::y).average().orElse(0));
    }

    /** Returns its tip when a line from one place ends at another and the head goes on from there; else empty. */
    Optional<Point> tipFor(Point from, Point end) {
        double length = from.distance(end);
        if (length == 0 || box().distance(end) > REACH) {
            return Optional.empty();
        }
        double across = (end.x() - from.x()) / length;
        double down = (end.y() - from.y()) / length;
        Comparator<Point> ahead = Comparator.comparingDouble(point -> point.x() * across + point.y() * down);
        Point tip = corners.stream().max(ahead).orElse(end);
        boolean middle = Math.abs((tip.x() - end.x()) * down - (tip.y() - end.y()) * across) < REACH;
        boolean onward = ahead.compare(tip, end) >= 0 || tip.distance(end) < 1;
        boolean behind = ahead.compare(centroid(), tip) < 0
                && corners.stream()
                                .filter(corner -> ahead.compare(corner, centroid()) > 0)
                                .count()
                        == 1;
        return middle && onward && behind ? Optional.of(tip) : Optional.empty();
    }

    /** Returns the short arrow that a head alone stands for: from the middle of its back to its tip. */
    Line alone() {
        Point tip = corners.stream()
                .min(Comparator.comparingDouble(this::unevenness))
                .orElse(corners.get(0));
        List<Point> back =
                corners.stream().filter(corner -> !corner.equals(tip)).toList();
        Point middle = back.size() == 2 ? back.get(0).middle(back.get(1)) : centroid();
        return new Line(List.of(middle, tip), false, true, false);
    }

    /** Returns how unlike the two sides are that meet in a corner. */
    private double unevenness(Point corner) {
        double[] sides = corners.stream()
                .filter(other -> !other.equals(corner))
                .mapToDouble(corner::distance)
                .toArray();
        return sides.length == 2 ? Math.abs(sides[0] - sides[1]) : Double.MAX_VALUE;
    }
}
