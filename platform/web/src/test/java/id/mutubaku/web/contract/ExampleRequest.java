package id.mutubaku.web.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request that its schema allows, made from the schema. */
record ExampleRequest(JsonNode schema, JsonNode value) {

    /** A part of a request, and where it is. */
    record Part(String pointer, JsonNode schema, JsonNode value) {}

    /** Returns requests with all that a schema names, and, where it has a condition, without what that asks for. */
    static List<ExampleRequest> of(JsonNode schema) {
        ExampleRequest full = new ExampleRequest(schema, valueOf(schema));
        if (!schema.has("if")) {
            return List.of(full);
        }
        ObjectNode other = full.value().deepCopy();
        schema.at("/if/required").forEach(name -> other.remove(name.asText()));
        return List.of(full, new ExampleRequest(schema, other));
    }

    private static JsonNode valueOf(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.at("/enum/0");
        }
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? type.get(0).asText() : type.asText("object")) {
            case "string" -> JsonMapping.tree(schema.has("format") ? "2026-03-31" : "panjang sekali");
            case "boolean" -> JsonMapping.tree(true);
            case "array" -> list(schema.path("items"));
            case "object" -> object(schema);
            default -> throw new AssertionError("No example for " + schema);
        };
    }

    private static JsonNode list(JsonNode items) {
        ArrayNode list = JsonMapping.MAPPER.createArrayNode();
        of(items).forEach(item -> list.add(item.value()));
        return list;
    }

    private static JsonNode object(JsonNode schema) {
        ObjectNode object = JsonMapping.MAPPER.createObjectNode();
        schema.path("properties")
                .properties()
                .forEach(property -> object.set(property.getKey(), valueOf(property.getValue())));
        if (schema.path("additionalProperties").isObject()) {
            object.set("apa-saja", valueOf(schema.path("additionalProperties")));
        }
        return object;
    }

    /** Lists the whole and all parts that the schema describes, at any depth. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        collect(new Part("", schema, value), parts);
        return parts;
    }

    private static void collect(Part part, List<Part> parts) {
        parts.add(part);
        for (int index = 0; index < part.value().size() && part.value().isArray(); index++) {
            String pointer = Pointers.child(part.pointer(), index);
            collect(new Part(pointer, part.schema().path("items"), part.value().get(index)), parts);
        }
        for (Map.Entry<String, JsonNode> member : part.value().properties()) {
            JsonNode known = part.schema().path("properties").path(member.getKey());
            JsonNode described = known.isMissingNode() ? part.schema().path("additionalProperties") : known;
            collect(new Part(Pointers.child(part.pointer(), member.getKey()), described, member.getValue()), parts);
        }
    }

    /** Returns, by pointer, the request with each part in turn of a type that its schema does not have. */
    Map<String, JsonNode> withWrongTypes() {
        JsonNode number = JsonMapping.tree(5);
        Map<String, JsonNode> spoilt = new TreeMap<>();
        for (Part part : parts()) {
            if (part.schema().has("type") || part.schema().has("enum")) {
                spoilt.put(part.pointer(), replaced(part.pointer(), number));
            }
        }
        return spoilt;
    }

    /** Returns, by pointer, the request with a member too many in each object that is closed. */
    Map<String, JsonNode> withUnknownMembers() {
        Map<String, JsonNode> spoilt = new TreeMap<>();
        for (Part part : parts()) {
            if (part.schema().path("additionalProperties").isBoolean()) {
                ObjectNode more = part.value().deepCopy();
                more.put("bukan/ini", "x");
                spoilt.put(Pointers.child(part.pointer(), "bukan/ini"), replaced(part.pointer(), more));
            }
        }
        return spoilt;
    }

    /** Returns, by pointer, the request without each member in turn that it may not go without. */
    Map<String, JsonNode> withMissingMembers() {
        Map<String, JsonNode> spoilt = new TreeMap<>();
        for (Part part : parts()) {
            for (String name : required(part)) {
                ObjectNode less = part.value().deepCopy();
                less.remove(name);
                spoilt.put(Pointers.child(part.pointer(), name), replaced(part.pointer(), less));
            }
        }
        return spoilt;
    }

    private static List<String> required(Part part) {
        List<String> names = new ArrayList<>();
        part.schema().path("required").forEach(name -> names.add(name.asText()));
        boolean met = part.value().has(part.schema().at("/if/required/0").asText());
        part.schema().path(met ? "then" : "else").path("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    private JsonNode replaced(String pointer, JsonNode part) {
        if (pointer.isEmpty()) {
            return part;
        }
        JsonNode copy = value.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode around = copy.at(place.head());
        if (around instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), part);
        } else {
            ((ArrayNode) around).set(place.last().getMatchingIndex(), part);
        }
        return copy;
    }
}
