package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.cases.ClosedBranch;
import id.mutubaku.engine.definition.CaseMoment;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.End;
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

    /** Returns what is wrong with a choice as the case is: one of a closed branch is wrong too. */
    static List<Problem> problems(Sop sop, CaseMoment moment, Optional<String> branch) {
        Step step = sop.step(moment.place());
        List<Problem> problems = problems(step, branch);
        return problems.isEmpty()
                ? branch.flatMap(step::branch).flatMap(taken -> ClosedBranch.of(sop, moment, taken)).stream()
                        .map(ClosedBranch::problem)
                        .toList()
                : problems;
    }

    /** Returns what asks for a reason where none is given: the end that is reached, or else the branch that is taken. */
    static List<Problem> unreasoned(Step step, Optional<String> branch, Optional<End> end) {
        return end
                .filter(End::reasonRequired)
                .map(reached -> Problem.error("/note", "step/reason-missing", reached.briefly()))
                .or(() -> branch.flatMap(step::branch)
                        .filter(Branch::reasonRequired)
                        .map(taken -> Problem.error("/note", "step/branch-reason-missing", taken.briefly())))
                .stream()
                .toList();
    }

    private static String words(Step step, Function<Branch, String> word) {
        return step.branches().stream().map(word).collect(Collectors.joining(", "));
    }
}
