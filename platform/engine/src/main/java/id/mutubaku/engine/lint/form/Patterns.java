package id.mutubaku.engine.lint.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.schema.SchemaPatterns;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;

/**
 * The rule against patterns that a typed text could make run for hours, or that are none. Source: the time in which a text is
 * matched has to grow with the text alone, since anybody types it and everybody waits.
 */
final class Patterns implements LintRule {

    @Override
    public String id() {
        return "pattern";
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
        SchemaPatterns.problems(schema)
                .forEach(problem -> report.add(
                        problem.rule(),
                        pointer + problem.pointer(),
                        problem.arguments().toArray(String[]::new)));
    }
}
