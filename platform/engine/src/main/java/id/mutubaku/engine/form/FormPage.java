package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A page of a form: what is asked on one screen.
 *
 * @param id its name in addresses
 * @param words the page as the definition has it, with its title and text
 * @param fields names of the fields that it asks for, in the order of the form
 */
public record FormPage(String id, JsonNode words, List<String> fields) {
    /** The keyword of a form that lists its pages. */
    public static final String KEYWORD = "x-pages";

    /** The keyword of a page for the condition under which it is shown. */
    public static final String SHOW_IF = "show-if";

    /** Keeps its own list. */
    public FormPage {
        fields = List.copyOf(fields);
    }

    /** Lists the pages of a form that ask for something; none where the form is asked on one screen. */
    public static List<FormPage> of(FormSchema form) {
        return StreamSupport.stream(form.schema().path(KEYWORD).spliterator(), false)
                .map(page -> page(form, page))
                .filter(page -> !page.fields().isEmpty())
                .toList();
    }

    /** Tells whether two fields of a form are asked for on one page. */
    static boolean areTogether(JsonNode form, String one, String other) {
        JsonNode pages = form.path(KEYWORD);
        return pages.isEmpty()
                || StreamSupport.stream(pages.spliterator(), false)
                        .map(FormPage::names)
                        .anyMatch(names -> names.contains(one) && names.contains(other));
    }

    private static List<String> names(JsonNode page) {
        return StreamSupport.stream(page.path("fields").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static FormPage page(FormSchema form, JsonNode page) {
        List<String> wanted = names(page);
        List<String> fields = form.elements().stream().filter(wanted::contains).toList();
        return new FormPage(page.path("id").asText(), page, fields);
    }

    /** Returns its heading. */
    public String title() {
        return words.path("title").asText();
    }

    /** Returns the sentences under its heading; may be empty. */
    public String text() {
        return words.path("text").asText("");
    }

    /** Tells whether it asks for a field of the form. */
    public boolean asksFor(String field) {
        return fields.contains(field);
    }
}
