package id.mutubaku.engine.form.answer;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers that are still being changed. Fields are named by pointers, in which a number is the row of a list. */
final class Draft {
    private static final int MOST_ROWS = 200;

    private final ObjectNode answers;

    Draft(JsonNode begin) {
        this.answers = begin.deepCopy();
    }

    ObjectNode answers() {
        return answers;
    }

    JsonNode at(String pointer) {
        return answers.at(pointer);
    }

    /** Writes an answer, with the groups and rows around it; what is of another kind there makes way. */
    void set(String pointer, JsonNode value) {
        JsonPointer whole = JsonPointer.compile(pointer);
        JsonNode at = answers;
        for (JsonPointer rest = whole; !rest.tail().matches(); rest = rest.tail()) {
            at = container(at, rest.getMatchingProperty(), isIndex(rest.tail().getMatchingProperty()));
        }
        write(at, whole.last().getMatchingProperty(), value);
    }

    private static boolean isIndex(String name) {
        return name.chars().allMatch(Character::isDigit);
    }

    private static JsonNode container(JsonNode around, String name, boolean list) {
        JsonNode there = isIndex(name) ? around.path(Integer.parseInt(name)) : around.path(name);
        if (list ? there.isArray() : there.isObject()) {
            return there;
        }
        JsonNode made = list ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
        write(around, name, made);
        return made;
    }

    private static void write(JsonNode around, String name, JsonNode value) {
        if (around instanceof ObjectNode group) {
            group.set(name, value);
        } else if (around instanceof ArrayNode list && isIndex(name)) {
            int index = Math.min(Integer.parseInt(name), MOST_ROWS);
            while (list.size() <= index) {
                list.addObject();
            }
            list.set(index, value);
        }
    }

    void remove(String pointer) {
        JsonPointer whole = JsonPointer.compile(pointer);
        JsonNode around = answers.at(whole.head());
        if (around instanceof ObjectNode group) {
            group.remove(whole.last().getMatchingProperty());
        } else if (around instanceof ArrayNode list && list.has(whole.last().getMatchingIndex())) {
            list.remove(whole.last().getMatchingIndex());
        }
    }
}
