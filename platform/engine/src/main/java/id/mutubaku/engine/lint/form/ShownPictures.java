package id.mutubaku.engine.lint.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.picture.Pictures;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;

/**
 * The rule against pictures that are not there, and against those that say nothing to who does not see them. Source: WCAG
 * 2.2, 1.1.1 (text alternatives), in each language of the pages.
 */
final class ShownPictures implements LintRule {
    private final Pictures pictures;

    ShownPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public String id() {
        return "form/picture";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        definition
                .forms()
                .forEach((form, schema) ->
                        look(definition.region(), JsonMapping.tree(schema), Pointers.of("forms", form), report));
    }

    private void look(String region, JsonNode part, String pointer, Report report) {
        part.path("properties").properties().forEach(property -> {
            String at = pointer + Pointers.of("properties", property.getKey());
            JsonNode field = property.getValue();
            if (field.has(FormKeywords.PICTURE)) {
                picture(region, field, at, report);
            }
            look(region, field, at, report);
            look(region, field.path("items"), at + "/items", report);
        });
    }

    private void picture(String region, JsonNode shown, String pointer, Report report) {
        String file = shown.path(FormKeywords.PICTURE).asText();
        if (pictures.named(file).isEmpty()) {
            report.add("form/picture/file", pointer + "/" + FormKeywords.PICTURE, file, region);
        }
        if (!shown.has(FormKeywords.ALTERNATIVE)) {
            report.add("form/picture/alt", pointer, file);
        }
        if (!shown.path("x-en").has(FormKeywords.ALTERNATIVE)) {
            report.add("form/picture/english", pointer, file);
        }
    }
}
