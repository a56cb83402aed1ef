package id.mutubaku.document.layout.route;

import java.util.List;

/**
 * The way of an arrow.
 *
 * @param points from the gate at which it begins to the gate at which it ends
 */
public record Route(Gate from, List<Integer> points, Gate to) {
    public Route {
        points = List.copyOf(points);
    }
}
