package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.formula.Scope;
import id.mutubaku.engine.formula.WorkingDays;
import java.time.LocalDate;
import java.util.Map;

/**
 * All that the conditions, formulas and lists of a form look at beside its answers.
 *
 * @param today the date where the office is
 * @param workingDays of the office
 * @param facts of the case: {@code {"data": {form: answers}, "documents": {id: …}}}
 * @param standing what the case has kept of this form
 * @param searches what somebody looks for in long lists, by the pointer of the field
 * @param computed what computations of plugins have answered, by {@code plugin/name}; the value of one that was not asked stands as it is
 */
public record FormContext(
        LocalDate today,
        WorkingDays workingDays,
        JsonNode facts,
        StandingChoices standing,
        Map<String, String> searches,
        Map<String, Computed> computed) {
    public FormContext {
        searches = Map.copyOf(searches);
        computed = Map.copyOf(computed);
    }

    /** Returns the context of a form of which the case has kept nothing, and in which nobody searches. */
    public FormContext(LocalDate today, WorkingDays workingDays, JsonNode facts) {
        this(today, workingDays, facts, StandingChoices.NONE, Map.of(), Map.of());
    }

    /** Returns the same where the case has kept some choices. */
    public FormContext standing(StandingChoices kept) {
        return new FormContext(today, workingDays, facts, kept, searches, computed);
    }

    /** Returns the same where somebody looks for something in long lists. */
    public FormContext searching(Map<String, String> wanted) {
        return new FormContext(today, workingDays, facts, standing, wanted, computed);
    }

    /** Returns the same where computations of plugins have answered. */
    public FormContext computed(Map<String, Computed> answers) {
        return new FormContext(today, workingDays, facts, standing, searches, answers);
    }

    /** Returns the context of a form before there is a case. */
    public static FormContext beforeCase(LocalDate today, WorkingDays workingDays) {
        return new FormContext(today, workingDays, JsonNodeFactory.instance.objectNode());
    }

    /** Returns the same where these documents are there, too. */
    public FormContext withDocuments(Iterable<String> ids) {
        ObjectNode more = facts.deepCopy();
        ObjectNode documents = more.withObject("/documents");
        ids.forEach(id -> documents.put(id, true));
        return new FormContext(today, workingDays, more, standing, searches, computed);
    }

    /** Returns the same where other facts hold. */
    public FormContext withFacts(JsonNode others) {
        return new FormContext(today, workingDays, others);
    }

    /** Returns all that a condition or formula of the form itself looks at. */
    public Scope scope(JsonNode form) {
        return new Scope(form, form, facts, today, workingDays);
    }
}
