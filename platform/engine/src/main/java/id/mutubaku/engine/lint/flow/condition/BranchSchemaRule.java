package id.mutubaku.engine.lint.flow.condition;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.schema.CrossedBounds;
import id.mutubaku.engine.schema.ListedValues;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;

/**
 * The rule against JSON Schemas of branches ({@code when}) that look at a form, a field, a document or a value that is not
 * there. Source: such a branch never opens, or is always open, and nothing says so.
 */
final class BranchSchemaRule implements LintRule {
    private static final List<String> SEVERAL = List.of("allOf", "anyOf", "oneOf");
    private static final List<String> ONE = List.of("not", "if", "then", "else");

    @Override
    public String id() {
        return "when";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.all(definition)) {
            List<Branch> branches = row.step().branches();
            for (int index = 0; index < branches.size(); index++) {
                String pointer = row.at("branches", index, "when");
                branches.get(index)
                        .when()
                        .ifPresent(when -> new Search(report)
                                .look(JsonMapping.tree(when), pointer, CaseShape.of(definition, row.step())));
            }
        }
    }

    private record Search(Report report) {

        void look(JsonNode schema, String pointer, CaseShape shape) {
            schema.path("properties")
                    .properties()
                    .forEach(property -> name(
                            property.getKey(),
                            property.getValue(),
                            pointer + Pointers.of("properties", property.getKey()),
                            shape));
            JsonNode required = schema.path("required");
            for (int index = 0; index < required.size(); index++) {
                known(required.get(index).asText(), pointer + Pointers.of("required", index), shape);
            }
            values(schema, pointer, shape);
            for (String keyword : SEVERAL) {
                JsonNode several = schema.path(keyword);
                for (int index = 0; index < several.size(); index++) {
                    look(several.get(index), pointer + Pointers.of(keyword, index), shape);
                }
            }
            ONE.stream()
                    .filter(schema::has)
                    .forEach(keyword -> look(schema.path(keyword), Pointers.child(pointer, keyword), shape));
        }

        private void name(String name, JsonNode schema, String pointer, CaseShape shape) {
            if (known(name, pointer, shape)) {
                look(schema, pointer, shape.inside(name));
            }
        }

        private boolean known(String name, String pointer, CaseShape shape) {
            boolean known = shape.has(name);
            if (!known) {
                report.add("when/unknown", pointer, name, Wording.nearestOrAll(name, shape.names()));
            }
            return known;
        }

        private void values(JsonNode schema, String pointer, CaseShape shape) {
            ListedValues.wanted(schema).stream()
                    .filter(value ->
                            !shape.values().isEmpty() && !shape.values().contains(value))
                    .forEach(value ->
                            report.add("when/choice", pointer, value, Wording.nearestOrAll(value, shape.values())));
            if (CrossedBounds.in(List.of(shape.field())).isEmpty()) {
                CrossedBounds.in(List.of(shape.field(), schema))
                        .ifPresent(found -> report.add("when/never", pointer, found.lower(), found.upper()));
            }
        }
    }
}
