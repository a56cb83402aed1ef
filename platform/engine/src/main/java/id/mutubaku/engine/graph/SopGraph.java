package id.mutubaku.engine.graph;

import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The graph of one SOP: its steps and ends are the nodes, its arrows the edges. Immutable.
 *
 * <p>It is made of any definition that fits its schema; an arrow whose target is not decided, or not there, is in
 * {@link #arrows()} and leads nowhere.
 */
public final class SopGraph {
    private static final int NOWHERE = -1;

    private final SopDefinition definition;
    private final List<Arrow> arrows;
    private final Adjacency forwards = new Adjacency();
    private final Adjacency backwards = new Adjacency();
    private final Map<String, List<Arrow>> arrowsFrom = new LinkedHashMap<>();
    private final List<ParallelPaths> forks;
    private final Map<String, Integer> loops;

    /** Takes the arrows of a definition. */
    public SopGraph(SopDefinition definition) {
        this.definition = definition;
        this.arrows = List.copyOf(Arrow.of(definition));
        definition.steps().forEach(step -> node(step.id()));
        definition.ends().forEach(end -> node(end.id()));
        for (Arrow arrow : arrows) {
            arrowsFrom.computeIfAbsent(arrow.from(), from -> new ArrayList<>()).add(arrow);
            arrow.to().filter(forwards::has).ifPresent(to -> {
                forwards.add(arrow.from(), to);
                backwards.add(to, arrow.from());
            });
        }
        this.forks = forks();
        this.loops = new Components(forwards, backwards).numbers();
    }

    private void node(String id) {
        forwards.add(id);
        backwards.add(id);
    }

    private List<ParallelPaths> forks() {
        List<ParallelPaths> found = new ArrayList<>();
        for (int index = 0; index < definition.steps().size(); index++) {
            Step step = definition.steps().get(index);
            String pointer = Pointers.of("steps", index);
            step.fork()
                    .map(fork -> new ParallelPaths(step, pointer, fork.join(), paths(fork)))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private List<ParallelPaths.Path> paths(Step.Fork fork) {
        return fork.to().stream()
                .map(first -> new ParallelPaths.Path(first, reachableWithout(first, fork.join())))
                .toList();
    }

    /** Returns all arrows, in the order of the definition. */
    public List<Arrow> arrows() {
        return arrows;
    }

    /** Returns the arrows of one step, in the order of the definition. */
    public List<Arrow> arrowsFrom(String id) {
        return List.copyOf(arrowsFrom.getOrDefault(id, List.of()));
    }

    /** Returns what forks, in the order of the definition. */
    public List<ParallelPaths> parallelPaths() {
        return forks;
    }

    /** Tells whether a target is decided, and a step or an end. */
    public boolean has(Optional<String> target) {
        return target.filter(forwards::has).isPresent();
    }

    /** Returns the steps that lead to a step or an end. */
    public Set<String> leaders(String id) {
        return backwards.from(id);
    }

    /** Returns what one arrow leads to from a step. */
    public Set<String> followers(String id) {
        return forwards.from(id);
    }

    /** Returns all that can be reached from the start, with the start. */
    public Set<String> reachable() {
        return forwards.closure(List.of(definition.start().id()));
    }

    /** Returns all from which an end can be reached, with the ends. */
    public Set<String> ending() {
        return backwards.closure(definition.ends().stream().map(End::id).toList());
    }

    /** Tells whether a step can be reached from another, in one arrow or more. */
    public boolean leads(String from, String to) {
        return forwards.closure(followers(from)).contains(to);
    }

    /** Returns all that can be reached from a step without coming to another one, with the step itself. */
    public Set<String> reachableWithout(String from, String barrier) {
        return forwards.closure(List.of(from), barrier);
    }

    /** Tells whether an arrow leads to where one comes back from to its own step. */
    public boolean isOnLoop(Arrow arrow) {
        return arrow.to()
                .map(to -> loops.getOrDefault(to, NOWHERE))
                .filter(component -> component.equals(loops.get(arrow.from())))
                .isPresent();
    }

    /**
     * Returns for each step and end that can be reached what is there when a case comes to it, whatever way it took.
     *
     * @param gathers what a step adds for those after it
     */
    public Map<String, Set<String>> gatheredBefore(Function<Step, Set<String>> gathers) {
        return new Gathering(definition, this, gathers).before();
    }
}
