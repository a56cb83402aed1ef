package id.mutubaku.document.layout.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The ways to one symbol: they may come together, and then go on as one. */
final class Net {
    private final int number;
    private final RoutingGrid grid;
    private final Map<Integer, Integer> next = new HashMap<>();
    private final Map<Integer, Gate> ends = new HashMap<>();
    private final List<Integer> levels = new ArrayList<>();
    private final List<Integer> uprights = new ArrayList<>();

    Net(int number, RoutingGrid grid) {
        this.number = number;
        this.grid = grid;
    }

    int number() {
        return number;
    }

    boolean has(int point) {
        return next.containsKey(point) || ends.containsKey(point);
    }

    /** Tells whether a way that comes to a point of the net would meet it head on. */
    boolean meetsHeadOn(int point, Direction arriving) {
        return Optional.ofNullable(next.get(point))
                .map(to -> direction(point, to))
                .or(() -> Optional.ofNullable(ends.get(point)).map(Gate::direction))
                .filter(arriving::opposite)
                .isPresent();
    }

    /** Returns the length of the way from a point of the net to its symbol. */
    int lengthFrom(int point) {
        int length = 0;
        for (int at = point; next.containsKey(at); at = next.get(at)) {
            length += grid.distance(at, next.get(at));
        }
        return length;
    }

    /** Adds a way, up to where it meets the others, and returns the whole of it. */
    Route add(Gate from, List<Integer> points, Gate to) {
        int last = points.get(points.size() - 1);
        boolean meets = has(last);
        Direction arriving = from.direction();
        for (int index = 0; index < points.size(); index++) {
            int point = points.get(index);
            take(point, arriving.horizontal());
            if (index < points.size() - 1) {
                Direction leaving = direction(point, points.get(index + 1));
                take(point, leaving.horizontal());
                next.put(point, points.get(index + 1));
                arriving = leaving;
            }
        }
        if (!meets) {
            take(last, to.direction().horizontal());
            ends.put(last, to);
        }
        return whole(from, points);
    }

    /** Adds a whole way again, whose last part others may have added before. */
    Route restore(Route route) {
        List<Integer> points = new ArrayList<>();
        for (int point : route.points()) {
            points.add(point);
            if (has(point)) {
                break;
            }
        }
        return add(route.from(), points, route.to());
    }

    private Route whole(Gate from, List<Integer> points) {
        List<Integer> whole = new ArrayList<>(points);
        int at = points.get(points.size() - 1);
        while (next.containsKey(at)) {
            at = next.get(at);
            whole.add(at);
        }
        return new Route(from, whole, Objects.requireNonNull(ends.get(at)));
    }

    private void take(int point, boolean level) {
        if (grid.owner(point, level) == RoutingGrid.FREE) {
            grid.take(point, level, number);
            (level ? levels : uprights).add(point);
        }
    }

    /** Gives all points back. */
    void clear() {
        levels.forEach(point -> grid.take(point, true, RoutingGrid.FREE));
        uprights.forEach(point -> grid.take(point, false, RoutingGrid.FREE));
        levels.clear();
        uprights.clear();
        next.clear();
        ends.clear();
    }

    private Direction direction(int from, int to) {
        if (grid.line(from) == grid.line(to)) {
            return grid.column(from) < grid.column(to) ? Direction.RIGHT : Direction.LEFT;
        }
        return grid.line(from) < grid.line(to) ? Direction.DOWN : Direction.UP;
    }
}
