package id.mutubaku.engine.lint.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.schema.SchemaValidator;
import id.mutubaku.engine.schema.Subschema;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;

/**
 * The rule against forms and conditions that are written in another draft of JSON Schema, or that refer to others: each stands
 * for itself. Whether they are schemas at all is told when the definition is read. Source: JSON Schema 2020-12; a schema that
 * refers to itself would never come to an end.
 */
final class Conditions implements LintRule {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final List<String> REFERRING =
            List.of("$ref", "$dynamicRef", "$recursiveRef", "$id", "$anchor", "$dynamicAnchor");

    @Override
    public String id() {
        return "form/schema";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        definition.forms().forEach((form, schema) -> look(JsonMapping.tree(schema), "/forms/" + form, report));
        for (Row row : Row.all(definition)) {
            List<Branch> branches = row.step().branches();
            for (int index = 0; index < branches.size(); index++) {
                String pointer = row.at("branches", index, "when");
                branches.get(index).when().ifPresent(when -> look(JsonMapping.tree(when), pointer, report));
            }
        }
    }

    private static void look(JsonNode schema, String pointer, Report report) {
        List<String> referring = REFERRING.stream()
                .filter(keyword -> schema.findValue(keyword) != null)
                .toList();
        if (!referring.isEmpty()) {
            report.add("form/schema-refers", pointer, String.join(", ", referring));
            return;
        }
        List<Subschema> foreign =
                Subschema.of(schema).stream().filter(Conditions::isForeign).toList();
        foreign.forEach(part -> report.add("form/schema-dialect", pointer + part.at("$schema"), dialect(part)));
        if (foreign.isEmpty()) {
            SchemaValidator.of(schema); // What fails here is a fault of ours; it stops the publication, not a case.
        }
    }

    /** Drafts differ in what their keywords say, so that one is read and no other. */
    private static boolean isForeign(Subschema part) {
        return !dialect(part).equals(DIALECT);
    }

    private static String dialect(Subschema part) {
        return part.keywords().path("$schema").asText(DIALECT);
    }
}
