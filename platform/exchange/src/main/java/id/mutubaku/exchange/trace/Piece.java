package id.mutubaku.exchange.trace;

import id.mutubaku.exchange.picture.Point;
import java.util.List;

/**
 * A stretch of a line as it was painted, before stretches are joined.
 *
 * @param points its ends and corners
 * @param dashed whether it was drawn with gaps
 */
record Piece(List<Point> points, boolean dashed) {
    private static final double LEVEL = 0.8;
    private static final double DOT = 1.6;

    Piece {
        points = List.copyOf(points);
    }

    /** Tells whether it is one straight stretch from left to right. */
    boolean isLevel() {
        return points.size() == 2 && Math.abs(points.get(0).y() - points.get(1).y()) <= LEVEL;
    }

    /** Tells whether it is one straight stretch from top to bottom. */
    boolean isUpright() {
        return points.size() == 2 && Math.abs(points.get(0).x() - points.get(1).x()) <= LEVEL;
    }

    /** Tells whether it is too short to lead anywhere, like the corner where two borders meet. */
    boolean isDot() {
        return points.size() == 2 && points.get(0).distance(points.get(1)) <= DOT;
    }
}
