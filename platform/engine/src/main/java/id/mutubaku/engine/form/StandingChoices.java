package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.Optional;

/**
 * The choices that a case has kept of a form, with what the lists called them then: they stay right when a list changes.
 *
 * @param answers of the form
 * @param labels by the pointer of the field
 */
public record StandingChoices(JsonNode answers, Map<String, String> labels) {
    /** Those of a case that has kept none. */
    public static final StandingChoices NONE = new StandingChoices(JsonNodeFactory.instance.objectNode(), Map.of());

    public StandingChoices {
        labels = Map.copyOf(labels);
    }

    /** Returns what was kept of a form. */
    public static StandingChoices of(Map<String, Object> answers, Map<String, String> labels) {
        return new StandingChoices(JsonMapping.tree(answers), labels);
    }

    /** Finds what a value was called that stands at a field. */
    Optional<String> label(String pointer, String value) {
        return Optional.ofNullable(labels.get(pointer))
                .filter(label -> answers.at(pointer).asText().equals(value));
    }
}
