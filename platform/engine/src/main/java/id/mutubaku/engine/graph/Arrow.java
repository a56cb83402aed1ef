package id.mutubaku.engine.graph;

import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An edge of the graph: it leads from a step to what follows.
 *
 * @param from id of the step
 * @param to id of a step or an end; absent while not yet decided
 * @param branch the outcome of the decision that it stands for; present for a {@link Kind#BRANCH} only
 * @param pointer JSON pointer to where the target is written
 */
public record Arrow(String from, Optional<String> to, Kind kind, Optional<Branch> branch, String pointer) {

    /** The kinds of arrows. */
    public enum Kind {
        /** What follows a step that is no decision. */
        NEXT,
        /** One of the outcomes of a decision. */
        BRANCH,
        /** The beginning of one of the paths that run at once. */
        FORK
    }

    /** Lists all arrows of a definition, in its order. */
    static List<Arrow> of(SopDefinition definition) {
        List<Arrow> arrows = new ArrayList<>();
        for (int index = 0; index < definition.steps().size(); index++) {
            arrows.addAll(of(definition.steps().get(index), Pointers.of("steps", index)));
        }
        return arrows;
    }

    private static List<Arrow> of(Step step, String pointer) {
        if (step.fork().isPresent()) {
            return ofPaths(step, step.fork().get(), pointer);
        }
        if (!step.isDecision()) {
            return List.of(
                    new Arrow(step.id(), step.next(), Kind.NEXT, Optional.empty(), Pointers.child(pointer, "next")));
        }
        List<Arrow> arrows = new ArrayList<>();
        for (int index = 0; index < step.branches().size(); index++) {
            Branch branch = step.branches().get(index);
            String at = pointer + Pointers.of("branches", index, "to");
            arrows.add(new Arrow(step.id(), branch.to(), Kind.BRANCH, Optional.of(branch), at));
        }
        return arrows;
    }

    private static List<Arrow> ofPaths(Step step, Step.Fork fork, String pointer) {
        return IntStream.range(0, fork.to().size())
                .mapToObj(index -> new Arrow(
                        step.id(),
                        Optional.of(fork.to().get(index)),
                        Kind.FORK,
                        Optional.empty(),
                        pointer + Pointers.of("fork", "to", index)))
                .toList();
    }
}
