package id.mutubaku.engine.problem;

import id.mutubaku.model.definition.Accepted;
import java.util.ArrayList;
import java.util.List;

/** The problems of a file that somebody has looked at, with a reason for which they stay: nobody is told of them again. */
public final class AcceptedProblems {
    private AcceptedProblems() {}

    /**
     * Returns the problems without those that are accepted. Errors stay, and what is accepted without being there is a
     * problem of its own, since nobody would see it come back; behind an error, it may be there and not be seen.
     */
    public static List<Problem> without(List<Problem> problems, List<Accepted> accepted) {
        List<Problem> left = new ArrayList<>(problems);
        left.removeIf(problem ->
                problem.severity() != Severity.ERROR && accepted.stream().anyMatch(each -> covers(each, problem)));
        boolean wrong = problems.stream().anyMatch(AcceptedProblems::isError);
        for (int index = 0; index < accepted.size(); index++) {
            Accepted each = accepted.get(index);
            List<Problem> covered =
                    problems.stream().filter(problem -> covers(each, problem)).toList();
            if (covered.isEmpty() && !wrong) {
                left.add(warning(index, "accepted/none", each));
            } else if (covered.stream().anyMatch(AcceptedProblems::isError)) {
                left.add(warning(index, "accepted/error", each));
            }
        }
        return List.copyOf(left);
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }

    private static Problem warning(int index, String rule, Accepted accepted) {
        return new Problem(
                Pointers.of("accepted", index), rule, Severity.WARNING, List.of(accepted.rule(), accepted.at()));
    }

    private static boolean covers(Accepted accepted, Problem problem) {
        return isWithin(problem.rule(), accepted.rule()) && isWithin(problem.pointer(), accepted.at());
    }

    private static boolean isWithin(String name, String whole) {
        return name.equals(whole) || name.startsWith(whole + "/");
    }
}
