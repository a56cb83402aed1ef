package id.mutubaku.engine.lint.form.field;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormPage;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Optional;

/**
 * The rule against keywords of forms that nobody reads. Source: JSON Schema passes over keywords that it does not know, so
 * that a slip in one takes it away without a word.
 */
final class Keywords implements LintRule {
    private static final String OURS = "x-";

    @Override
    public String id() {
        return "form/keyword";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        definition.forms().forEach((id, schema) -> {
            JsonNode form = JsonMapping.tree(schema);
            String pointer = Pointers.of("forms", id);
            part(form, "form", pointer, report);
            JsonNode pages = form.path(FormPage.KEYWORD);
            for (int index = 0; index < pages.size(); index++) {
                keywords(pages.get(index), "page", pointer + Pointers.of(FormPage.KEYWORD, index), report);
            }
        });
    }

    private static void part(JsonNode part, String name, String pointer, Report report) {
        keywords(part, name, pointer, report);
        part.path("properties").properties().forEach(property -> {
            JsonNode field = property.getValue();
            String at = pointer + Pointers.of("properties", property.getKey());
            part(field, Vocabulary.partOf(field), at, report);
            if (field.has("items")) {
                boolean rows = field.path("items").has("properties");
                part(field.path("items"), rows ? "row" : "ticks", at + "/items", report);
            }
        });
    }

    private static void keywords(JsonNode part, String name, String pointer, Report report) {
        part.fieldNames().forEachRemaining(keyword -> {
            if (keyword.startsWith(OURS) && !Vocabulary.of(name).contains(keyword)) {
                look(keyword, name, Pointers.child(pointer, keyword), report);
            }
        });
    }

    private static void look(String keyword, String name, String pointer, Report report) {
        if (Vocabulary.all().contains(keyword)) {
            report.add("form/keyword/elsewhere", pointer, keyword, String.join(", ", Vocabulary.of(name)));
            return;
        }
        Optional<String> meant = Wording.nearest(keyword, Vocabulary.all());
        meant.ifPresent(nearest -> report.add("form/keyword/slip", pointer, keyword, nearest));
        if (meant.isEmpty()) {
            report.add("form/keyword/unknown", pointer, keyword, String.join(", ", Vocabulary.of(name)));
        }
    }
}
