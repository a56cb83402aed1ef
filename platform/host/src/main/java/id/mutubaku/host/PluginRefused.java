package id.mutubaku.host;

import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.declaration.PluginDeclaration;
import java.util.List;
import java.util.stream.Collectors;

/** The reasons why a plugin is not loaded. */
public final class PluginRefused extends Exception {
    private final transient List<Problem> problems;

    public PluginRefused(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> PluginDeclaration.FILE + "#" + problem.pointer() + ": " + problem.sentence(Language.EN))
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns all that is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
