package id.mutubaku.web.pages.cases.form;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.Principal.AtCounter;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.cases.context.People;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.site.SiteViews;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.casework.CorrectionView;
import id.mutubaku.ui.view.casework.CorrectionView.Marked;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.web.pages.Pages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws what was returned for correction: exactly what was marked, and what a corrected answer asks for besides. */
public final class CorrectionForm {
    private static final String NOT_MARKED = "correction/not-marked";

    private final Pages pages;
    private final FormFields fields;
    private final Language language;
    private final AuthorizedCase seen;
    private final StepVisit visit;
    private final Correction correction;
    private final StepForm.Typed typed;
    private final Optional<NoticeView> notice;
    private final List<SummaryView> beside;

    public CorrectionForm(
            Pages pages,
            Language language,
            AuthorizedCase seen,
            StepVisit visit,
            StepForm.Typed typed,
            Optional<NoticeView> notice,
            List<SummaryView> beside) {
        this.pages = pages;
        this.fields = new FormFields(pages.messages());
        this.language = language;
        this.seen = seen;
        this.visit = visit;
        this.correction = visit.correction().orElseThrow();
        this.typed = typed;
        this.notice = notice;
        this.beside = List.copyOf(beside);
    }

    /** Keeps of what was read those answers that were posted or are marked: the page asked for no others. */
    public static StepDraft posted(StepDraft read, Set<String> names, Correction correction) {
        Set<String> marked = marked(correction);
        return read.with(read.data()
                .map(data -> only(
                        data,
                        field -> marked.contains(field)
                                || names.stream()
                                        .anyMatch(name -> name.equals(field) || name.startsWith(field + ".")))));
    }

    /** Keeps of a draft, where it is that of a correction, what is marked and what nobody had answered before. */
    public static StepDraft kept(StepDraft draft, AuthorizedCase seen, StepVisit visit) {
        if (visit.correction().isEmpty()) {
            return draft;
        }
        Set<String> marked = marked(visit.correction().get());
        Set<String> standing = StepForm.standing(
                        seen.stored().state(), visit, seen.sop().step(visit.place()))
                .keySet();
        return draft.with(draft.data()
                .map(data -> only(data, field -> marked.contains(field) || !standing.contains(field))));
    }

    private static Map<String, Object> only(Map<String, Object> data, Predicate<String> such) {
        Map<String, Object> only = new LinkedHashMap<>(data);
        only.keySet().removeIf(such.negate());
        return only;
    }

    /** Draws it. */
    public CorrectionView view() {
        CaseState state = seen.stored().state();
        Sop run = seen.sop().at(visit.place());
        Step step = seen.sop().step(visit.place());
        Optional<FormSchema> form = step.form().flatMap(run::form);
        Set<String> marked = marked(correction);
        Set<String> demanded = demanded();
        List<FieldView> drawn = form.stream()
                .flatMap(schema ->
                        fields
                                .fields(schema, answers(state, step, marked, demanded), typed.problems(), language)
                                .stream())
                .map(FieldView::unfolded)
                .toList();
        List<FieldView.Upload> uploads =
                fields.uploads(run.definition(), step, typed.files(), typed.problems(), language);
        List<Marked> shown = new ArrayList<>();
        for (Mark mark : correction.marks()) {
            String name = mark.kind() == Mark.Kind.FIELD ? mark.name() : "doc." + mark.name();
            (mark.kind() == Mark.Kind.FIELD ? drawn : uploads)
                    .stream()
                            .filter(field -> field.name().equals(name))
                            .forEach(field -> shown.add(new Marked(mark.remark(), field, file(mark))));
        }
        List<FieldView> besides =
                drawn.stream().filter(field -> demanded.contains(field.name())).toList();
        List<FieldView> all = new ArrayList<>(besides);
        shown.forEach(each -> all.add(each.field()));
        Set<String> asked = new LinkedHashSet<>(marked);
        asked.addAll(demanded);
        return new CorrectionView(
                state.number(),
                seen.sop().definition().title(),
                StepForm.address(seen),
                notice,
                seen.reader() instanceof AtCounter ? pages.text(language, "counter.filling") : "",
                asker(),
                correction.note(),
                StepForm.stepAddress(seen, visit),
                FormFields.problems(all, typed.problems(), language),
                List.of(
                        new HiddenView("version", String.valueOf(state.version())),
                        new HiddenView(Acts.KEY, typed.key()),
                        typed.saved(),
                        SiteViews.version(run)),
                shown,
                besides,
                Stream.concat(
                                beside.stream(),
                                form
                                        .map(schema -> rest(schema, asked, StepForm.standing(state, visit, step)))
                                        .orElse(List.of())
                                        .stream())
                        .toList());
    }

    private String asker() {
        List<String> performers = seen.sop().step(correction.asker()).performers();
        String offices = new People(seen.sop(), true).offices(performers);
        String name = new People(seen.sop(), seen.byApplicant()).name(correction.by());
        return name.isEmpty() || name.equals(offices) ? offices : name + ", " + offices;
    }

    /** Returns the fields that are not marked and yet have to be filled in, now that a marked one has another answer. */
    private Set<String> demanded() {
        Set<String> marked = marked(correction);
        Set<String> demanded = new LinkedHashSet<>(typed.data().map(Map::keySet).orElse(Set.of()));
        typed.problems().stream()
                .filter(problem -> !problem.rule().equals(NOT_MARKED))
                .flatMap(problem -> field(problem).stream())
                .forEach(demanded::add);
        typed.problems().stream()
                .filter(problem -> problem.rule().equals(NOT_MARKED))
                .flatMap(problem -> field(problem).stream())
                .forEach(demanded::remove);
        demanded.removeAll(marked);
        return demanded;
    }

    private static Optional<String> field(Problem problem) {
        String[] parts = problem.pointer().split("/", -1);
        return parts.length > 2 && parts[1].equals("data") ? Optional.of(parts[2]) : Optional.empty();
    }

    private Map<String, Object> answers(CaseState state, Step step, Set<String> marked, Set<String> demanded) {
        Map<String, Object> answers = new LinkedHashMap<>(StepForm.standing(state, visit, step));
        typed.data().ifPresent(data -> {
            answers.keySet().removeAll(marked);
            data.forEach((name, value) -> {
                if (marked.contains(name) || demanded.contains(name)) {
                    answers.put(name, value);
                }
            });
        });
        return answers;
    }

    private Optional<FileView> file(Mark mark) {
        Optional<AttachedDocument> file = seen.files().stream()
                .filter(each ->
                        mark.kind() == Mark.Kind.DOCUMENT && each.document().equals(mark.name()))
                .findFirst();
        return file.map(each -> StepForm.file(seen, mark.name(), each, language));
    }

    private List<SummaryView> rest(FormSchema form, Set<String> asked, Map<String, Object> standing) {
        String title = form.schema().path("title").asText("");
        return fields.summaryWithout(asked, form, title, standing, language);
    }

    private static Set<String> marked(Correction correction) {
        return correction.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.FIELD)
                .map(Mark::name)
                .collect(Collectors.toSet());
    }
}
