package id.mutubaku.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The examples, or choices, that a schema gives of what it asks for: they tell people more than a pattern does. */
final class Examples {
    private static final Map<String, String> OF_FORMATS = Map.of(
            "date", "2026-12-31",
            "date-time", "2026-12-31T09:00:00Z",
            "time", "09:00:00Z",
            "email", "nama@contoh.go.id",
            "uri", "https://contoh.go.id/",
            "json-pointer", "/steps/0",
            "regex", "^[A-Z]{3}[0-9]+$");

    /** As far above a keyword as the schema that it bounds can be: the keyword, and a place in a list of schemas. */
    private static final int LEVELS = 3;

    private final JsonNode root;

    /** Takes a whole schema. */
    Examples(JsonNode root) {
        this.root = root;
    }

    /** Lists those for the place at which a value does not fit; none where the schema gives none. */
    List<String> of(Error error) {
        String pointer = String.valueOf(error.getSchemaLocation().getFragment());
        List<String> examples = List.of();
        for (int level = 0; level <= LEVELS && examples.isEmpty() && pointer.startsWith("/"); level++) {
            examples = in(root.at(pointer));
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return examples.isEmpty() && error.getKeyword().equals("format") ? ofFormat(error) : examples;
    }

    private List<String> in(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        JsonNode meant = reference.startsWith("#/") ? root.at(reference.substring(1)) : schema;
        List<String> examples = new ArrayList<>();
        for (JsonNode list : List.of(meant.path("examples"), meant.path("enum"))) {
            if (list.isArray()) {
                list.forEach(example -> examples.add(example.asText()));
            }
        }
        return examples;
    }

    private static List<String> ofFormat(Error error) {
        Object format = error.getArguments().length == 0 ? "" : error.getArguments()[0];
        return OF_FORMATS.containsKey(String.valueOf(format))
                ? List.of(OF_FORMATS.getOrDefault(String.valueOf(format), ""))
                : List.of();
    }
}
