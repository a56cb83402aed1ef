package id.mutubaku.engine.graph;

import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is there when a case comes to a step, whatever way it took.
 *
 * <p>Where ways meet, that is what each of them has gathered; where parallel paths come together, it is what any of them
 * has, for the case has taken them all. A step is unknown before one way to it is known, and a join before each of its
 * paths is; from then on, what is known of a step can only shrink, so that the reckoning ends.
 */
final class Gathering {
    private final SopDefinition definition;
    private final SopGraph graph;
    private final Function<Step, Set<String>> gathers;
    private final Map<String, Set<String>> before = new HashMap<>();

    Gathering(SopDefinition definition, SopGraph graph, Function<Step, Set<String>> gathers) {
        this.definition = definition;
        this.graph = graph;
        this.gathers = gathers;
    }

    /** Returns what is there before each step and end that can be reached. */
    Map<String, Set<String>> before() {
        String start = definition.start().id();
        before.put(start, Set.of());
        Deque<String> changed = new ArrayDeque<>(List.of(start));
        while (!changed.isEmpty()) {
            for (String follower : graph.followers(changed.remove())) {
                Optional<Set<String>> now = follower.equals(start) ? Optional.empty() : arriving(follower);
                if (now.isPresent() && !now.get().equals(before.put(follower, now.get()))) {
                    changed.add(follower);
                }
            }
        }
        return before;
    }

    private Optional<Set<String>> arriving(String id) {
        Set<String> leaders = new HashSet<>(graph.leaders(id));
        List<Set<String>> ways = new ArrayList<>();
        for (ParallelPaths fork : graph.parallelPaths()) {
            if (fork.join().equals(id)) {
                together(fork, graph.leaders(id)).ifPresent(ways::add);
                fork.paths().forEach(path -> leaders.removeAll(path.nodes()));
            }
        }
        leaders.forEach(leader -> after(leader).ifPresent(ways::add));
        return common(ways);
    }

    /** Returns what all paths of a fork have gathered together; empty while one of them is unknown. */
    private Optional<Set<String>> together(ParallelPaths fork, Set<String> leaders) {
        Set<String> together = new HashSet<>();
        for (ParallelPaths.Path path : fork.paths()) {
            Optional<Set<String>> gathered = common(leaders.stream()
                    .filter(path.nodes()::contains)
                    .flatMap(leader -> after(leader).stream())
                    .toList());
            if (gathered.isEmpty()) {
                return Optional.empty();
            }
            together.addAll(gathered.get());
        }
        return Optional.of(together);
    }

    private Optional<Set<String>> after(String id) {
        return Optional.ofNullable(before.get(id)).map(known -> {
            Set<String> after = new HashSet<>(known);
            definition.step(id).ifPresent(step -> after.addAll(gathers.apply(step)));
            return after;
        });
    }

    private static Optional<Set<String>> common(Collection<Set<String>> ways) {
        return ways.stream().reduce((one, other) -> {
            Set<String> common = new HashSet<>(one);
            common.retainAll(other);
            return common;
        });
    }
}
