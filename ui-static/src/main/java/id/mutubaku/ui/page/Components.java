package id.mutubaku.ui.page;

import java.util.Map;

/** Knows which template draws a form field, by the name the field carries. */
final class Components {
    private static final Map<String, String> TEMPLATES = Map.of(
            "text", "components/field-text",
            "textarea", "components/field-textarea",
            "select", "components/field-select",
            "radios", "components/field-radios",
            "checkboxes", "components/field-checkboxes",
            "checkbox", "components/field-checkbox",
            "file", "components/field-file",
            "group", "components/field-group",
            "repeat", "components/field-repeat");

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
