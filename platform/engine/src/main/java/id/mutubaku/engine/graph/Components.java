package id.mutubaku.engine.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The strongly connected components of a graph, found in linear time (Kosaraju): nodes that lead to each other. */
final class Components {
    private final Adjacency forwards;
    private final Adjacency backwards;

    Components(Adjacency forwards, Adjacency backwards) {
        this.forwards = forwards;
        this.backwards = backwards;
    }

    /** Returns for each node the number of its component. */
    Map<String, Integer> numbers() {
        List<String> order = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        forwards.nodes().forEach(node -> finish(node, seen, order));
        Collections.reverse(order);
        Map<String, Integer> numbers = new HashMap<>();
        for (String node : order) {
            number(node, numbers.size(), numbers);
        }
        return numbers;
    }

    /** Appends a node and what it leads to, each after all that it leads to. */
    private void finish(String root, Set<String> seen, List<String> order) {
        if (!seen.add(root)) {
            return;
        }
        Deque<String> path = new ArrayDeque<>(List.of(root));
        Deque<Iterator<String>> left =
                new ArrayDeque<>(List.of(forwards.from(root).iterator()));
        while (!path.isEmpty()) {
            if (!left.element().hasNext()) {
                left.pop();
                order.add(path.pop());
                continue;
            }
            String next = left.element().next();
            if (seen.add(next)) {
                path.push(next);
                left.push(forwards.from(next).iterator());
            }
        }
    }

    private void number(String root, int number, Map<String, Integer> numbers) {
        Deque<String> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            String node = open.remove();
            if (numbers.putIfAbsent(node, number) == null) {
                open.addAll(backwards.from(node));
            }
        }
    }
}
