package id.mutubaku.web.pages.cases.form;

import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.Uploads;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Is what somebody has typed for a step.
 *
 * @param form of the step; absent where it has none
 * @param data of that form; absent where it has none, and where nothing was typed yet
 * @param branch id of the chosen branch; may be empty
 * @param files staged files by document id
 * @param left answers that the form no longer asks for
 * @param inEdit whether a row was added or removed
 * @param savedAt when it was kept; absent for what was posted just now
 */
public record StepDraft(
        Optional<FormSchema> form,
        Optional<Map<String, Object>> data,
        String branch,
        String note,
        Map<String, StoredFile> files,
        List<SummaryView.Row> left,
        boolean inEdit,
        Optional<Instant> savedAt) {
    /** Nothing is typed yet. */
    public static final StepDraft NONE =
            new StepDraft(Optional.empty(), Optional.empty(), "", "", Map.of(), List.of(), false, Optional.empty());

    /** Returns the same without the files of some documents. */
    public StepDraft without(Set<String> documents) {
        Map<String, StoredFile> rest = new LinkedHashMap<>(files);
        rest.keySet().removeAll(documents);
        return new StepDraft(form, data, branch, note, rest, left, inEdit, savedAt);
    }

    /** Returns the same as it was saved. */
    public StepDraft savedAt(Instant at) {
        return new StepDraft(form, data, branch, note, files, left, inEdit, Optional.of(at));
    }

    /** Tells whether the same was typed. */
    boolean hasSameAnswers(StepDraft other) {
        return data.orElse(Map.of()).equals(other.data.orElse(Map.of()))
                && branch.equals(other.branch)
                && note.equals(other.note)
                && Uploads.ids(files).equals(Uploads.ids(other.files));
    }

    /** Returns the same with other data. */
    StepDraft with(Optional<Map<String, Object>> other) {
        return new StepDraft(form, other, branch, note, files, left, inEdit, savedAt);
    }

    /** Returns the same as a page shows it again, with what is wrong. */
    public StepForm.Typed shown(List<Problem> problems, Language language) {
        return new StepForm.Typed(
                data,
                branch,
                note,
                Uploads.shown(files, Uploads.refused(problems), language),
                problems,
                Tokens.draw(),
                savedAt);
    }

    /** Returns the same as a browser would post it. */
    Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>(FormFields.values(data.orElse(Map.of())));
        values.put("branch", List.of(branch));
        values.put("note", List.of(note));
        return values;
    }

    /** Shows the answers that the form no longer asks for. */
    public List<SummaryView> leftIn(Pages pages, Language language) {
        return left.isEmpty()
                ? List.of()
                : List.of(new SummaryView(pages.text(language, "draft.left-title"), "", left));
    }
}
