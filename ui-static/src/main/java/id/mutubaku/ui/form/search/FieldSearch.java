package id.mutubaku.ui.form.search;

import com.fasterxml.jackson.databind.node.DecimalNode;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.field.NumberText;
import id.mutubaku.ui.form.field.Shape;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The search beside a field, by which other fields of its group can be filled too.
 *
 * @param group the form, group or row in which the field stands
 */
public record FieldSearch(FormField group, FormField field) {
    /** The name of the button that searches, with the name of the field; no field of a form can have such a name. */
    public static final String PRESSED = "cari-isian";

    private static final String KEYWORD = "x-search";

    /** Tells whether there is a search beside a field. */
    public static boolean isBeside(FormField field) {
        return field.schema().has(KEYWORD) && field.shape() == Shape.LINE;
    }

    /** Finds the search whose button was pressed. */
    public static Optional<FieldSearch> pressed(FormSchema form, Map<String, List<String>> posted) {
        return posted.getOrDefault(PRESSED, List.of()).stream().findFirst().flatMap(path -> at(form, path));
    }

    /** Finds the search beside a field. */
    public static Optional<FieldSearch> at(FormSchema form, String path) {
        return at(FormField.of(form), List.of(path.split("\\.", -1)));
    }

    private static Optional<FieldSearch> at(FormField group, List<String> path) {
        Optional<FormField> child = child(group, path.get(0));
        return path.size() == 1
                ? child.filter(FieldSearch::isBeside).map(field -> new FieldSearch(group, field))
                : child.flatMap(inner -> at(inner, path.subList(1, path.size())));
    }

    private static Optional<FormField> child(FormField group, String name) {
        boolean row = group.schema().has("items") && name.matches("\\d{1,4}");
        return row
                ? Optional.of(Integer.parseInt(name))
                        .filter(index -> index < group.mostRows())
                        .map(group::row)
                : group.child(name);
    }

    /** Returns who is asked, {@code plugin/name}. */
    public String use() {
        return field.schema().path(KEYWORD).path("use").asText();
    }

    /** Returns the key of what fills a field of the group, by the name of the field. */
    private Map<String, String> fills() {
        Map<String, String> fills = new LinkedHashMap<>();
        field.schema().path(KEYWORD).path("fills").forEachEntry((name, key) -> fills.put(name, key.asText()));
        return fills;
    }

    /** Returns what fills the field itself, and of what else is known the fields that it fills, by their names. */
    public Map<String, String> filled(String value, Map<String, String> details) {
        Map<String, String> filled = new LinkedHashMap<>();
        filled.put(field.name(), value);
        fills().forEach((name, key) -> {
            if (details.containsKey(key)) {
                filled.put(name, details.get(key));
            }
        });
        return filled;
    }

    /** Returns what a browser would post of that, whatever language it speaks. */
    Map<String, List<String>> posted(Map<String, String> filled) {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        filled.keySet().stream()
                .filter(name -> name.equals(field.name()) || fills().containsKey(name))
                .flatMap(name -> group.child(name).stream())
                .forEach(each -> posted.put(each.path(), List.of(text(each, filled.getOrDefault(each.name(), "")))));
        return posted;
    }

    private static String text(FormField field, String value) {
        boolean number = field.shape() == Shape.NUMBER && value.matches("-?\\d{1,40}(\\.\\d{1,40})?");
        return number ? NumberText.stored(DecimalNode.valueOf(new BigDecimal(value))) : value;
    }
}
