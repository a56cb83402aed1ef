package id.mutubaku.engine.lint.rule;

import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.List;
import java.util.Set;

/**
 * Is what a fork lets run at once.
 *
 * @param row the step that forks
 * @param join id of the step at which the paths come together
 * @param paths in the order of the definition
 */
public record ParallelPaths(Row row, String join, List<Path> paths) {
    public ParallelPaths {
        paths = List.copyOf(paths);
    }

    /**
     * Is one of the paths.
     *
     * @param first id of its first step
     * @param nodes ids of the steps and ends that can be reached from there without coming to the join
     */
    public record Path(String first, Set<String> nodes) {
        public Path {
            nodes = Set.copyOf(nodes);
        }
    }

    /** Lists the forks of a definition, in its order. */
    public static List<ParallelPaths> of(SopDefinition definition, StepGraph graph) {
        return Row.all(definition).stream()
                .flatMap(row -> row.step().fork().stream().map(fork -> of(row, fork, graph)))
                .toList();
    }

    private static ParallelPaths of(Row row, Step.Fork fork, StepGraph graph) {
        List<Path> paths = fork.to().stream()
                .map(first -> new Path(first, graph.reachableWithout(first, fork.join())))
                .toList();
        return new ParallelPaths(row, fork.join(), paths);
    }
}
