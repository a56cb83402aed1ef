package id.mutubaku.workshop.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.mutubaku.engine.form.JsonMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Answers that pass but for one or two of them: left out, or written as a form does not take them. */
public final class RandomAnswers {
    private static final int MOST_CHANGES = 2;

    private final Random random;

    /** Makes those of a seed. */
    public RandomAnswers(long seed) {
        this.random = new Random(seed);
    }

    /** Spoils answers that pass, in ways in which people do it in a browser. */
    public Map<String, Object> nearly(JsonNode form, Map<String, Object> passing) {
        ObjectNode answers = (ObjectNode) JsonMapping.tree(passing);
        for (int change = 0; change <= random.nextInt(MOST_CHANGES); change++) {
            spoil(form, answers);
        }
        return JsonMapping.plain(answers);
    }

    private void spoil(JsonNode form, ObjectNode answers) {
        List<String> names = new ArrayList<>();
        answers.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) {
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        JsonNode field = form.path("properties").path(name);
        JsonNode answer = answers.path(name);
        boolean fixed = field.path("readOnly").asBoolean();
        if (answer instanceof ObjectNode group) {
            spoilGroup(field, group);
        } else if (answer instanceof ArrayNode list && list.path(0) instanceof ObjectNode row) {
            spoilRow(row);
        } else if (random.nextBoolean() && !fixed && isTyped(field)) {
            answers.set(name, wrong(field));
        } else if (!fixed) {
            answers.remove(name);
        }
    }

    /** Leaves something in a group: a page sends one that has to be there even where it is empty. */
    private void spoilGroup(JsonNode field, ObjectNode group) {
        if (group.size() > 1) {
            spoil(field, group);
        }
    }

    /** Leaves something in a row: one that is empty is no row on a page. */
    private void spoilRow(ObjectNode row) {
        if (row.has("n")) {
            row.set("n", random.nextBoolean() ? TextNode.valueOf("tiga") : IntNode.valueOf(1_000));
        }
    }

    private static boolean isTyped(JsonNode field) {
        boolean text = field.path("type").asText().equals("string");
        boolean number = field.path("type").asText().matches("integer|number");
        return (text || number) && !field.has("enum") && !field.has("oneOf") && !field.has("x-compute");
    }

    private JsonNode wrong(JsonNode field) {
        return field.path("type").asText().equals("string")
                ? TextNode.valueOf(
                        List.of("?", "x".repeat(70), "2026-02-30", "😀😀").get(random.nextInt(4)))
                : List.<JsonNode>of(TextNode.valueOf("tiga"), IntNode.valueOf(1_000_000), IntNode.valueOf(-4))
                        .get(random.nextInt(3));
    }
}
