package id.mutubaku.engine.lint.rule;

import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Knows what of a definition leads where, passing over targets that do not exist. */
public final class StepGraph {
    private final SopDefinition definition;
    private final Map<String, Set<String>> followers = new LinkedHashMap<>();
    private final Map<String, Set<String>> leaders = new LinkedHashMap<>();

    /** Takes the arrows of a definition. */
    public StepGraph(SopDefinition definition) {
        this.definition = definition;
        definition.steps().forEach(step -> node(step.id()));
        definition.ends().forEach(end -> node(end.id()));
        for (Arrow arrow : Arrow.of(definition)) {
            arrow.to().filter(followers::containsKey).ifPresent(to -> {
                of(followers, arrow.from()).add(to);
                of(leaders, to).add(arrow.from());
            });
        }
    }

    /** Tells whether a target is decided, and a step or an end. */
    public boolean has(Optional<String> target) {
        return target.filter(followers::containsKey).isPresent();
    }

    /** Returns all that can be reached from the start, with the start. */
    public Set<String> reachable() {
        return closure(List.of(definition.start().id()), followers);
    }

    /** Returns all from which an end can be reached, with the ends. */
    public Set<String> ending() {
        return closure(definition.ends().stream().map(end -> end.id()).toList(), leaders);
    }

    /** Tells whether a step can be reached from another, in one arrow or more. */
    public boolean leads(String from, String to) {
        return closure(of(followers, from), followers).contains(to);
    }

    /** Returns all that can be reached from a step without coming to another one, with the step itself. */
    public Set<String> reachableWithout(String from, String barrier) {
        Map<String, Set<String>> open = new HashMap<>(followers);
        open.replaceAll((id, next) -> next.stream()
                .filter(follower -> !follower.equals(barrier))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        return closure(List.of(from), open);
    }

    /** Returns the steps that lead to a step or an end. */
    public Set<String> leaders(String id) {
        return Set.copyOf(of(leaders, id));
    }

    Set<String> followers(String id) {
        return of(followers, id);
    }

    /**
     * Returns for each step that can be reached what is there when a case comes to it, whatever way it took.
     *
     * @param gathers what a step adds for those after it
     */
    public Map<String, Set<String>> gatheredBefore(Function<Step, Set<String>> gathers) {
        return new Gathering(definition, this, gathers).before();
    }

    private void node(String id) {
        followers.putIfAbsent(id, new LinkedHashSet<>());
        leaders.putIfAbsent(id, new LinkedHashSet<>());
    }

    private static Set<String> of(Map<String, Set<String>> map, String id) {
        Set<String> found = map.get(id);
        return found == null ? Set.of() : found;
    }

    private static Set<String> closure(Collection<String> from, Map<String, Set<String>> arrows) {
        Set<String> found = new LinkedHashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            List<String> next = new ArrayList<>(of(arrows, open.remove()));
            next.removeAll(found);
            found.addAll(next);
            open.addAll(next);
        }
        return found;
    }
}
