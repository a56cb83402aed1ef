package id.mutubaku.ui.page;

import java.util.Map;

/** Knows which template draws a form field, by the name the field carries. */
final class Components {
    private static final Map<String, String> TEMPLATES = Map.ofEntries(
            Map.entry("text", "components/field-text"),
            Map.entry("textarea", "components/field-textarea"),
            Map.entry("select", "components/field-select"),
            Map.entry("radios", "components/field-radios"),
            Map.entry("checkboxes", "components/field-checkboxes"),
            Map.entry("checkbox", "components/field-checkbox"),
            Map.entry("file", "components/field-file"),
            Map.entry("group", "components/field-group"),
            Map.entry("repeat", "components/field-repeat"),
            Map.entry("fixed", "components/field-fixed"),
            Map.entry("prose", "components/field-prose"));

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
