package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The choice of one of the branches of a step. */
final class BranchChoice {
    private BranchChoice() {}

    /** Returns what is wrong with a choice, whether or not the branch is open. */
    static List<Problem> problems(Step step, Optional<String> branch) {
        if (!step.isDecision()) {
            return branch.map(given -> Problem.error("/branch", "step/no-branches", step.id(), given)).stream()
                    .toList();
        }
        if (branch.isEmpty()) {
            return List.of(Problem.error("/branch", "step/branch-missing", words(step, Branch::label)));
        }
        return step.branch(branch.get()).isPresent()
                ? List.of()
                : List.of(Problem.error("/branch", "step/branch-unknown", branch.get(), words(step, Branch::id)));
    }

    private static String words(Step step, Function<Branch, String> word) {
        return step.branches().stream().map(word).collect(Collectors.joining(", "));
    }
}
