package id.mutubaku.engine.lint.answer;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.FormPage;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Pointers;
import java.util.ArrayList;
import java.util.List;

/**
 * A page or a field of a form that is shown under a condition.
 *
 * @param pointer to it in the schema of the form
 * @param answer pointer to its answer; of a page, to that of its first field
 */
record ConditionalPart(String pointer, String answer, String title, boolean isPage) {

    /** Lists the pages and then the fields of a form that are shown under conditions, the outer ones first. */
    static List<ConditionalPart> of(JsonNode form) {
        List<ConditionalPart> parts = new ArrayList<>();
        JsonNode pages = form.path(FormPage.KEYWORD);
        for (int index = 0; index < pages.size(); index++) {
            JsonNode page = pages.get(index);
            String pointer = Pointers.of(FormPage.KEYWORD, index, FormPage.SHOW_IF);
            if (page.has(FormPage.SHOW_IF)) {
                String first = page.path("fields").path(0).asText();
                parts.add(new ConditionalPart(
                        pointer, Pointers.of(first), page.path("title").asText(), true));
            }
        }
        fields(form, "", "", parts);
        return parts;
    }

    private static void fields(JsonNode group, String pointer, String answer, List<ConditionalPart> parts) {
        group.path("properties").properties().forEach(field -> {
            String at = pointer + Pointers.of("properties", field.getKey());
            String given = Pointers.child(answer, field.getKey());
            JsonNode schema = field.getValue();
            boolean asks = schema.has(FormKeywords.SHOW_IF) && !FormSchema.isText(schema);
            if (asks) {
                String title = schema.path("title").asText(field.getKey());
                parts.add(new ConditionalPart(Pointers.child(at, FormKeywords.SHOW_IF), given, title, false));
            }
            fields(schema, at, given, parts);
            fields(schema.path("items"), at + "/items", given + "/0", parts);
        });
    }

    /** Counts the fields of a form, those in groups and lists too. */
    static int sizeOf(JsonNode group) {
        int size = 1;
        for (JsonNode field : group.path("properties")) {
            size += sizeOf(field) + sizeOf(field.path("items"));
        }
        return size;
    }
}
