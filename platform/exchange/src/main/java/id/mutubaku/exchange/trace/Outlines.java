package id.mutubaku.exchange.trace;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Point;
import id.mutubaku.exchange.picture.ShapeKind;
import java.util.List;

/** The kinds of closed outlines, told by which corners of their box they cover and by how much of it. */
final class Outlines {
    private static final double INSET = 0.07;
    private static final double CIRCLE_MOST = 26;

    private Outlines() {}

    static ShapeKind kind(Contour contour) {
        Box box = contour.box();
        double share = contour.area() / Math.max(0.01, box.area());
        List<Boolean> corners = coveredCorners(contour, box);
        long covered = corners.stream().filter(corner -> corner).count();
        if (covered == 4) {
            return ShapeKind.BOX;
        }
        if (covered == 2) {
            boolean opposite = corners.get(0).equals(corners.get(2));
            return opposite || share < 0.6 ? ShapeKind.OTHER : ShapeKind.PENTAGON;
        }
        return covered == 0 ? withoutCorners(box, share) : ShapeKind.OTHER;
    }

    private static ShapeKind withoutCorners(Box box, double share) {
        if (share > 0.42 && share < 0.6) {
            return ShapeKind.DIAMOND;
        }
        if (share < 0.7) {
            return ShapeKind.OTHER;
        }
        boolean round = Math.abs(box.width() - box.height()) < 0.15 * box.width();
        return round && box.width() <= CIRCLE_MOST ? ShapeKind.CIRCLE : ShapeKind.CAPSULE;
    }

    /** Returns for each corner, clockwise from the top left, whether the outline reaches into it. */
    private static List<Boolean> coveredCorners(Contour contour, Box box) {
        double inset = INSET * Math.min(box.width(), box.height());
        Box inner = box.grown(-inset);
        return List.of(
                contour.contains(new Point(inner.left(), inner.top())),
                contour.contains(new Point(inner.right(), inner.top())),
                contour.contains(new Point(inner.right(), inner.bottom())),
                contour.contains(new Point(inner.left(), inner.bottom())));
    }
}
