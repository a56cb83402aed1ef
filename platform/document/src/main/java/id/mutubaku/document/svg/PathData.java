package id.mutubaku.document.svg;

import id.mutubaku.document.drawing.Point;
import id.mutubaku.document.markup.Markup;
import java.util.List;
import java.util.stream.Collectors;

/** Corners as the path data of SVG. */
final class PathData {
    private PathData() {}

    /** Joins corners by straight lines. */
    static String open(List<Point> corners) {
        return corners.stream()
                .map(corner -> Markup.points(corner.x()) + " " + Markup.points(corner.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    /** Joins corners by straight lines, the last with the first. */
    static String closed(List<Point> corners) {
        return open(corners) + "Z";
    }
}
