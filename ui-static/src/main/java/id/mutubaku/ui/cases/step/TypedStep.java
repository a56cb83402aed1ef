package id.mutubaku.ui.cases.step;

import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed for a step and has to be shown again; nothing where the page is drawn for the first time.
 *
 * @param data of the step's form; absent shows what stands in the case
 * @param branch id of the chosen branch; may be empty
 * @param files those that were uploaded before, by document id
 * @param problems what is wrong with it
 * @param searches what is looked for in long lists, by the pointer of the field
 * @param savedAt when the draft was saved that is shown; absent where there is none
 */
public record TypedStep(
        Optional<Map<String, Object>> data,
        String branch,
        String note,
        Map<String, FieldView.Kept> files,
        List<Problem> problems,
        Map<String, String> searches,
        Optional<Instant> savedAt) {
    /** The name under which a form posts when the draft was saved that it shows. */
    public static final String SAVED = "saved";

    /** The name under which a form posts that it is sent as it was, on purpose. */
    public static final String UNCHANGED = "unchanged";

    /** Nothing is typed yet. */
    public static final TypedStep NOTHING =
            new TypedStep(Optional.empty(), "", "", Map.of(), List.of(), Map.of(), Optional.empty());

    public TypedStep {
        problems = List.copyOf(problems);
    }

    /** Returns the same with problems that name things as the reader's language calls them. */
    TypedStep inWordsOf(CaseContext context) {
        return new TypedStep(data, branch, note, files, context.inWords(problems), searches, savedAt);
    }

    /** Returns the hidden value by which a draft that another tab has saved since is told. */
    HiddenView saved() {
        return new HiddenView(SAVED, savedAt.map(Instant::toString).orElse(""));
    }

    /** Returns the hidden value with which what was not changed is sent, once that has been told. */
    List<HiddenView> unchanged() {
        return problems.stream().anyMatch(problem -> problem.rule().equals("correction/untouched"))
                ? List.of(new HiddenView(UNCHANGED, "true"))
                : List.of();
    }

    /** Says what is wrong with a field; empty where nothing is. */
    String error(String pointer, Language language) {
        return problems.stream()
                .filter(problem -> problem.pointer().equals(pointer))
                .map(problem -> problem.sentence(language))
                .findFirst()
                .orElse("");
    }
}
