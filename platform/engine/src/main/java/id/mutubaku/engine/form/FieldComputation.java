package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * The computation of a plugin that gives the answer to a field.
 *
 * @param use who is asked, {@code plugin/name}
 * @param field the schema of the field
 */
record FieldComputation(String use, JsonNode field) {

    /** Finds what was answered, as the field takes it; absent where nobody was asked. */
    Optional<Computed> among(Map<String, Computed> answers) {
        return Optional.ofNullable(answers.get(use)).map(answer -> answer.in(field));
    }
}
