package id.mutubaku.casework.definitions;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import java.util.List;

/**
 * What keeps a file of the definitions folder from being in force.
 *
 * @param path of the file, relative to the folder
 * @param consequence what is in force instead
 * @param problems what is wrong in the file; none where it is gone
 */
public record FolderProblem(String path, Problem consequence, List<Problem> problems) {
    public FolderProblem {
        problems = List.copyOf(problems);
    }

    static FolderProblem of(String path, List<Problem> found, String rule, String... arguments) {
        List<Problem> errors = found.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        return new FolderProblem(path, new Problem("", rule, Severity.WARNING, List.of(arguments)), errors);
    }
}
