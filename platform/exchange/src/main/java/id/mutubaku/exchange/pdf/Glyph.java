package id.mutubaku.exchange.pdf;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Point;
import java.util.List;

/**
 * A character as it was painted, in the frame of its own line: {@code from} and {@code to} along it, {@code base} across.
 *
 * @param text the character, or the several that one sign stands for
 * @param turns by how many quarters the line is turned clockwise
 * @param from where it begins on its line
 * @param to where it ends on its line
 * @param base where its line stands
 * @param size the size of its font
 */
record Glyph(String text, int turns, double from, double to, double base, double size) {
    private static final double ABOVE = 0.74;
    private static final double BELOW = 0.22;

    /** Makes a glyph from its origin and from the places one em and its own width further. */
    static Glyph of(String text, Point origin, Point em, Point end, double size) {
        double angle = Math.atan2(em.y() - origin.y(), em.x() - origin.x());
        int turns = Math.floorMod((int) Math.round(angle / (Math.PI / 2)), 4);
        double from = along(origin, turns);
        double to = along(end, turns);
        return new Glyph(text, turns, Math.min(from, to), Math.max(from, to), across(origin, turns), size);
    }

    private static double along(Point point, int turns) {
        return switch (turns) {
            case 1 -> point.y();
            case 2 -> -point.x();
            case 3 -> -point.y();
            default -> point.x();
        };
    }

    private static double across(Point point, int turns) {
        return switch (turns) {
            case 1 -> -point.x();
            case 2 -> -point.y();
            case 3 -> point.x();
            default -> point.y();
        };
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Returns its place on the page. */
    Box box() {
        double top = base - ABOVE * size;
        double bottom = base + BELOW * size;
        List<Point> corners = List.of(back(from, top), back(to, bottom));
        return Box.around(corners);
    }

    private Point back(double along, double across) {
        return switch (turns) {
            case 1 -> new Point(-across, along);
            case 2 -> new Point(-along, -across);
            case 3 -> new Point(across, -along);
            default -> new Point(along, across);
        };
    }
}
