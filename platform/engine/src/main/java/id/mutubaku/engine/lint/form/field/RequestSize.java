package id.mutubaku.engine.lint.form.field;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.schema.ListedValues;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.SopDefinition;

/** The rule against files and forms larger than a request. Source: what is promised to people has to arrive. */
final class RequestSize implements LintRule {
    /** Rows of a list that says no other number. */
    private static final int MOST_ROWS = 200;

    /** Inputs that a page has beside those of the form. */
    private static final int OF_THE_PAGE = 40;

    @Override
    public String id() {
        return "limit";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (int index = 0; index < definition.documents().size(); index++) {
            look(definition.documents().get(index), Pointers.of("documents", index), report);
        }
        definition.forms().forEach((id, form) -> {
            int inputs = inputs(JsonMapping.tree(form));
            int most = FormSchema.MOST_INPUTS - OF_THE_PAGE;
            if (inputs > most) {
                report.add("limit/fields", Pointers.of("forms", id), String.valueOf(inputs), String.valueOf(most));
            }
        });
    }

    private static void look(DocumentType document, String pointer, Report report) {
        int files = document.maxFiles();
        int all = files * document.maxMegabytes();
        String most = String.valueOf(DocumentType.REQUEST_MEGABYTES);
        if (document.maxMegabytes() > DocumentType.REQUEST_MEGABYTES) {
            report.add(
                    "limit/file",
                    pointer + "/maxMegabytes",
                    document.name(),
                    String.valueOf(document.maxMegabytes()),
                    most);
        } else if (all > DocumentType.REQUEST_MEGABYTES) {
            report.add(
                    "limit/files",
                    pointer + "/maxFiles",
                    document.name(),
                    String.valueOf(files),
                    String.valueOf(all),
                    most);
        }
    }

    /** Counts what a page sends for a part of a form that is filled in as far as it can be. */
    private static int inputs(JsonNode part) {
        int inputs = 0;
        for (JsonNode field : part.path("properties")) {
            inputs += ofField(field);
        }
        return inputs;
    }

    private static int ofField(JsonNode field) {
        JsonNode items = field.path("items");
        if (items.has("properties")) {
            return field.path("maxItems").asInt(MOST_ROWS) * inputs(items);
        }
        return field.has("properties")
                ? inputs(field)
                : Math.max(1, ListedValues.offered(items).size());
    }
}
