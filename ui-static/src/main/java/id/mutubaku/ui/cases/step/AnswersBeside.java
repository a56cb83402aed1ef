package id.mutubaku.ui.cases.step;

import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.view.SummaryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers beside a step's form that are not in it: those of another draft, or of a step that is over. */
public record AnswersBeside(CaseContext context, Place place) {

    /** Shows answers under a title. */
    public List<SummaryView> of(TypedStep typed, String title) {
        List<SummaryView> beside = new ArrayList<>();
        Map<String, Object> data = typed.data().orElse(Map.of());
        form().map(form -> form.reading(data, Map.of()))
                .ifPresent(form -> beside.addAll(
                        new FormFields(context.messages()).summary(form, title, data, context.language())));
        List<SummaryView.Row> rows = rows(typed);
        if (!rows.isEmpty()) {
            beside.add(new SummaryView(beside.isEmpty() ? title : "", "", rows));
        }
        return beside;
    }

    private Optional<FormSchema> form() {
        return context.sop()
                .find(place)
                .flatMap(Step::form)
                .flatMap(id -> context.sop().at(place).form(id));
    }

    private List<SummaryView.Row> rows(TypedStep typed) {
        List<SummaryView.Row> rows = new ArrayList<>();
        context.sop()
                .find(place)
                .flatMap(step -> step.branch(typed.branch()))
                .ifPresent(branch -> rows.add(new SummaryView.Row(context.text("case.decision"), branch.briefly())));
        Optional.of(typed.note())
                .filter(note -> !note.isEmpty())
                .ifPresent(note -> rows.add(new SummaryView.Row(context.text("case.note"), note)));
        typed.files()
                .values()
                .forEach(file -> rows.add(new SummaryView.Row(context.text("case.documents"), file.name())));
        return rows;
    }
}
