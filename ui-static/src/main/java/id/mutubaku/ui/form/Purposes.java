package id.mutubaku.ui.form;

import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.view.SummaryView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The purposes for which a form asks for personal data (UU 27/2022, pasal 21): who gives them is told before. */
final class Purposes {
    private final Map<String, List<String>> labels = new LinkedHashMap<>();

    private Purposes() {}

    /** Lists each purpose with the labels of the fields that serve it. */
    static List<SummaryView.Row> of(FormSchema form, Collection<String> names) {
        Purposes purposes = new Purposes();
        FormField.of(form).children().stream()
                .filter(field -> names.contains(field.name()))
                .forEach(field -> purposes.add(field, ""));
        return purposes.labels.entrySet().stream()
                .map(each -> new SummaryView.Row(String.join(", ", each.getValue()), each.getKey()))
                .toList();
    }

    /** Says for what a field is used, or each of the fields of a group; empty where none holds personal data. */
    static String at(FormField field) {
        Purposes purposes = new Purposes();
        if (field.children().isEmpty()) {
            return purposeOf(field);
        }
        field.children().forEach(child -> purposes.add(child, ""));
        return purposes.labels.entrySet().stream()
                .map(each -> String.join(", ", each.getValue()) + ": " + each.getKey())
                .collect(Collectors.joining("\n"));
    }

    private static String purposeOf(FormField field) {
        return field.schema().path("x-privacy").path("purpose").asText("");
    }

    private void add(FormField field, String around) {
        String purpose = purposeOf(field);
        if (!purpose.isEmpty()) {
            labels.computeIfAbsent(purpose, each -> new ArrayList<>()).add(around + field.title());
        }
        field.children().forEach(child -> add(child, field.title() + ": "));
        if (field.schema().path("items").isObject()) {
            field.row(0).children().forEach(child -> add(child, field.title() + ": "));
        }
    }
}
