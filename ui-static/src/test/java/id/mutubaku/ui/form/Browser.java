package id.mutubaku.ui.form;

import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Posts what a browser would post for drawn fields, with its line ends. */
final class Browser {
    private final Map<String, List<String>> posted = new LinkedHashMap<>();

    private Browser() {}

    static Map<String, List<String>> posts(List<? extends FieldView> fields) {
        Browser browser = new Browser();
        fields.forEach(browser::fill);
        return browser.posted;
    }

    static Map<String, List<String>> postsHidden(List<HiddenView> inputs) {
        Browser browser = new Browser();
        inputs.forEach(input -> browser.post(input.name(), input.value()));
        return browser.posted;
    }

    private void fill(FieldView field) {
        if (field instanceof FieldView.Text text) {
            post(field.name(), text.value());
        } else if (field instanceof FieldView.TextArea area) {
            post(field.name(), area.value());
        } else if (field instanceof FieldView.Select select) {
            post(
                    field.name(),
                    select.choices().stream()
                            .filter(FieldView.Choice::chosen)
                            .map(FieldView.Choice::value)
                            .findFirst()
                            .orElse(""));
        } else if (field instanceof FieldView.Radios radios) {
            postChosen(field, radios.choices());
        } else if (field instanceof FieldView.Checkboxes boxes) {
            postChosen(field, boxes.choices());
        } else if (field instanceof FieldView.Checkbox box) {
            if (box.ticked()) {
                post(field.name(), "true");
            }
        } else if (field instanceof FieldView.Group group) {
            group.fields().forEach(this::fill);
        } else if (field instanceof FieldView.Repeat repeat) {
            repeat.items().forEach(item -> {
                post(item.name(), String.valueOf(item.number()));
                item.fields().forEach(this::fill);
            });
        } else if (!(field instanceof FieldView.Prose
                || field instanceof FieldView.Fixed
                || field instanceof FieldView.Result)) {
            throw new IllegalArgumentException("Expected a field of a form, but got " + field);
        }
    }

    private void postChosen(FieldView field, List<FieldView.Choice> choices) {
        choices.stream().filter(FieldView.Choice::chosen).forEach(choice -> post(field.name(), choice.value()));
    }

    private void post(String name, String value) {
        posted.computeIfAbsent(name, each -> new ArrayList<>()).add(value.replace("\n", "\r\n"));
    }
}
