package id.mutubaku.document.layout.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The search for the cheapest way of one arrow (A*): short, with few bends, and over few others. */
final class PathSearch {
    private static final int BEND = 500;
    private static final int CROSSING = 1000;
    private static final int NOBODY = -1;

    private final RoutingGrid grid;
    private final int[] costs;
    private final int[] before;
    private final int[] seen;
    private final int[] goal;
    private int search;

    private Wire wire = new Wire(0, 0, List.of(), List.of());
    private Net net;
    private Gate[] targets = new Gate[0];
    private final Map<Integer, Gate> goals = new HashMap<>();
    private final VisitQueue open = new VisitQueue();

    PathSearch(RoutingGrid grid) {
        this.grid = grid;
        this.net = new Net(0, grid);
        int states = grid.points() * Direction.count();
        this.costs = new int[states];
        this.before = new int[states];
        this.seen = new int[states];
        this.goal = new int[grid.points()];
    }

    /**
     * A way that was found.
     *
     * @param cost of it all, also of what it shares with others
     */
    record Found(Gate from, List<Integer> points, Gate to, int cost) {}

    /** Finds the cheapest way for an arrow, up to its symbol or to another way there. */
    Optional<Found> find(Wire wanted, Net toNet) {
        wire = wanted;
        net = toNet;
        search++;
        open.clear();
        goals.clear();
        targets = wire.to().toArray(new Gate[0]);
        for (Gate gate : targets) {
            goals.putIfAbsent(gate.point(), gate);
            goal[gate.point()] = search;
        }
        for (Gate gate : wire.from()) {
            if (isOpen(gate.point(), gate.direction().horizontal())) {
                reach(state(gate.point(), gate.direction()), gate.reluctance(), NOBODY);
            }
        }
        Optional<Found> best = Optional.empty();
        while (!open.isEmpty()) {
            int state = open.firstState();
            int cost = open.firstCost();
            if (best.isPresent() && open.firstPromise() >= best.get().cost()) {
                return best;
            }
            open.removeFirst();
            if (costs[state] == cost) {
                best = cheaper(best, end(state, cost));
                go(state, cost);
            }
        }
        return best;
    }

    private static Optional<Found> cheaper(Optional<Found> one, Optional<Found> other) {
        if (one.isPresent() && other.isPresent()) {
            return other.get().cost() < one.get().cost() ? other : one;
        }
        return one.or(() -> other);
    }

    private Optional<Found> end(int state, int cost) {
        int point = state / Direction.count();
        Direction arriving = Direction.numbered(state % Direction.count());
        if (isOnNet(point)) {
            return net.meetsHeadOn(point, arriving)
                    ? Optional.empty()
                    : Optional.of(found(state, cost + net.lengthFrom(point)));
        }
        Gate gate = goal[point] == search ? goals.get(point) : null;
        if (gate == null || arriving.opposite(gate.direction())) {
            return Optional.empty();
        }
        int turn = turn(point, arriving, gate.direction());
        return turn < 0 ? Optional.empty() : Optional.of(found(state, cost + turn + gate.reluctance()));
    }

    private Found found(int last, int cost) {
        List<Integer> points = new ArrayList<>();
        int first = last;
        for (int state = last; state != NOBODY; state = before[state]) {
            points.add(state / Direction.count());
            first = state;
        }
        Collections.reverse(points);
        Direction begins = Direction.numbered(first % Direction.count());
        Gate from = new Gate(first / Direction.count(), begins, 0);
        Gate to = goals.getOrDefault(last / Direction.count(), from);
        return new Found(from, points, to, cost);
    }

    private void go(int state, int cost) {
        int point = state / Direction.count();
        Direction arriving = Direction.numbered(state % Direction.count());
        if (isOnNet(point)) {
            return;
        }
        for (int number = 0; number < Direction.count(); number++) {
            Direction leaving = Direction.numbered(number);
            int next = grid.neighbour(point, leaving);
            int turn = arriving.opposite(leaving) || next < 0 ? -1 : turn(point, arriving, leaving);
            if (turn >= 0 && isOpen(next, leaving.horizontal())) {
                reach(state(next, leaving), cost + turn + grid.distance(point, next), state);
            }
        }
    }

    private void reach(int state, int cost, int from) {
        if (seen[state] != search || cost < costs[state]) {
            seen[state] = search;
            costs[state] = cost;
            before[state] = from;
            open.add(cost + atLeast(state / Direction.count()), cost, state);
        }
    }

    /** Returns what a way from a point costs at least. */
    private int atLeast(int point) {
        int least = Integer.MAX_VALUE;
        for (Gate gate : targets) {
            int across = Math.abs(grid.x(point) - grid.x(gate.point()));
            int down = Math.abs(grid.y(point) - grid.y(gate.point()));
            int turn = across > 0 && down > 0 ? BEND : 0;
            least = Math.min(least, across + down + turn + gate.reluctance());
        }
        return least;
    }

    /** Returns the cost of going on from a point, or -1 where it is not possible. */
    private int turn(int point, Direction arriving, Direction leaving) {
        boolean level = arriving.horizontal();
        int other = grid.owner(point, !level);
        if (arriving != leaving) {
            return other == RoutingGrid.FREE && isOpen(point, !level) ? BEND : -1;
        }
        return grid.isDrawn(point, !level) ? CROSSING : 0;
    }

    private boolean isOnNet(int point) {
        return grid.owner(point, true) == net.number() || grid.owner(point, false) == net.number();
    }

    private boolean isOpen(int point, boolean level) {
        int owner = grid.owner(point, level);
        return (owner == RoutingGrid.FREE || owner == net.number())
                && !grid.isKeptFromOthers(point, level, net.number(), wire.key());
    }

    private static int state(int point, Direction direction) {
        return point * Direction.count() + direction.number();
    }
}
