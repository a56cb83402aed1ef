package id.mutubaku.engine.lint.form.field;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormPage;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.lint.form.FormFields;
import id.mutubaku.engine.lint.form.FormFields.Field;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The rule against a search that fills what it cannot, or stands beside more than a line. Source: x-search of the form language. */
final class FieldSearches implements LintRule {
    private static final String KEYWORD = "x-search";
    private static final int LONGEST_LINE = 200;
    private static final Set<String> LINES = Set.of("string", "integer", "number", "boolean");

    @Override
    public String id() {
        return "form/search";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        FormFields.of(definition).stream()
                .filter(field -> field.schema().has(KEYWORD))
                .forEach(field -> check(field, report));
    }

    private void check(Field field, Report report) {
        String at = field.pointer() + Pointers.of(KEYWORD);
        if (field.schema().path("maxLength").asInt() > LONGEST_LINE
                || FormSchema.isReckoned(field.schema())
                || FormSchema.isFixed(field.schema())) {
            report.add("form/search/line", at, field.title());
        }
        if (field.schema().has("x-lookup")) {
            report.add("form/search/lookup", at, field.title());
        }
        field.schema().path(KEYWORD).path("fills").fieldNames().forEachRemaining(name -> {
            String place = at + Pointers.of("fills", name);
            if (!isFillable(field.group().path("properties").path(name)) || name.equals(field.name())) {
                report.add("form/search/fills", place, name);
            } else if (!isOnSamePage(field, name)) {
                report.add("form/search/page", place, name);
            }
        });
    }

    private static boolean isFillable(JsonNode schema) {
        return LINES.contains(schema.path("type").asText())
                && !FormSchema.isReckoned(schema)
                && !schema.has("x-statement")
                && !FormSchema.isFixed(schema);
    }

    /** A group or row stands on one page as a whole. */
    private static boolean isOnSamePage(Field field, String name) {
        return StreamSupport.stream(field.root().path(FormPage.KEYWORD).spliterator(), false)
                .map(page -> StreamSupport.stream(page.path("fields").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList())
                .filter(fields -> fields.contains(field.name()))
                .findFirst()
                .orElse(List.of(name))
                .contains(name);
    }
}
