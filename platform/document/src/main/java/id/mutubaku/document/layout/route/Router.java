package id.mutubaku.document.layout.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ways of all arrows of a grid. The shortest go first; one that finds no way goes before all others in another try.
 * Then the ways to each symbol are sought anew among the others, as long as that makes them cheaper.
 */
public final class Router {
    private static final int TRIES = 6;
    private static final int ROUNDS = 2;

    private final RoutingGrid grid;
    private final PathSearch search;
    private final Map<Integer, Net> nets = new HashMap<>();
    private final Map<Integer, Route> routes = new HashMap<>();
    private final Map<Integer, Integer> costs = new HashMap<>();

    /** Takes a grid in which everything but the arrows is drawn. */
    public Router(RoutingGrid grid) {
        this.grid = grid;
        this.search = new PathSearch(grid);
    }

    /** Finds a way for every arrow, by its number; nothing when that is not possible. */
    public Optional<Map<Integer, Route>> routes(List<Wire> wires) {
        wires.forEach(this::keepGates);
        List<Wire> order = new ArrayList<>(wires);
        order.sort(Comparator.comparing(this::span).thenComparing(Wire::number));
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Wire> stuck = routeAll(order);
            if (stuck.isEmpty()) {
                improve(order);
                return Optional.of(Map.copyOf(routes));
            }
            order.remove(stuck.get());
            order.add(0, stuck.get());
        }
        return Optional.empty();
    }

    /** Keeps the first gate of an arrow for it, and the first gate of a symbol for those that reach it. */
    private void keepGates(Wire wire) {
        Gate from = wire.from().get(0);
        grid.keep(from.point(), from.direction().horizontal(), wire.key());
        Gate to = wire.to().get(0);
        grid.keep(to.point(), to.direction().horizontal(), wire.net());
    }

    private int span(Wire wire) {
        Gate from = wire.from().get(0);
        Gate to = wire.to().get(0);
        return Math.abs(grid.x(from.point()) - grid.x(to.point()))
                + Math.abs(grid.y(from.point()) - grid.y(to.point()));
    }

    /** Seeks a way for each in turn, and returns the first that finds none. */
    private Optional<Wire> routeAll(List<Wire> order) {
        nets.values().forEach(Net::clear);
        routes.clear();
        return order.stream().filter(wire -> !route(wire)).findFirst();
    }

    private boolean route(Wire wire) {
        Net net = net(wire);
        Optional<PathSearch.Found> found = search.find(wire, net);
        found.ifPresent(way -> {
            routes.put(wire.number(), net.add(way.from(), way.points(), way.to()));
            costs.put(wire.number(), way.cost());
        });
        return found.isPresent();
    }

    private void improve(List<Wire> order) {
        Map<Integer, List<Wire>> byNet =
                order.stream().collect(Collectors.groupingBy(Wire::net, LinkedHashMap::new, Collectors.toList()));
        for (int round = 0; round < ROUNDS; round++) {
            boolean better = false;
            for (List<Wire> wires : byNet.values()) {
                better |= improveNet(wires);
            }
            if (!better) {
                return;
            }
        }
    }

    /** Seeks the ways to one symbol anew, and keeps them if they are cheaper together. */
    private boolean improveNet(List<Wire> wires) {
        Net net = net(wires.get(0));
        int cost = cost(wires);
        Map<Integer, Route> oldRoutes = new HashMap<>(routes);
        Map<Integer, Integer> oldCosts = new HashMap<>(costs);
        net.clear();
        if (wires.stream().allMatch(this::route) && cost(wires) < cost) {
            return true;
        }
        net.clear();
        costs.putAll(oldCosts);
        routes.putAll(oldRoutes);
        wires.stream()
                .map(Wire::number)
                .map(oldRoutes::get)
                .filter(Objects::nonNull)
                .forEach(net::restore);
        return false;
    }

    private Net net(Wire wire) {
        return nets.computeIfAbsent(wire.net(), number -> new Net(number, grid));
    }

    private int cost(List<Wire> wires) {
        return wires.stream()
                .mapToInt(wire -> costs.getOrDefault(wire.number(), 0))
                .sum();
    }
}
