package id.mutubaku.engine.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The nodes of a graph, and what each leads to in one direction. */
final class Adjacency {
    private static final String NO_BARRIER = "";

    private final Map<String, Set<String>> next = new LinkedHashMap<>();

    void add(String node) {
        next.putIfAbsent(node, new LinkedHashSet<>());
    }

    void add(String from, String to) {
        next.computeIfAbsent(from, node -> new LinkedHashSet<>()).add(to);
    }

    boolean has(String node) {
        return next.containsKey(node);
    }

    Set<String> nodes() {
        return Collections.unmodifiableSet(next.keySet());
    }

    /** Returns what a node leads to; nothing for what is no node. */
    Set<String> from(String node) {
        return Collections.unmodifiableSet(next.getOrDefault(node, Set.of()));
    }

    /** Returns all that can be reached from some nodes, with these. */
    Set<String> closure(Collection<String> from) {
        return closure(from, NO_BARRIER);
    }

    /** Returns all that can be reached from some nodes without coming to another one, with these. */
    Set<String> closure(Collection<String> from, String barrier) {
        Set<String> found = new LinkedHashSet<>(from);
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (String follower : from(open.remove())) {
                if (!follower.equals(barrier) && found.add(follower)) {
                    open.add(follower);
                }
            }
        }
        return found;
    }
}
