package id.mutubaku.casework.plugins.registry;

import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** The problems with the settings of a plugin, in words. */
public final class SettingsProblems {
    private SettingsProblems() {}

    /** Says settings that are wrong, one after the other. */
    public static Text text(List<Problem> problems) {
        return new Text(sentences(problems, Language.ID), sentences(problems, Language.EN));
    }

    private static String sentences(List<Problem> problems, Language language) {
        return problems.stream()
                .map(problem -> problem.pointer() + " " + problem.sentence(language))
                .collect(Collectors.joining(" "));
    }
}
