package id.mutubaku.engine.cases;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.definition.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The data given for a step, judged by its form as it stands for them.
 *
 * @param answers those that count: nothing hidden, and results of formulas filled in
 * @param problems what is wrong with them
 * @param shown names of the fields that are asked for
 * @param labels what the lists call the choices among them, by pointer
 * @param passedOver names of the fields for which no answer is taken: they are hidden, or results of formulas
 */
public record StepData(
        Map<String, Object> answers,
        List<Problem> problems,
        Set<String> shown,
        Map<String, String> labels,
        Set<String> passedOver) {
    public StepData {
        problems = List.copyOf(problems);
        shown = Set.copyOf(shown);
        labels = Map.copyOf(labels);
        passedOver = Set.copyOf(passedOver);
    }

    /** Judges data for a step's form; a step without a form takes no data. */
    public static StepData of(Sop run, Step step, Map<String, Object> data, FormContext context) {
        Optional<FormSchema> form = step.form().map(id -> run.form(id).orElseThrow());
        if (form.isEmpty()) {
            return withoutForm(step, data);
        }
        return of(form.get(), data, context);
    }

    /** Judges data that a message brings to a step that waits for it. */
    public static StepData ofMessage(OpenStep open, Map<String, Object> data, FormContext context) {
        return open.step()
                .until()
                .flatMap(Step.Until::form)
                .map(form -> of(open.run().form(form).orElseThrow(), data, context))
                .orElseGet(() -> withoutForm(open.step(), data));
    }

    /** Returns the fact that the answers stand under a form's key. */
    public CaseEvent.DataRecorded recorded(Instant at, Person by, String form) {
        return new CaseEvent.DataRecorded(
                at, by, form, answers, Optional.of(labels).filter(called -> !called.isEmpty()));
    }

    private static StepData withoutForm(Step step, Map<String, Object> data) {
        return new StepData(
                data,
                data.keySet().stream()
                        .map(name -> Problem.error(Pointers.of("data", name), "step/no-form", step.id(), name))
                        .toList(),
                Set.of(),
                Map.of(),
                Set.of());
    }

    private static StepData of(FormSchema form, Map<String, Object> data, FormContext context) {
        FormInEffect effect = form.inEffect(data, context);
        return new StepData(
                effect.answers(),
                effect.problems().stream()
                        .map(problem -> problem.inside("/data"))
                        .toList(),
                Set.copyOf(effect.form().names()),
                effect.labels(),
                passedOver(form, effect.form()));
    }

    private static Set<String> passedOver(FormSchema form, FormSchema effect) {
        return form.names().stream()
                .filter(name -> !effect.names().contains(name) || effect.isComputed(name))
                .collect(Collectors.toSet());
    }
}
