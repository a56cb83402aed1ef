package id.mutubaku.web.pages.cases.step;

import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.step.CorrectionAnswers;
import id.mutubaku.ui.cases.step.TypedStep;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.web.pages.Uploads;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answers that somebody has typed for a step.
 *
 * @param data of the step's form; absent where it has none, and where nothing was typed yet
 * @param branch id of the chosen branch; may be empty
 * @param files staged files by document id
 * @param left answers that the form no longer asks for
 * @param searches what is looked for in long lists, by the pointer of the field
 * @param inEdit whether a row was added or removed, or choices are to be shown
 * @param asksForMore whether the answers have made the form ask for what the posted page did not
 * @param savedAt when it was kept; absent for what was posted just now
 */
record StepDraft(
        Optional<Map<String, Object>> data,
        String branch,
        String note,
        Map<String, StoredFile> files,
        List<SummaryView.Row> left,
        Map<String, String> searches,
        boolean inEdit,
        boolean asksForMore,
        Optional<Instant> savedAt) {
    /** Nothing is typed yet. */
    static final StepDraft NONE =
            new StepDraft(Optional.empty(), "", "", Map.of(), List.of(), Map.of(), false, false, Optional.empty());

    /** Returns the same without the files of some documents. */
    StepDraft without(Set<String> documents) {
        Map<String, StoredFile> rest = new LinkedHashMap<>(files);
        rest.keySet().removeAll(documents);
        return new StepDraft(data, branch, note, rest, left, searches, inEdit, asksForMore, savedAt);
    }

    /** Returns the same as it was saved. */
    StepDraft savedAt(Instant at) {
        return new StepDraft(data, branch, note, files, left, searches, inEdit, asksForMore, Optional.of(at));
    }

    /** Tells whether the same was typed. */
    boolean hasSameAnswers(StepDraft other) {
        return data.orElse(Map.of()).equals(other.data.orElse(Map.of()))
                && branch.equals(other.branch)
                && note.equals(other.note)
                && Uploads.ids(files).equals(Uploads.ids(other.files));
    }

    /** Returns what was posted for a correction: the page asked for no other answers. */
    StepDraft postedFor(Correction correction, Set<String> names) {
        return with(data.map(read -> CorrectionAnswers.posted(read, names, correction)));
    }

    /** Returns what of a draft a step still asks for: of a correction, what is marked and what nobody had answered before. */
    StepDraft keptFor(VisibleCase seen, StepVisit visit) {
        return with(data.map(kept -> CorrectionAnswers.kept(kept, seen, visit)));
    }

    private StepDraft with(Optional<Map<String, Object>> other) {
        return new StepDraft(other, branch, note, files, left, searches, inEdit, asksForMore, savedAt);
    }

    /** Returns the same as a page shows it again, with what is wrong. */
    TypedStep shown(List<Problem> problems, Language language) {
        return new TypedStep(
                data,
                branch,
                note,
                Uploads.shown(files, Uploads.refused(problems), language),
                problems,
                searches,
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
    List<SummaryView> leftIn(CaseContext context) {
        return left.isEmpty() ? List.of() : List.of(new SummaryView(context.text("draft.left-title"), "", left));
    }
}
