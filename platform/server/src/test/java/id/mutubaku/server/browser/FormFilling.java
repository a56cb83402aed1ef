package id.mutubaku.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.server.walk.SampleFile;
import id.mutubaku.ui.form.FormFields;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in whatever form stands on a page, by the names of its fields. */
final class FormFilling {
    private static final Pattern ROW = Pattern.compile("^(.*)\\.(\\d+)\\.[^.]+$");
    private static final String KINDS =
            "form => Object.fromEntries([...form.elements].map(each => [each.name, each.type]))";
    private static final int PATIENCE = 20;

    private final Person person;
    private final String address;

    /**
     * Prepares to fill in a form.
     *
     * @param address where the form is sent to, without what stands before it
     */
    FormFilling(Person person, String address) {
        this.person = person;
        this.address = address;
    }

    /** Fills in what the form asks for of some answers; the rest it does not ask for now. */
    void answers(Map<String, Object> data) {
        Map<String, List<String>> values = FormFields.values(data);
        values.keySet().forEach(this::row);
        unfold();
        Map<?, ?> kinds = (Map<?, ?>) form().evaluate(KINDS);
        values.forEach((name, texts) -> answer(name, String.valueOf(kinds.get(name)), texts));
    }

    private void unfold() {
        Locator folded = form().locator("details.fold:not([open]) > summary");
        while (folded.count() > 0) {
            folded.first().click();
        }
    }

    private Locator form() {
        return person.page()
                .locator("form[method=post][action*='" + address + "']")
                .first();
    }

    private Locator named(String name) {
        return form().locator("[name=\"" + name + "\"]");
    }

    /** Adds rows until the one is there in which a field stands. */
    private void row(String name) {
        Matcher row = ROW.matcher(name);
        boolean inRow = row.matches();
        for (int added = 0; inRow && named(row.group(1) + "." + row.group(2)).count() == 0; added++) {
            Locator more = form().locator("button[name=add][value='" + row.group(1) + "']");
            if (added == PATIENCE || more.count() == 0) {
                return;
            }
            unfold();
            person.goes(more).gets(200);
        }
    }

    private void answer(String name, String kind, List<String> values) {
        switch (kind) {
            case "radio", "checkbox" -> values.forEach(value -> tick(name, value));
            case "select-one" -> named(name).selectOption(values.get(0));
            case "textarea" -> named(name).fill(String.join("\n", values));
            case "hidden", "null" -> {}
            default -> named(name).fill(values.get(0));
        }
    }

    private void tick(String name, String value) {
        Locator choice = form().locator("[name=\"" + name + "\"][value=\"" + value.replace("\"", "\\\"") + "\"]");
        if (choice.count() > 0 && !choice.isChecked()) {
            choice.locator("xpath=following-sibling::label").click();
        }
    }

    /** Attaches a file for each document for which the form asks. */
    void files(List<DocumentType> documents) {
        for (DocumentType document : documents) {
            Locator input = named("doc." + document.id());
            if (input.count() > 0) {
                String type = document.accept().get(0);
                SampleFile file = SampleFile.of(type);
                input.setInputFiles(
                        new FilePayload(file.name(), type, file.content().getBytes()));
            }
        }
    }

    void writes(String name, String text) {
        named(name).fill(text);
    }

    void chooses(String name, String value) {
        tick(name, value);
    }

    /** Tells whether the answers stand there to be checked, and can be sent. */
    boolean isChecked() {
        return form().locator("button[name=send]").count() > 0;
    }

    /** Presses the button that sends the form, or leads on. */
    void goesOn() {
        person.goes(form().locator(".btns button.btn:not(.btn-second)").first());
    }
}
