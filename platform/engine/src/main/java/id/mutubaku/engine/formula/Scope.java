package id.mutubaku.engine.formula;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that a condition or a formula looks at.
 *
 * @param form the answers of the form that is filled in; a missing node outside of forms
 * @param beside the row or group in which the field stands
 * @param facts of the case: {@code {"data": {form: answers}, "documents": {id: …}, "branch": id}}
 * @param today the date of the command where the office is
 * @param workingDays of the office
 */
public record Scope(JsonNode form, JsonNode beside, JsonNode facts, LocalDate today, WorkingDays workingDays) {

    /** Returns what a condition outside of forms looks at. */
    public static Scope ofCase(JsonNode facts, LocalDate today, WorkingDays workingDays) {
        return new Scope(MissingNode.getInstance(), MissingNode.getInstance(), facts, today, workingDays);
    }

    /** Returns the same as a field sees it that stands in a row or group. */
    public Scope beside(JsonNode group) {
        return new Scope(form, group, facts, today, workingDays);
    }

    /** Finds what stands at a path; of a document, only that it is there. */
    public Optional<JsonNode> at(AnswerPath path) {
        JsonNode found = switch (path.origin()) {
            case FORM -> path.in(form);
            case BESIDE -> path.in(beside);
            case CASE -> path.in(facts);
        };
        return Optional.of(found)
                .filter(node -> !node.isMissingNode())
                .map(node -> path.isDocument() ? BooleanNode.TRUE : node);
    }
}
