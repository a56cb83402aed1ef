package id.mutubaku.ui.cases.act;

import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Map;

/**
 * An act that was refused and has to be shown again with all that was typed.
 *
 * @param act its name, which stands before the names of its fields; empty where nothing was tried
 * @param typed what was posted, by field name
 * @param problems what is wrong, each at its field's name
 */
public record Attempt(String act, Map<String, String> typed, List<Problem> problems) {
    /** Nothing was tried. */
    public static final Attempt NONE = new Attempt("", Map.of(), List.of());

    public Attempt {
        typed = Map.copyOf(typed);
        problems = List.copyOf(problems);
    }

    /** Takes what was posted for an act, by field name, and what the engine says about it. */
    public static Attempt of(String act, Map<String, String> typed, List<Problem> problems) {
        return new Attempt(
                act,
                typed,
                problems.stream().map(problem -> atField(act, problem)).toList());
    }

    /** Names a field of an act. */
    public static String name(String act, String field) {
        return act + "." + field;
    }

    boolean isOf(String other) {
        return act.equals(other);
    }

    String typed(String act, String field) {
        return typed.getOrDefault(name(act, field), "");
    }

    String error(String act, String field, Language language) {
        String pointer = "/" + name(act, field);
        return problems.stream()
                .filter(problem -> problem.pointer().equals(pointer))
                .map(problem -> problem.sentence(language))
                .findFirst()
                .orElse("");
    }

    /** Lists what is wrong for the top of the page, each linked to its field. */
    public List<ProblemView> views(CaseContext context) {
        return context.inWords(problems).stream()
                .map(problem -> new ProblemView(
                        problem.pointer().isEmpty() ? "" : problem.pointer().substring(1),
                        problem.sentence(context.language())))
                .toList();
    }

    private static Problem atField(String act, Problem problem) {
        String pointer = problem.pointer().isEmpty()
                ? ""
                : "/" + name(act, problem.pointer().substring(1));
        return new Problem(pointer, problem.rule(), problem.severity(), problem.arguments());
    }
}
