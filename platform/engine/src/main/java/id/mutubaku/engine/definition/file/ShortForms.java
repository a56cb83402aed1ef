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
            missing(document.path("table"), "numbered", JsonNodeFactory.instance.booleanNode(false));
        }
        for (String elements : List.of("actors", "documents", "ends")) {
            written.path(elements).forEach(ShortForms::element);
        }
        written.path("documents").forEach(ShortForms::document);
        element(written.path("service"));
        wording(written.path("service").path("standard"));
        wording(written);
        written.path("steps").forEach(ShortForms::step);
        return written;
    }

    /** A document is for somebody, which is no name in Java. */
    private static void document(JsonNode document) {
        missing(document, "maxFiles", JsonNodeFactory.instance.numberNode(1));
        if (document instanceof ObjectNode object && object.has("for")) {
            object.set("recipient", object.remove("for"));
        }
    }

    private static void step(JsonNode step) {
        element(step);
        missing(step, "inTable", JsonNodeFactory.instance.booleanNode(true));
        for (String uses : List.of("requires", "produces")) {
            items(step.path(uses), "document");
            step.path(uses).forEach(ShortForms::conditional);
        }
        JsonNode brought = step.path("until").path("documents");
        items(brought, "document");
        brought.forEach(ShortForms::sourced);
        step.path("branches").forEach(branch -> {
            conditional(branch);
            wording(branch);
        });
        for (String plugins : List.of("checks", "actions")) {
            step.path(plugins).forEach(use -> {
                missing(use, "severity", JsonNodeFactory.instance.textNode("warning"));
                wording(use);
            });
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

    private static void element(JsonNode element) {
        sourced(element);
        wording(element);
    }

    /** Gathers what pages say of an element. */
    private static void wording(JsonNode element) {
        if (element instanceof ObjectNode object) {
            ObjectNode wording = JsonNodeFactory.instance.objectNode();
            moved(object, "short", wording, "brief");
            moved(object, "plain", wording, "plain");
            moved(object, "done", wording, "done");
            moved(object, "en", wording, "english");
            object.set("wording", wording);
        }
    }

    private static void moved(ObjectNode from, String name, ObjectNode to, String as) {
        if (from.has(name)) {
            to.set(as, from.remove(name));
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
