package id.mutubaku.engine.definition.words;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.model.definition.ServiceStandard.Component;
import id.mutubaku.model.definition.SopDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The texts of a definition for people that have no English. */
public final class Untranslated {
    /** By list, the texts that an element says in English where it says them at all; the first can be said short. */
    private static final Map<String, List<String>> ELEMENTS = Map.of(
            "actors", List.of("name"),
            "documents", List.of("name", "hint"),
            "steps", List.of("activity", "act"),
            "branches", List.of("label", "act", "closed"),
            "checks", List.of("title"),
            "actions", List.of("title"),
            "ends", List.of("title"));

    private static final List<String> STANDARD =
            Stream.of(Component.values()).map(Component::property).toList();

    /** The texts inside of forms. */
    private static final List<String> IN_FORMS =
            List.of("title", "description", "x-help", "x-statement", "x-alt", "purpose", "say", "text");

    /** What stands in a form and says nothing to people: conditions, and what was noted about it. */
    private static final Set<String> SILENT = Set.of(
            Translation.IN_FORM,
            "if",
            "then",
            "else",
            "show-if",
            "x-show-if",
            "x-require-if",
            "must",
            "x-compute",
            "x-computation",
            "x-default",
            "default",
            "required",
            "x-lookup",
            "x-search",
            "x-choices");

    private final List<String> pointers = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    private Untranslated() {}

    /** Finds the texts of a definition. */
    public static Untranslated in(SopDefinition definition) {
        return in(JsonMapping.tree(definition));
    }

    static Untranslated in(JsonNode definition) {
        Untranslated found = new Untranslated();
        found.element("", definition, List.of("title"));
        found.element("/service", definition.path("service"), List.of("summary", "gives", "audience"));
        found.element("/service/standard", definition.at("/service/standard"), STANDARD);
        ELEMENTS.keySet().stream().sorted().forEach(list -> found.elements("/" + list, definition.path(list), list));
        definition.path("forms").properties().forEach(form -> found.form("/forms/" + form.getKey(), form.getValue()));
        return found;
    }

    /** Returns pointers to the texts, element by element. */
    public List<String> pointers() {
        return List.copyOf(pointers);
    }

    /** Returns the texts themselves, and the short words that stand for them. */
    public Set<String> texts() {
        return Set.copyOf(texts);
    }

    private void add(String pointer, JsonNode text) {
        pointers.add(pointer);
        texts.add(text.asText());
    }

    private void elements(String pointer, JsonNode elements, String list) {
        for (int index = 0; index < elements.size(); index++) {
            String at = pointer + "/" + index;
            JsonNode element = elements.get(index);
            element(at, element, ELEMENTS.getOrDefault(list, List.of()));
            for (String inside : List.of("branches", "checks", "actions")) {
                elements(at + "/" + inside, element.path(inside), inside);
            }
        }
    }

    private void element(String pointer, JsonNode element, List<String> names) {
        JsonNode wording = element.path(Translation.WORDING);
        JsonNode english = wording.path("english");
        for (String text : names) {
            boolean said = english.has(text) || (text.equals(names.get(0)) && english.has("short"));
            if (element.path(text).isTextual() && !said) {
                add(pointer + "/" + text, element.path(text));
                texts.add(wording.path("brief").asText());
            }
        }
        for (String text : List.of("plain", "done")) {
            if (wording.path(text).isTextual() && !english.has(text)) {
                add(pointer + "/" + text, wording.path(text));
            }
        }
    }

    private void form(String pointer, JsonNode node) {
        JsonNode english = node.path(Translation.IN_FORM);
        IN_FORMS.stream()
                .filter(text -> node.path(text).isTextual() && !english.has(text))
                .forEach(text -> add(pointer + "/" + text, node.path(text)));
        for (String choices : List.of("enum", "oneOf")) {
            if (node.path(choices).isArray()
                    && !choicesOf(node.path(choices)).equals(choicesOf(english.path("oneOf")))) {
                pointers.add(pointer + "/" + choices);
            }
        }
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                form(pointer + "/" + index, node.get(index));
            }
        }
        node.properties().stream()
                .filter(property -> !SILENT.contains(property.getKey())
                        && !property.getKey().equals("oneOf"))
                .forEach(property -> form(pointer + "/" + property.getKey(), property.getValue()));
    }

    private static Set<String> choicesOf(JsonNode list) {
        Set<String> values = new HashSet<>();
        list.forEach(choice -> values.add(choice.path("const").asText(choice.asText())));
        return values;
    }
}
