package id.mutubaku.exchange.picture;

import java.util.Collection;

/** A rectangle on a page, parallel to its sides; {@code top} is less than {@code bottom}. */
public record Box(double left, double top, double right, double bottom) {

    /** Returns the smallest box around places. */
    public static Box around(Collection<Point> points) {
        return new Box(
                points.stream().mapToDouble(Point::x).min().orElse(0),
                points.stream().mapToDouble(Point::y).min().orElse(0),
                points.stream().mapToDouble(Point::x).max().orElse(0),
                points.stream().mapToDouble(Point::y).max().orElse(0));
    }

    /** Returns the smallest box around boxes. */
    public static Box union(Collection<Box> boxes) {
        return new Box(
                boxes.stream().mapToDouble(Box::left).min().orElse(0),
                boxes.stream().mapToDouble(Box::top).min().orElse(0),
                boxes.stream().mapToDouble(Box::right).max().orElse(0),
                boxes.stream().mapToDouble(Box::bottom).max().orElse(0));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double area() {
        return width() * height();
    }

    public Point center() {
        return new Point((left + right) / 2, (top + bottom) / 2);
    }

    /** Tells whether a place is inside or on the border. */
    public boolean contains(Point point) {
        return point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
    }

    /** Tells whether all of another box is inside. */
    public boolean contains(Box other) {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }

    /** Returns the box with all sides moved outwards. */
    public Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    /** Returns how far a place is from the box; nothing inside of it. */
    public double distance(Point point) {
        double across = Math.max(0, Math.max(left - point.x(), point.x() - right));
        double down = Math.max(0, Math.max(top - point.y(), point.y() - bottom));
        return Math.hypot(across, down);
    }

    /** Returns the area that both boxes cover. */
    public double shared(Box other) {
        double across = Math.min(right, other.right) - Math.max(left, other.left);
        double down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return across <= 0 || down <= 0 ? 0 : across * down;
    }

    /** Returns over which length both boxes stand side by side. */
    public double sharedHeight(Box other) {
        return Math.max(0, Math.min(bottom, other.bottom) - Math.max(top, other.top));
    }

    /** Returns over which length both boxes stand above each other. */
    public double sharedWidth(Box other) {
        return Math.max(0, Math.min(right, other.right) - Math.max(left, other.left));
    }

    /** Tells whether no side is farther from that of another box than this. */
    public boolean near(Box other, double most) {
        return Math.abs(left - other.left) <= most
                && Math.abs(right - other.right) <= most
                && Math.abs(top - other.top) <= most
                && Math.abs(bottom - other.bottom) <= most;
    }
}
