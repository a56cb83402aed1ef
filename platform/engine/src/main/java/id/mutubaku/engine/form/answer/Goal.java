package id.mutubaku.engine.form.answer;

import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.answer.FormAnswers.Seen;
import java.util.List;
import java.util.Optional;

/**
 * What is wanted of answers beside that the form takes them.
 *
 * @param shown pointer to a field that has to be asked for and answered
 * @param conditions that have to hold
 */
record Goal(Optional<String> shown, List<Seen> conditions) {
    Goal {
        conditions = List.copyOf(conditions);
    }

    /** Lists the conditions that do not hold yet. */
    List<Seen> missed(FormAnswers answers) {
        return conditions.stream()
                .filter(each -> !each.condition().holds(answers.scope(each.around())))
                .toList();
    }

    /** Tells whether a form in effect asks for what has to be shown. */
    boolean isShownIn(FormInEffect effect) {
        return shown.filter(pointer ->
                        Demand.schemaAt(effect.form().schema(), pointer).isMissingNode())
                .isEmpty();
    }
}
