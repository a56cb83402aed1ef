package id.mutubaku.ui.cases.history;

import id.mutubaku.engine.cases.access.Returnable;
import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.CorrectionSubmitted;
import id.mutubaku.model.cases.CaseEvent.DataRecorded;
import id.mutubaku.model.cases.CaseEvent.DocumentAttached;
import id.mutubaku.model.cases.CaseEvent.StepOpened;
import id.mutubaku.model.cases.CaseEvent.StepReturned;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Correction.Change;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.casework.ChangesView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changes that corrections made, before and after. */
public final class Changes {
    private final FormFields fields;
    private final CaseContext context;
    private final VisibleCase seen;
    private final Map<String, AttachedDocument> files = new HashMap<>();
    private final Map<String, Correction> corrections = new HashMap<>();
    private final List<DataRecorded> recorded = new ArrayList<>();

    /** Takes the events of a case, oldest first. */
    public Changes(CaseContext context, List<CaseEvent> events) {
        this.fields = new FormFields(context.messages());
        this.context = context;
        this.seen = context.seen();
        for (CaseEvent event : events) {
            if (event instanceof DocumentAttached attached) {
                files.put(attached.document().content(), attached.document());
            }
            if (event instanceof DataRecorded data) {
                recorded.add(data);
            }
            if (event instanceof StepOpened opened) {
                opened.visit()
                        .correction()
                        .ifPresent(correction -> corrections.put(
                                visitKey(opened.visit().place(), opened.visit().visit()), correction));
            }
        }
    }

    /** Lists what came back since a step was returned the last time, the latest first. */
    public List<ChangesView> since(List<CaseEvent> events, StepVisit asker) {
        List<ChangesView> since = new ArrayList<>();
        for (CaseEvent event : events) {
            if (event instanceof StepReturned returned
                    && returned.place().equals(asker.place())
                    && returned.visit() == asker.visit()) {
                since.clear();
            }
            if (event instanceof CorrectionSubmitted submitted
                    && correction(submitted)
                            .filter(correction -> correction.asker().equals(asker.place()))
                            .isPresent()) {
                since.add(0, view(submitted));
            }
        }
        return since;
    }

    private ChangesView view(CorrectionSubmitted submitted) {
        return new ChangesView(
                context.people().as(submitted.by(), submitted.actor()),
                submitted.at(),
                rows(submitted),
                untouched(submitted));
    }

    private Optional<Correction> correction(CorrectionSubmitted submitted) {
        return Optional.ofNullable(corrections.get(visitKey(submitted.place(), submitted.visit())));
    }

    /** Names what was marked and came back as it was. */
    List<String> untouched(CorrectionSubmitted submitted) {
        Returnable names = new Returnable(seen.sop(), seen.state());
        return correction(submitted).map(Correction::marks).orElse(List.of()).stream()
                .filter(mark -> isShown(mark.kind(), mark.form(), mark.name()))
                .filter(mark -> submitted.changes().stream()
                        .noneMatch(change -> change.kind() == mark.kind()
                                && change.form().equals(mark.form())
                                && change.name().equals(mark.name())))
                .map(names::name)
                .toList();
    }

    /** Lists what the reader may see of a correction. */
    List<ChangesView.Row> rows(CorrectionSubmitted submitted) {
        return submitted.changes().stream()
                .filter(change -> isShown(change.kind(), change.form(), change.name()))
                .map(this::row)
                .toList();
    }

    /** Tells whether the reader may know of an answer or a document. */
    boolean isShown(Mark.Kind kind, String form, String name) {
        return kind == Mark.Kind.FIELD
                ? seen.shows(form)
                : !seen.byApplicant() || seen.sop().handling(name).stream().anyMatch(seen.sop()::isApplicant);
    }

    private ChangesView.Row row(Change change) {
        if (change.kind() == Mark.Kind.DOCUMENT) {
            return new ChangesView.Row(
                    context.documentName(change.name()),
                    "",
                    "",
                    change.before().flatMap(this::file),
                    change.after().flatMap(this::file));
        }
        Place form = new Place(change.form());
        Optional<FormSchema> schema = context.sop().at(form).form(form.step());
        return new ChangesView.Row(
                schema.map(each -> each.titleOf(change.name())).orElse(change.name()),
                answer(change, schema, change.before()),
                answer(change, schema, change.after()),
                Optional.empty(),
                Optional.empty());
    }

    private String answer(Change change, Optional<FormSchema> schema, Optional<Object> value) {
        Map<String, Object> data = value.<Map<String, Object>>map(given -> Map.of(change.name(), given))
                .orElse(Map.of());
        return schema.map(each -> each.reading(data, labels(change, value)))
                .map(each -> fields.answer(each, change.name(), data, context.language()))
                .orElse("");
    }

    /** Returns what the lists called an answer when it was filled in. */
    private Map<String, String> labels(Change change, Optional<Object> value) {
        return recorded.stream()
                .filter(each -> each.form().equals(change.form()))
                .filter(each ->
                        Optional.ofNullable(each.data().get(change.name())).equals(value))
                .flatMap(each -> each.labels().stream())
                .findFirst()
                .orElse(Map.of());
    }

    private Optional<FileView> file(Object content) {
        return Optional.ofNullable(files.get(String.valueOf(content))).map(context::file);
    }

    private static String visitKey(Place place, int visit) {
        return place.path() + " " + visit;
    }
}
