package id.mutubaku.exchange.trace;

import id.mutubaku.exchange.picture.Point;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The line that a thin filled polygon stands for: a pen stroke whose two banks were filled. */
final class Ribbon {
    private static final double THICKEST = 2.4;
    private static final int MOST_POINTS = 400;

    private Ribbon() {}

    /** Tells whether a filled contour is a stroke rather than an area. */
    static boolean isThin(Contour contour) {
        return contour.points().size() <= MOST_POINTS
                && thickness(contour) <= THICKEST
                && contour.perimeter() > 4 * thickness(contour);
    }

    private static double thickness(Contour contour) {
        return 2 * contour.area() / Math.max(0.01, contour.perimeter());
    }

    /** Returns the middle of a thin contour from end to end; empty when it has no two ends. */
    static Optional<List<Point>> middle(Contour contour) {
        double reach = Math.max(1.0, 2.2 * thickness(contour));
        List<Point> nodes = new ArrayList<>();
        List<Integer> walk = new ArrayList<>();
        for (Point point : contour.points()) {
            int node = nodeOf(point, nodes, reach);
            if (walk.isEmpty() || walk.get(walk.size() - 1) != node) {
                walk.add(node);
            }
        }
        List<Set<Integer>> neighbours = neighbours(walk, nodes.size());
        List<Integer> ends = ends(neighbours);
        if (nodes.size() < 2 || ends.size() != 2) {
            return longest(contour.points());
        }
        return Optional.of(path(ends.get(0), nodes, neighbours));
    }

    private static int nodeOf(Point point, List<Point> nodes, double reach) {
        for (int index = 0; index < nodes.size(); index++) {
            if (nodes.get(index).distance(point) <= reach) {
                nodes.set(index, nodes.get(index).middle(point));
                return index;
            }
        }
        nodes.add(point);
        return nodes.size() - 1;
    }

    private static List<Set<Integer>> neighbours(List<Integer> walk, int nodes) {
        List<Set<Integer>> neighbours = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            neighbours.add(new LinkedHashSet<>());
        }
        for (int index = 0; index < walk.size(); index++) {
            int here = walk.get(index);
            int next = walk.get((index + 1) % walk.size());
            if (here != next) {
                neighbours.get(here).add(next);
                neighbours.get(next).add(here);
            }
        }
        return neighbours;
    }

    private static List<Integer> ends(List<Set<Integer>> neighbours) {
        List<Integer> ends = new ArrayList<>();
        for (int node = 0; node < neighbours.size(); node++) {
            if (neighbours.get(node).size() == 1) {
                ends.add(node);
            } else if (neighbours.get(node).size() > 2) {
                return List.of();
            }
        }
        return ends;
    }

    private static List<Point> path(int end, List<Point> nodes, List<Set<Integer>> neighbours) {
        List<Point> path = new ArrayList<>();
        Set<Integer> seen = new LinkedHashSet<>();
        Optional<Integer> here = Optional.of(end);
        while (here.isPresent()) {
            seen.add(here.get());
            path.add(nodes.get(here.get()));
            here = neighbours.get(here.get()).stream()
                    .filter(next -> !seen.contains(next))
                    .findFirst();
        }
        return path;
    }

    /** Returns the two points that are farthest apart, where the contour is straight enough to be a line. */
    private static Optional<List<Point>> longest(List<Point> points) {
        List<Point> best = List.of();
        double length = 0;
        for (Point from : points) {
            for (Point to : points) {
                if (from.distance(to) > length) {
                    length = from.distance(to);
                    best = List.of(from, to);
                }
            }
        }
        List<Point> ends = best;
        boolean straight = !ends.isEmpty()
                && points.stream().allMatch(point -> point.distance(ends.get(0), ends.get(1)) <= 2 * THICKEST);
        return straight ? Optional.of(ends) : Optional.empty();
    }
}
