package id.mutubaku.exchange.picture;

/** A place on a page: points (1/72 inch) from its left and from its top. */
public record Point(double x, double y) {

    /** Returns how far another place is. */
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** Returns the place half way to another. */
    public Point middle(Point other) {
        return new Point((x + other.x) / 2, (y + other.y) / 2);
    }

    /** Returns how far it is from the straight line between two places. */
    public double distance(Point from, Point to) {
        double length = from.distance(to);
        if (length == 0) {
            return distance(from);
        }
        double along = ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / (length * length);
        double share = Math.max(0, Math.min(1, along));
        return distance(new Point(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)));
    }
}
