package id.mutubaku.engine.lint.form.field;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.FormPage;
import id.mutubaku.engine.lint.form.FormFields;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * The rule against pledges that can be left out, or that speak of what is not shown. Source: who ticks a pledge has to have
 * read what is pledged.
 */
final class Pledges implements LintRule {
    private static final String STATEMENT = "x-statement";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    @Override
    public String id() {
        return "form/pledge";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        FormFields.of(definition).stream()
                .filter(field -> field.schema().has(STATEMENT))
                .forEach(pledge -> look(pledge, report));
    }

    private static void look(FormFields.Field pledge, Report report) {
        if (pledge.isInRow()) {
            report.add("form/pledge/row", pledge.pointer(), pledge.title());
        } else if (!pledge.isRequired() && !pledge.schema().has(FormKeywords.REQUIRE_IF)) {
            report.add("form/pledge/optional", pledge.pointer(), pledge.title());
        }
        Matcher placeholder =
                PLACEHOLDER.matcher(pledge.schema().path(STATEMENT).asText());
        while (placeholder.find()) {
            named(pledge, placeholder.group(1), report);
        }
    }

    /** A name that nobody has is another rule's. */
    private static void named(FormFields.Field pledge, String name, Report report) {
        List<String> way = List.of(name.split("/", -1));
        JsonNode at = pledge.root();
        boolean hidden = isOnHiddenPage(at, way.get(0));
        for (String step : way) {
            at = at.path("properties").path(step);
            hidden |= at.has(FormKeywords.SHOW_IF);
        }
        String type = at.path("type").asText();
        if (List.of("object", "array", "null").contains(type)) {
            report.add("form/pledge/group", pledge.pointer() + "/" + STATEMENT, name);
        } else if (hidden && !pledge.schema().has(FormKeywords.SHOW_IF)) {
            report.add("form/pledge/hidden", pledge.pointer() + "/" + STATEMENT, name);
        }
    }

    private static boolean isOnHiddenPage(JsonNode form, String field) {
        return StreamSupport.stream(form.path(FormPage.KEYWORD).spliterator(), false)
                .filter(page -> page.has(FormPage.SHOW_IF))
                .flatMap(page -> StreamSupport.stream(page.path("fields").spliterator(), false))
                .anyMatch(name -> name.asText().equals(field));
    }
}
