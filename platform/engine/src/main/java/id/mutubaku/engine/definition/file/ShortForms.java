package id.mutubaku.engine.definition.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The forms that authors may write short: a text that stands for an object, and what is said by saying nothing. */
final class ShortForms {
    private static final List<String> DATES = List.of("createdOn", "revisedOn", "effectiveOn");
    private static final List<String> LISTS =
            List.of("legalBasis", "qualifications", "relatedSops", "equipment", "warnings", "records");

    private ShortForms() {}

    /** Returns the definition written out. */
    static JsonNode writtenOut(JsonNode definition) {
        ObjectNode written = definition.deepCopy();
        if (written.path("document") instanceof ObjectNode document) {
            DATES.forEach(name -> date(document, name));
            LISTS.forEach(name -> items(document.path(name), "text"));
        }
        written.path("actors").forEach(ShortForms::sourced);
        written.path("documents").forEach(document -> {
            sourced(document);
            missing(document, "maxFiles", JsonNodeFactory.instance.numberNode(1));
        });
        written.path("ends").forEach(ShortForms::sourced);
        sourced(written.path("service"));
        written.path("steps").forEach(ShortForms::step);
        return written;
    }

    private static void step(JsonNode step) {
        sourced(step);
        missing(step, "inTable", JsonNodeFactory.instance.booleanNode(true));
        for (String uses : List.of("requires", "produces")) {
            items(step.path(uses), "document");
            step.path(uses).forEach(ShortForms::conditional);
        }
        step.path("branches").forEach(ShortForms::conditional);
        for (String plugins : List.of("checks", "actions")) {
            step.path(plugins).forEach(use -> missing(use, "severity", JsonNodeFactory.instance.textNode("warning")));
        }
        step.path("actors").forEach(actor -> {
            sourced(actor);
            missing(actor, "as", JsonNodeFactory.instance.textNode("performs"));
        });
    }

    private static void date(ObjectNode document, String name) {
        JsonNode value = document.path(name);
        if (value.isTextual()) {
            document.putObject(name).put("raw", value.asText()).put("date", value.asText());
        }
    }

    private static void items(JsonNode list, String property) {
        if (list instanceof ArrayNode items) {
            for (int index = 0; index < items.size(); index++) {
                if (items.get(index).isTextual()) {
                    String text = items.get(index).asText();
                    items.set(index, items.objectNode().put(property, text));
                }
            }
        }
    }

    /** Gives a condition the name that it has in the program, in which "if" can name nothing. */
    private static void conditional(JsonNode element) {
        sourced(element);
        if (element instanceof ObjectNode object && object.has("if")) {
            object.set("condition", object.remove("if"));
        }
    }

    private static void sourced(JsonNode element) {
        missing(element, "source", JsonNodeFactory.instance.textNode("text"));
    }

    private static void missing(JsonNode element, String property, JsonNode value) {
        if (element instanceof ObjectNode object && !object.has(property)) {
            object.set(property, value);
        }
    }
}
