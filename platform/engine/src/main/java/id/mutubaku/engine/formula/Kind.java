package id.mutubaku.engine.formula;

import com.fasterxml.jackson.databind.JsonNode;

/** What an answer or a result can be. */
public enum Kind {
    NUMBER,
    DATE,
    TEXT,
    YES_OR_NO,
    CHOICES,
    LIST,
    GROUP,
    /** What cannot be known before it is there. */
    ANY;

    /** Returns what a field of a form is answered with. */
    public static Kind ofField(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "string" -> schema.path("format").asText().equals("date") ? DATE : TEXT;
            case "integer", "number" -> NUMBER;
            case "boolean" -> YES_OR_NO;
            case "array" -> schema.path("items").path("type").asText().equals("object") ? LIST : CHOICES;
            case "object" -> GROUP;
            default -> ANY;
        };
    }

    /** Tells whether what is of this kind may stand where another is expected. */
    public boolean fits(Kind expected) {
        return this == expected || this == ANY || expected == ANY;
    }
}
