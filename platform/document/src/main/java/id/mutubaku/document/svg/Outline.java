package id.mutubaku.document.svg;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.Point;
import id.mutubaku.document.drawing.Symbol;
import id.mutubaku.document.markup.Markup;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The outlines of symbols and arrows as the path data of SVG. */
final class Outline {
    private static final int HEAD_LENGTH = 76;
    private static final int HEAD_WIDTH = 64;

    private Outline() {}

    static String of(Symbol symbol) {
        Box box = symbol.box();
        return switch (symbol.shape()) {
            case CAPSULE, BOX -> throw new IllegalArgumentException("Expected a diamond or a pentagon.");
            case DIAMOND ->
                closed(
                        new Point(box.middleX(), box.y()),
                        new Point(box.right(), box.middleY()),
                        new Point(box.middleX(), box.bottom()),
                        new Point(box.x(), box.middleY()));
            case PENTAGON ->
                closed(
                        new Point(box.x(), box.y()),
                        new Point(box.right(), box.y()),
                        new Point(box.right(), box.y() + box.height() * 13 / 20),
                        new Point(box.middleX(), box.bottom()),
                        new Point(box.x(), box.y() + box.height() * 13 / 20));
        };
    }

    /** Draws a line up to where the head of its arrow begins. */
    static String line(List<Point> line) {
        Point last = line.get(line.size() - 1);
        Point end = behind(line.get(line.size() - 2), last, HEAD_LENGTH / 2);
        List<Point> shortened = Stream.concat(line.subList(0, line.size() - 1).stream(), Stream.of(end))
                .toList();
        return path(shortened);
    }

    static String head(List<Point> line) {
        Point tip = line.get(line.size() - 1);
        Point base = behind(line.get(line.size() - 2), tip, HEAD_LENGTH);
        boolean level = base.y() == tip.y();
        int across = level ? 0 : HEAD_WIDTH / 2;
        int down = level ? HEAD_WIDTH / 2 : 0;
        return closed(
                tip, new Point(base.x() + across, base.y() + down), new Point(base.x() - across, base.y() - down));
    }

    /** Returns the point at a distance before the end of a line. */
    private static Point behind(Point from, Point end, int distance) {
        return new Point(
                end.x() - Integer.signum(end.x() - from.x()) * distance,
                end.y() - Integer.signum(end.y() - from.y()) * distance);
    }

    private static String closed(Point... points) {
        return path(List.of(points)) + "Z";
    }

    static String path(List<Point> points) {
        return points.stream()
                .map(point -> Markup.points(point.x()) + " " + Markup.points(point.y()))
                .collect(Collectors.joining("L", "M", ""));
    }
}
