package id.mutubaku.engine.definition.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.SopDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A definition in English: the same SOP, its texts for people replaced by what stands in {@code en} and, inside forms,
 * in {@code x-en}. What is printed stays.
 *
 * @param definition the same elements under the same ids
 * @param dictionary what became of each text, by the Indonesian, for texts that a case has kept
 * @param untranslated the texts that stayed as they are
 */
public record Translation(SopDefinition definition, Map<String, String> dictionary, Set<String> untranslated) {
    static final String WORDING = "wording";
    static final String IN_FORM = "x-en";

    /** The keyword of a translated form that lists the keywords whose texts are in English. */
    public static final String SAID = "x-said";

    /** Objects in which no text is ours: what plugins are set to, and conditions. */
    private static final Set<String> CLOSED = Set.of(WORDING, SAID, "settings", "when", "if", "show-if", "condition");

    /** The texts by which people know an element, the most telling first. */
    private static final List<String> NAMES = List.of("title", "activity", "label", "name");

    /** The words that pages say of an element, and how they are called in a definition. */
    private static final Map<String, String> WORDS = Map.of("brief", "short", "plain", "plain", "done", "done");

    public Translation {
        dictionary = Map.copyOf(dictionary);
        untranslated = Set.copyOf(untranslated);
    }

    /** Translates a definition as far as it has English; empty where not even its title has. */
    public static Optional<Translation> of(SopDefinition definition) {
        if (definition.wording().english().isEmpty()) {
            return Optional.empty();
        }
        JsonNode tree = JsonMapping.tree(definition);
        Set<String> untranslated = Untranslated.in(tree).texts();
        Map<String, String> dictionary = new HashMap<>();
        translate(tree, dictionary);
        return Optional.of(
                new Translation(JsonMapping.MAPPER.convertValue(tree, SopDefinition.class), dictionary, untranslated));
    }

    private static void translate(JsonNode node, Map<String, String> dictionary) {
        if (node instanceof ObjectNode object) {
            if (!object.path(WORDING).path("english").isEmpty()) {
                element(object, (ObjectNode) object.path(WORDING), dictionary);
            }
            if (object.remove(IN_FORM) instanceof ObjectNode english) {
                english.properties().forEach(text -> set(object, text.getKey(), text.getValue(), dictionary));
                ArrayNode said = object.putArray(SAID);
                english.fieldNames().forEachRemaining(said::add);
            }
        }
        if (node instanceof ArrayNode items) {
            items.forEach(item -> translate(item, dictionary));
        }
        node.properties().stream()
                .filter(property -> !CLOSED.contains(property.getKey()))
                .forEach(property -> translate(property.getValue(), dictionary));
    }

    /** Returns a text of the translated definition with the language it is in. */
    public Phrase phrase(String text) {
        return new Phrase(text, untranslated.contains(text) ? Language.ID : Language.EN);
    }

    /** Replaces the texts of an element; its short words in Indonesian go, whether there are such in English or not. */
    private static void element(ObjectNode element, ObjectNode wording, Map<String, String> dictionary) {
        JsonNode english = wording.remove("english");
        String name = NAMES.stream()
                .filter(english::has)
                .map(each -> english.path(each).asText())
                .findFirst()
                .orElse(english.path("short").asText());
        NAMES.stream()
                .filter(element::has)
                .findFirst()
                .ifPresent(each -> dictionary.put(element.path(each).asText(), name));
        if (wording.path("brief").isTextual()) {
            dictionary.put(wording.path("brief").asText(), name);
        }
        WORDS.forEach((word, text) -> replace(wording, word, english.path(text), dictionary));
        english.properties().stream()
                .filter(text -> !WORDS.containsValue(text.getKey()))
                .forEach(text -> set(element, text.getKey(), text.getValue(), dictionary));
    }

    private static void replace(ObjectNode wording, String name, JsonNode english, Map<String, String> dictionary) {
        JsonNode indonesian = wording.remove(name);
        if (english.isTextual()) {
            wording.set(name, english);
            if (indonesian != null) {
                dictionary.put(indonesian.asText(), english.asText());
            }
        }
    }

    private static void set(ObjectNode object, String name, JsonNode english, Map<String, String> dictionary) {
        if (name.equals("oneOf")) {
            choices(object, english, dictionary);
            return;
        }
        if (object.path(name).isTextual()) {
            dictionary.put(object.path(name).asText(), english.asText());
        }
        object.set(name, english);
    }

    /** Gives choices their titles in English; a list of plain values becomes one with titles. */
    private static void choices(ObjectNode field, JsonNode english, Map<String, String> dictionary) {
        Map<String, String> titles = new HashMap<>();
        english.forEach(choice ->
                titles.put(choice.path("const").asText(), choice.path("title").asText()));
        ArrayNode titled = field.arrayNode();
        field.path("enum").forEach(value -> choice(titled, value.asText(), value.asText(), titles, dictionary));
        field.path("oneOf")
                .forEach(choice -> choice(
                        titled,
                        choice.path("const").asText(),
                        choice.path("title").asText(),
                        titles,
                        dictionary));
        field.remove("enum");
        field.set("oneOf", titled);
    }

    private static void choice(
            ArrayNode titled, String value, String title, Map<String, String> titles, Map<String, String> dictionary) {
        String english = titles.getOrDefault(value, title);
        titled.addObject().put("const", value).put("title", english);
        dictionary.put(title, english);
    }
}
