package id.mutubaku.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Writes markup into every text of every definition, and looks for it in the pages. */
class EscapingTest {
    /** Short, for the label of a line may have ten characters. */
    private static final String ATTACK = "<script>";

    private static final Set<String> TEXTS = Set.of(
            "title",
            "summary",
            "gives",
            "audience",
            "name",
            "heading",
            "hint",
            "note",
            "notes",
            "activity",
            "act",
            "label",
            "agency",
            "unit",
            "address",
            "position",
            "requires",
            "output",
            "remark",
            "text",
            "description",
            "legalBasis",
            "qualifications",
            "relatedSops",
            "equipment",
            "warnings",
            "records",
            "labels",
            "tableTitle",
            "x-statement",
            "x-note");

    /** What holds no text of people, though it may be called as a text elsewhere is. */
    private static final Set<String> POINTERS = Set.of("source", "summary");

    @Test
    void markupInTexts_isEscaped() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, String> files = new TreeMap<>();
        for (Map.Entry<String, String> file : Definitions.files().entrySet()) {
            JsonNode tree = json.readTree(file.getValue());
            if (!file.getKey().startsWith("calendars/") && !file.getKey().startsWith("schema/")) {
                attack(tree, false);
            }
            files.put(file.getKey(), tree.toString());
        }
        Map<String, StaticFile> attacked = Definitions.site(Definitions.repository(files));

        attacked.forEach((path, file) -> {
            if (file.contentType().startsWith("text/html")) {
                String html = new String(file.bytes(), UTF_8);
                assertFalse(html.contains("<script"), path);
                boolean ofADefinition = !path.contains("404") && !path.contains("/aturan/");
                assertEquals(ofADefinition, html.contains("&lt;script&gt;"), path);
            }
        });
    }

    /** Puts markup before every text that people write; {@code within} tells that the parent's key named one. */
    private static void attack(JsonNode tree, boolean within) {
        if (tree instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                boolean text = within || TEXTS.contains(entry.getKey());
                if (text && entry.getValue().isTextual()) {
                    entry.setValue(TextNode.valueOf(ATTACK + entry.getValue().textValue()));
                } else if (!POINTERS.contains(entry.getKey())) {
                    attack(entry.getValue(), TEXTS.contains(entry.getKey()));
                }
            });
        } else if (tree instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                if (within && array.get(index).isTextual()) {
                    array.set(index, TextNode.valueOf(ATTACK + array.get(index).textValue()));
                } else {
                    attack(array.get(index), false);
                }
            }
        }
    }
}
