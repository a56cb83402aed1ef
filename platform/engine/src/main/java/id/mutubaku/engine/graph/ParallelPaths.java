package id.mutubaku.engine.graph;

import id.mutubaku.model.definition.Step;
import java.util.List;
import java.util.Set;

/**
 * The paths that a fork lets run at once.
 *
 * @param step the step that forks
 * @param pointer JSON pointer to that step
 * @param join id of the step at which the paths come together
 * @param paths in the order of the definition
 */
public record ParallelPaths(Step step, String pointer, String join, List<Path> paths) {
    public ParallelPaths {
        paths = List.copyOf(paths);
    }

    /**
     * One of the paths.
     *
     * @param first id of its first step
     * @param nodes ids of the steps and ends that can be reached from there without coming to the join
     */
    public record Path(String first, Set<String> nodes) {
        public Path {
            nodes = Set.copyOf(nodes);
        }
    }

    /** Tells whether a step or an end is on one of the paths. */
    public boolean contains(String id) {
        return paths.stream().anyMatch(path -> path.nodes().contains(id));
    }
}
