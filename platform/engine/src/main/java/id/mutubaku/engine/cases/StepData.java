package id.mutubaku.engine.cases;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Step;
import java.util.List;
import java.util.Map;

/** The check of the data given for a step. */
public final class StepData {
    private StepData() {}

    /** Returns what is wrong with data for a step's form; a step without a form takes no data. */
    public static List<Problem> problems(Sop run, Step step, Map<String, Object> data) {
        if (step.form().isEmpty()) {
            return data.keySet().stream()
                    .map(name -> Problem.error(Pointers.of("data", name), "step/no-form", step.id(), name))
                    .toList();
        }
        return problems(run, step.form().get(), data);
    }

    /** Returns what is wrong with data that a message brings to a step that waits for it. */
    public static List<Problem> ofMessage(OpenStep open, Map<String, Object> data) {
        return open.step()
                .until()
                .flatMap(Step.Until::form)
                .map(form -> problems(open.run(), form, data))
                .orElseGet(() -> data.keySet().stream()
                        .map(name -> Problem.error(
                                Pointers.of("data", name), "step/no-form", open.step().id(), name))
                        .toList());
    }

    private static List<Problem> problems(Sop run, String form, Map<String, Object> data) {
        return run.form(form).orElseThrow().validate(data).stream()
                .map(problem -> problem.inside("/data"))
                .toList();
    }
}
