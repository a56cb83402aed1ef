package id.mutubaku.engine.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A list of changes of a JSON document: add, replace and remove of RFC 6902. */
public final class JsonPatch {
    private JsonPatch() {}

    /**
     * Returns a copy of a document with changes made.
     *
     * @throws IllegalArgumentException when a change does not fit the document
     */
    public static JsonNode applied(JsonNode patch, JsonNode document) {
        JsonNode changed = document.deepCopy();
        patch.forEach(change -> apply(change, changed));
        return changed;
    }

    private static void apply(JsonNode change, JsonNode document) {
        JsonPointer path = JsonPointer.compile(change.path("path").asText());
        JsonNode parent = document.at(path.head());
        String name = path.last().getMatchingProperty();
        boolean removes = change.path("op").asText().equals("remove");
        boolean exists = !document.at(path).isMissingNode();
        if (parent.isMissingNode()
                || exists != (removes || change.path("op").asText().equals("replace"))) {
            throw new IllegalArgumentException("Expected a change that fits the document, but it is " + change);
        }
        if (parent instanceof ObjectNode object) {
            object.remove(name);
            if (!removes) {
                object.set(name, change.path("value"));
            }
        } else if (parent instanceof ArrayNode array) {
            change(array, name, removes, change.path("value"));
        }
    }

    private static void change(ArrayNode array, String index, boolean removes, JsonNode value) {
        if (removes) {
            array.remove(Integer.parseInt(index));
        } else if (index.equals("-")) {
            array.add(value);
        } else {
            array.set(Integer.parseInt(index), value);
        }
    }
}
