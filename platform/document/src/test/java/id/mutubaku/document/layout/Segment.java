package id.mutubaku.document.layout;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.Point;

/** A straight part of an arrow. */
record Segment(Point from, Point to) {
    private static final int LEAST_DISTANCE = 30;

    boolean straight() {
        return from.x() == to.x() || from.y() == to.y();
    }

    boolean level() {
        return from.y() == to.y();
    }

    /** Returns the area that it covers when it is drawn with a pen of a twentieth of a point. */
    Box box() {
        int x = Math.min(from.x(), to.x());
        int y = Math.min(from.y(), to.y());
        return new Box(x, y, Math.abs(from.x() - to.x()) + 1, Math.abs(from.y() - to.y()) + 1);
    }

    /** Tells whether it runs along another one, or so near that the eye takes them for one. */
    boolean sharesLine(Segment other) {
        if (level() != other.level()) {
            return false;
        }
        int apart = level() ? Math.abs(from.y() - other.from.y()) : Math.abs(from.x() - other.from.x());
        return apart < LEAST_DISTANCE && overlap(other) > 0;
    }

    private int overlap(Segment other) {
        Box one = box();
        Box two = other.box();
        return level()
                ? Math.min(one.right(), two.right()) - Math.max(one.x(), two.x()) - 1
                : Math.min(one.bottom(), two.bottom()) - Math.max(one.y(), two.y()) - 1;
    }

    /** Returns the point in which it meets one that it crosses. */
    Point meeting(Segment other) {
        return level() ? new Point(other.from.x(), from.y()) : new Point(from.x(), other.from.y());
    }

    /** Tells whether it goes straight across another one. */
    boolean crosses(Segment other) {
        if (level() == other.level()) {
            return false;
        }
        Box one = box();
        Box two = other.box();
        return level()
                ? two.x() > one.x() && two.x() < one.right() - 1 && one.y() > two.y() && one.y() < two.bottom() - 1
                : other.crosses(this);
    }
}
