package id.mutubaku.ui.cases.step;

import id.mutubaku.engine.cases.documents.AskedDocuments;
import id.mutubaku.engine.cases.documents.DocumentRules.Asked;
import id.mutubaku.engine.definition.CaseMoment;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.words.Phrase;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.context.DecisionReason;
import id.mutubaku.ui.form.FirstAnswers;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.site.SiteViews;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.casework.AskView;
import id.mutubaku.ui.view.form.ButtonView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of a step: activity, documents (<em>kelengkapan</em>), checks, answers, decision, note. */
public final class StepForm {
    private final CaseContext context;
    private final StepVisit visit;
    private final Sop run;
    private final Step step;
    private final TypedStep typed;
    private final Plugged plugged;

    /**
     * Takes the step.
     *
     * @param typed what was typed for it
     * @param plugged what plugins say to it
     */
    public StepForm(CaseContext context, StepVisit visit, TypedStep typed, Plugged plugged) {
        this.context = context;
        this.visit = visit;
        this.run = context.sop().at(visit.place());
        this.step = context.sop().step(visit.place());
        this.typed = typed.inWordsOf(context);
        this.plugged = plugged;
    }

    /**
     * Draws it.
     *
     * @param beside pages to which one can turn instead of completing it
     */
    public AskView view(List<LinkView> beside) {
        Optional<FormInEffect> effect = form();
        List<FieldView> form = fields(effect);
        Checks checks = new Checks(
                context,
                plugged.reports(),
                new Unanswered(
                        step.form().orElse(""),
                        effect.map(FormInEffect::answers).orElse(Map.of()),
                        form));
        List<FieldView.Upload> uploads = uploads();
        DecisionFields deciding = new DecisionFields(context, visit, run, step, typed);
        Optional<FieldView.Radios> decision = deciding.decision(checks);
        FieldView.TextArea note = deciding.note();
        List<FieldView> drawn = new ArrayList<>(form);
        drawn.addAll(uploads);
        decision.ifPresent(drawn::add);
        drawn.add(note);
        return new AskView(
                caption(),
                context.briefly(visit),
                sentence(),
                reason(),
                context.address().of(visit),
                FormFields.problems(drawn, typed.problems(), context.language()),
                hidden(effect),
                new StepDocuments(context, run, step, asked()).needs(uploads),
                checks.views(),
                Unanswered.marked(form, checks.missing()),
                decision,
                Optional.of(note),
                act(),
                beside,
                List.of(save()));
    }

    /** Says the step in a sentence, unless its title does. */
    private CharSequence sentence() {
        Phrase sentence = context.plainly(visit);
        return sentence.toString().equals(context.briefly(visit).toString()) ? "" : sentence;
    }

    /** Words the button; a decision speaks with its branches. */
    private String act() {
        return step.isDecision()
                ? context.text("case.decide")
                : step.act().orElseGet(() -> context.text("case.complete"));
    }

    /** Returns the step's form as it stands for what was typed, or for what stands in the case. */
    private Optional<FormInEffect> form() {
        return step.form().flatMap(run::form).map(form -> {
            FormContext around = context.formContext(
                            visit.place(), typed.files().keySet())
                    .searching(typed.searches())
                    .computed(plugged.computed());
            return form.inEffect(typed.data().orElseGet(() -> first(form, around)), around);
        });
    }

    private List<FieldView> fields(Optional<FormInEffect> form) {
        return form.map(effect -> FormFields.underTitles(
                        effect.form(),
                        new FormFields(context.messages())
                                .fields(
                                        effect.form(),
                                        effect.answers(),
                                        typed.problems(),
                                        context.language(),
                                        plugged.suggestions(context.language()))))
                .orElse(List.of());
    }

    private Map<String, Object> first(FormSchema form, FormContext around) {
        Map<String, Object> standing = standing(context.state(), visit, step);
        return standing.isEmpty() ? FirstAnswers.of(form, around) : standing;
    }

    private List<FieldView.Upload> uploads() {
        return new FormFields(context.messages())
                .uploads(run, step, asked(), typed.files(), typed.problems(), context.language());
    }

    private List<Asked> asked() {
        CaseMoment moment = new CaseMoment(visit.place(), context.state(), context.now());
        return AskedDocuments.of(context.sop(), moment).asked();
    }

    private String caption() {
        return Stream.concat(
                        step.number().map(number -> context.text("case.step-number", number)).stream(),
                        capacity().stream())
                .collect(Collectors.joining(" · "));
    }

    /** Says as whom somebody does a step that is not of a post of their own. */
    private Optional<String> capacity() {
        return context.seen().atCounter()
                ? Optional.of(context.text("counter.filling"))
                : context.seen()
                        .reader()
                        .capacityAmong(visit.performers())
                        .map(words -> context.text("inbox.as", words));
    }

    /** Says why the decision before led here. */
    private Optional<NoticeView> reason() {
        DecisionReason reason = new DecisionReason(context);
        return context.seen().reason(visit).map(said -> new NoticeView(false, reason.title(said), said.note()));
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

    private ButtonView save() {
        String label = step.checks().isEmpty() ? "draft.save-step" : "draft.save-and-check";
        return new ButtonView("save", "true", context.text(label));
    }

    /** Returns what stands in the case of a step's form. */
    static Map<String, Object> standing(CaseState state, StepVisit visit, Step step) {
        String key = step.form().map(visit.place()::formKey).orElse("");
        return state.data().getOrDefault(key, Map.of());
    }
}
