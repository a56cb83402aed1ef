package id.mutubaku.ui.form.field;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormKeywords;
import java.util.List;

/** Lists what a field of a form can be, and tells it from the field's schema. The one place that knows the types. */
public enum Shape {
    LINE,
    LINES,
    CHOICE,
    NUMBER,
    YES,
    TICKS,
    TEXTS,
    GROUP,
    ROWS;

    /** A text that may be longer is written in several lines. */
    private static final int LONGEST_LINE = 200;

    private static final List<String> FORMATS = List.of("", "email", "date", "nip", "nik", "telepon", "subdomain");

    /**
     * Tells the shape of a field.
     *
     * @throws IllegalArgumentException when no component draws such a field
     */
    public static Shape of(String path, JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "string" -> ofText(path, schema);
            case "integer", "number" -> NUMBER;
            case "boolean" -> YES;
            case "object" -> GROUP;
            case "array" -> ofList(path, schema);
            default -> throw unknown(path, schema);
        };
    }

    private static Shape ofText(String path, JsonNode schema) {
        if (schema.has("enum") || schema.has("oneOf") || schema.has(FormKeywords.CHOICES)) {
            return CHOICE;
        }
        if (!FORMATS.contains(schema.path("format").asText())) {
            throw unknown(path, schema);
        }
        return schema.path("maxLength").asInt() > LONGEST_LINE ? LINES : LINE;
    }

    private static Shape ofList(String path, JsonNode schema) {
        JsonNode items = schema.path("items");
        return switch (items.path("type").asText()) {
            case "object" -> ROWS;
            case "string" -> items.has("enum") || items.has("oneOf") ? TICKS : TEXTS;
            default -> throw unknown(path, schema);
        };
    }

    private static IllegalArgumentException unknown(String path, JsonNode schema) {
        return new IllegalArgumentException("Expected a field that can be drawn (a text in one of the formats "
                + FORMATS.subList(1, FORMATS.size()) + ", a choice, a number, a boolean, a group, a list of groups,"
                + " texts or choices), but \"" + path + "\" is " + schema + ".");
    }
}
