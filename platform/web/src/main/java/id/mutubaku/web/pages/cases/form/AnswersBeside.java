package id.mutubaku.web.pages.cases.form;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.web.pages.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows, beside a step's form, answers that are not in it: those of another draft, or of a step that is over. */
public record AnswersBeside(Pages pages, Language language, AuthorizedCase seen, Place place) {

    /** Shows answers under a title. */
    public List<SummaryView> of(StepDraft draft, String title) {
        List<SummaryView> beside = new ArrayList<>();
        draft.form()
                .ifPresent(form -> beside.addAll(new FormFields(pages.messages())
                        .summary(form, title, draft.data().orElse(Map.of()), language)));
        List<SummaryView.Row> rows = rows(draft);
        if (!rows.isEmpty()) {
            beside.add(new SummaryView(beside.isEmpty() ? title : "", "", rows));
        }
        return beside;
    }

    private List<SummaryView.Row> rows(StepDraft draft) {
        List<SummaryView.Row> rows = new ArrayList<>();
        seen.sop()
                .find(place)
                .flatMap(step -> step.branch(draft.branch()))
                .ifPresent(branch -> rows.add(new SummaryView.Row(text("case.decision"), branch.label())));
        Optional.of(draft.note())
                .filter(note -> !note.isEmpty())
                .ifPresent(note -> rows.add(new SummaryView.Row(text("case.note"), note)));
        draft.files().values().forEach(file -> rows.add(new SummaryView.Row(text("case.documents"), file.fileName())));
        return rows;
    }

    private String text(String key) {
        return pages.text(language, key);
    }
}
