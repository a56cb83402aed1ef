package id.mutubaku.ui.cases.step;

import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.site.SiteViews;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.casework.CorrectionView;
import id.mutubaku.ui.view.casework.CorrectionView.Marked;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.HiddenView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The form of a correction: exactly what was marked, and what a corrected answer asks for besides. */
public final class CorrectionForm {
    private static final String NOT_MARKED = "correction/not-marked";

    private final CaseContext context;
    private final FormFields fields;
    private final StepVisit visit;
    private final Sop run;
    private final Step step;
    private final Correction correction;
    private final TypedStep typed;
    private final Plugged plugged;
    private final Set<String> marked;
    private final Set<String> demanded;

    /**
     * Takes the step that is corrected.
     *
     * @param typed what was typed for it
     * @param plugged what plugins say to it
     */
    public CorrectionForm(CaseContext context, StepVisit visit, TypedStep typed, Plugged plugged) {
        this.context = context;
        this.fields = new FormFields(context.messages());
        this.visit = visit;
        this.run = context.sop().at(visit.place());
        this.step = context.sop().step(visit.place());
        this.correction = visit.correction().orElseThrow();
        this.typed = typed.inWordsOf(context);
        this.plugged = plugged;
        this.marked = CorrectionAnswers.marked(correction);
        this.demanded = demanded();
    }

    /**
     * Draws it.
     *
     * @param beside what is shown beside the form, before the answers that are not asked for
     */
    public CorrectionView view(Optional<NoticeView> notice, List<SummaryView> beside) {
        Optional<FormInEffect> form = effect(answers());
        List<FieldView> drawn = form.map(this::fields).orElse(List.of());
        List<Marked> shown = shown(drawn);
        List<FieldView> besides =
                drawn.stream().filter(field -> demanded.contains(field.name())).toList();
        List<FieldView> all = new ArrayList<>(besides);
        shown.forEach(each -> all.add(each.field()));
        return new CorrectionView(
                context.state().number(),
                context.service(),
                context.address().path(),
                notice,
                context.seen().atCounter() ? context.text("counter.filling") : "",
                asker(),
                correction.note(),
                context.address().of(visit),
                FormFields.problems(all, typed.problems(), context.language()),
                hidden(form),
                shown,
                besides,
                Stream.concat(
                                beside.stream(),
                                effect(standing()).map(FormInEffect::form).map(this::rest).orElse(List.of()).stream())
                        .toList());
    }

    /** Returns the step's form as it stands for some answers. */
    private Optional<FormInEffect> effect(Map<String, Object> answers) {
        return step.form()
                .flatMap(run::form)
                .map(form -> form.inEffect(
                        answers,
                        context.formContext(visit.place(), typed.files().keySet())
                                .searching(typed.searches())
                                .computed(plugged.computed())));
    }

    private List<FieldView> fields(FormInEffect form) {
        return fields
                .fields(
                        form.form(),
                        form.answers(),
                        typed.problems(),
                        context.language(),
                        plugged.suggestions(context.language()))
                .stream()
                .map(FieldView::unfolded)
                .toList();
    }

    private List<Marked> shown(List<FieldView> drawn) {
        List<FieldView.Upload> uploads = fields
                .uploads(
                        run,
                        step,
                        DocumentRules.askedAt(run.definition(), step).toList(),
                        typed.files(),
                        typed.problems(),
                        context.language())
                .stream()
                .map(CorrectionForm::demanded)
                .toList();
        List<Marked> shown = new ArrayList<>();
        for (Mark mark : correction.marks()) {
            boolean field = mark.kind() == Mark.Kind.FIELD;
            String name = field ? mark.name() : "doc." + mark.name();
            (field ? drawn : uploads)
                    .stream()
                            .filter(each -> each.name().equals(name))
                            .forEach(each -> shown.add(new Marked(mark.remark(), each, files(mark))));
        }
        return shown;
    }

    /** Draws the input for a marked file without saying that it may be left out: it is asked for. */
    private static FieldView.Upload demanded(FieldView.Upload upload) {
        Caption caption = upload.caption();
        return new FieldView.Upload(
                new Caption(caption.name(), caption.label(), caption.hint(), false, caption.error()),
                upload.accept(),
                upload.kept(),
                upload.most());
    }

    private List<HiddenView> hidden(Optional<FormInEffect> form) {
        List<HiddenView> hidden = new ArrayList<>(typed.unchanged());
        hidden.add(new HiddenView("version", String.valueOf(context.state().version())));
        hidden.add(new HiddenView("key", context.key()));
        hidden.add(typed.saved());
        hidden.add(SiteViews.version(run));
        FormFields.asked(form).forEach(hidden::add);
        return hidden;
    }

    private String asker() {
        List<String> performers = context.sop().step(correction.asker()).performers();
        String actors = context.people().actors(performers);
        String name = context.people().name(correction.by());
        return name.isEmpty() || name.equals(actors) ? actors : name + ", " + actors;
    }

    /** Returns the fields that are not marked and yet have to be filled in, now that a marked one has another answer. */
    private Set<String> demanded() {
        Set<String> fields = new LinkedHashSet<>(typed.data().map(Map::keySet).orElse(Set.of()));
        fields.addAll(comeToIt());
        typed.problems().stream()
                .filter(problem -> !problem.rule().equals(NOT_MARKED))
                .flatMap(problem -> field(problem).stream())
                .forEach(fields::add);
        typed.problems().stream()
                .filter(problem -> problem.rule().equals(NOT_MARKED))
                .flatMap(problem -> field(problem).stream())
                .forEach(fields::remove);
        fields.removeAll(marked);
        return fields;
    }

    /** Returns the fields that the form asks for only now that a marked one has another answer. */
    private Set<String> comeToIt() {
        Map<String, Object> answers = new LinkedHashMap<>(standing());
        typed.data().ifPresent(answers::putAll);
        Set<String> names = new LinkedHashSet<>();
        effect(answers).map(FormInEffect::form).map(FormSchema::names).ifPresent(names::addAll);
        effect(standing()).map(FormInEffect::form).map(FormSchema::names).ifPresent(names::removeAll);
        return names;
    }

    private static Optional<String> field(Problem problem) {
        String[] parts = problem.pointer().split("/", -1);
        return parts.length > 2 && parts[1].equals("data") ? Optional.of(parts[2]) : Optional.empty();
    }

    private Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>(standing());
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

    private List<FileView> files(Mark mark) {
        return mark.kind() == Mark.Kind.FIELD
                ? List.of()
                : context.state().files(mark.name()).stream()
                        .filter(context.seen()::shows)
                        .map(context::file)
                        .toList();
    }

    /** Lists the answers that are neither marked nor demanded. */
    private List<SummaryView> rest(FormSchema form) {
        Set<String> asked = new LinkedHashSet<>(marked);
        asked.addAll(demanded);
        String title = form.schema().path("title").asText("");
        return fields.summaryWithout(asked, form, title, standing(), context.language());
    }

    private Map<String, Object> standing() {
        return StepForm.standing(context.state(), visit, step);
    }
}
