package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.choice.ChoiceSource;
import id.mutubaku.engine.problem.Pointers;
import java.util.Map;
import java.util.Optional;

/**
 * The form of answers that are there to be read: each field with choices from a list offers what was chosen alone.
 *
 * @param labels that were kept with the answers, by pointer
 */
record LabelledForm(ChoiceLists lists, Map<String, String> labels) {

    JsonNode of(JsonNode form, JsonNode answers) {
        ObjectNode read = form.deepCopy();
        read.remove(FormKeywords.RULES);
        group(read, "", answers);
        return read;
    }

    private void group(JsonNode group, String pointer, JsonNode answers) {
        group.path("properties").forEachEntry((name, field) -> {
            if (field instanceof ObjectNode object) {
                field(object, Pointers.child(pointer, name), answers.path(name));
            }
        });
    }

    private void field(ObjectNode field, String pointer, JsonNode answer) {
        Optional.ofNullable(field.get(FormKeywords.CHOICES))
                .ifPresent(written -> chosen(field, ChoiceSource.of(written), pointer, answer.asText()));
        group(field, pointer, answer);
        JsonNode row = field.path("items");
        if (row.has("properties") && !answer.isEmpty()) {
            ArrayNode rows = field.putArray("prefixItems");
            for (int index = 0; index < answer.size(); index++) {
                JsonNode own = row.deepCopy();
                group(own, Pointers.child(pointer, index), answer.path(index));
                rows.add(own);
            }
        }
        group(row, Pointers.child(pointer, Resolution.BLANK), answer.path(Resolution.BLANK));
    }

    private void chosen(ObjectNode field, ChoiceSource source, String pointer, String value) {
        String label = Optional.ofNullable(labels.get(pointer))
                .or(() -> source.label(lists, value))
                .orElse(value);
        field.putArray("oneOf").addObject().put("const", value).put("title", label);
    }
}
