package id.mutubaku.exchange.picture;

import java.util.List;

/**
 * A line that is neither part of an outline nor of a table.
 *
 * @param points its ends and corners, at least two; a curve as short straight pieces
 * @param headAtStart whether an arrow head stands at its first point
 * @param headAtEnd whether an arrow head stands at its last point
 * @param dashed whether it is drawn with gaps
 */
public record Line(List<Point> points, boolean headAtStart, boolean headAtEnd, boolean dashed) {

    public Line {
        points = List.copyOf(points);
    }

    /** Returns a plain line without heads. */
    public static Line of(List<Point> points, boolean dashed) {
        return new Line(points, false, false, dashed);
    }

    public Point start() {
        return points.get(0);
    }

    public Point end() {
        return points.get(points.size() - 1);
    }

    public Box box() {
        return Box.around(points);
    }

    /** Returns its whole length. */
    public double length() {
        double length = 0;
        for (int index = 1; index < points.size(); index++) {
            length += points.get(index - 1).distance(points.get(index));
        }
        return length;
    }

    /** Returns how far a place is from it. */
    public double distance(Point place) {
        double least = Double.MAX_VALUE;
        for (int index = 1; index < points.size(); index++) {
            least = Math.min(least, place.distance(points.get(index - 1), points.get(index)));
        }
        return least;
    }
}
