package id.mutubaku.exchange.shape;

import id.mutubaku.exchange.picture.Point;
import java.util.ArrayList;
import java.util.List;

/** The way of a preset connector in its own frame, from the top left to the bottom right; curves as their corners. */
final class ConnectorPath {
    private static final double MIDDLE = 0.5;

    private ConnectorPath() {}

    /**
     * Returns the corners.
     *
     * @param preset its name, whose last letter counts its parts
     * @param adjusts its proportions, from 0 to 1
     */
    static List<Point> points(String preset, List<Double> adjusts, double width, double height) {
        double first = width * adjust(adjusts, 0);
        double second = height * adjust(adjusts, 1);
        double third = width * adjust(adjusts, 2);
        char parts = preset.charAt(preset.length() - 1);
        List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
        switch (parts) {
            case '2' -> points.add(new Point(width, 0));
            case '3' -> points.addAll(List.of(new Point(first, 0), new Point(first, height)));
            case '4' -> points.addAll(List.of(new Point(first, 0), new Point(first, second), new Point(width, second)));
            case '5' ->
                points.addAll(List.of(
                        new Point(first, 0),
                        new Point(first, second),
                        new Point(third, second),
                        new Point(third, height)));
            default -> {
                // A straight line has no corners.
            }
        }
        points.add(new Point(width, height));
        return points;
    }

    /** Returns the ends of an arrow that is drawn as a broad outline. */
    static List<Point> blockArrow(String preset, double width, double height) {
        return switch (preset) {
            case "leftArrow" -> List.of(new Point(width, height / 2), new Point(0, height / 2));
            case "upArrow" -> List.of(new Point(width / 2, height), new Point(width / 2, 0));
            case "downArrow" -> List.of(new Point(width / 2, 0), new Point(width / 2, height));
            default -> List.of(new Point(0, height / 2), new Point(width, height / 2));
        };
    }

    private static double adjust(List<Double> adjusts, int index) {
        return index < adjusts.size() ? adjusts.get(index) : MIDDLE;
    }
}
