package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.condition.Condition;
import id.mutubaku.engine.condition.ConditionReader;
import id.mutubaku.engine.formula.Scope;
import id.mutubaku.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule that the answers to a form have to keep between them.
 *
 * @param when what has to hold for the rule to count; absent where it always does
 * @param must what has to hold then
 * @param pointer the field at which a breach is told
 * @param say the sentence that tells it
 * @param english the same in English
 */
record FormRule(Optional<Condition> when, Condition must, String pointer, String say, String english) {

    /** Lists the rules of a form. */
    static List<FormRule> of(JsonNode form) {
        List<FormRule> rules = new ArrayList<>();
        form.path(FormKeywords.RULES).forEach(rule -> {
            String say = rule.path("say").asText();
            rules.add(new FormRule(
                    Optional.ofNullable(rule.get("if")).map(ConditionReader.inForm()::condition),
                    ConditionReader.inForm().condition(rule.path("must")),
                    "/" + rule.path("at").asText(),
                    say,
                    rule.path("x-en").path("say").asText(say)));
        });
        return List.copyOf(rules);
    }

    /** Returns the breach of it; what compares answers says nothing while one of them is missing. */
    Optional<Problem> breach(Scope scope) {
        boolean counts = when.filter(condition -> !condition.holds(scope)).isEmpty();
        return !counts || must.holds(scope) || !must.canBeCompared(scope)
                ? Optional.empty()
                : Optional.of(Problem.error(pointer, "form/rule", say, english));
    }
}
