package id.mutubaku.ui.page;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows which template draws a form field, by the name the field carries. */
final class Components {
    private static final Map<String, String> TEMPLATES = Stream.of(
                    "text",
                    "textarea",
                    "search",
                    "select",
                    "radios",
                    "checkboxes",
                    "checkbox",
                    "result",
                    "file",
                    "group",
                    "repeat",
                    "fixed",
                    "prose")
            .collect(
                    Collectors.toUnmodifiableMap(component -> component, component -> "components/field-" + component));

    private Components() {}

    /**
     * Finds the template of a field.
     *
     * @throws IllegalArgumentException if no template draws such a field
     */
    static String template(String component) {
        String template = TEMPLATES.get(component);
        if (template == null) {
            throw new IllegalArgumentException("Expected a field component of "
                    + TEMPLATES.keySet().stream().sorted().toList() + ", but got \"" + component + "\".");
        }
        return template;
    }
}
