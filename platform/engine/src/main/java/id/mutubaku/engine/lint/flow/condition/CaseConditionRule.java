package id.mutubaku.engine.lint.flow.condition;

import id.mutubaku.engine.condition.ConditionReader;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.FieldTypes;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step.DocumentUse;
import java.util.List;
import java.util.Map;

/**
 * The rule against conditions over the case that are none, that look at what is not there, or that wait for what never is.
 * Source: a condition decides what people are asked for, so that a slip in a name would ask for it never, or always.
 */
final class CaseConditionRule implements LintRule {

    @Override
    public String id() {
        return "condition";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.all(definition)) {
            List<Branch> branches = row.step().branches();
            for (int index = 0; index < branches.size(); index++) {
                String pointer = row.at("branches", index, "if");
                branches.get(index).condition().ifPresent(written -> look(definition, row, written, pointer, report));
            }
            uses(definition, row, row.step().requires(), row.at("requires"), report);
            uses(definition, row, row.step().produces(), row.at("produces"), report);
        }
    }

    private static void uses(SopDefinition definition, Row row, List<DocumentUse> uses, String pointer, Report report) {
        for (int index = 0; index < uses.size(); index++) {
            DocumentUse use = uses.get(index);
            String at = pointer + Pointers.of(index, "if");
            use.condition().ifPresent(written -> look(definition, row, written, at, report));
        }
    }

    private static void look(
            SopDefinition definition, Row row, Map<String, Object> written, String pointer, Report report) {
        FirstProblems problems = new FirstProblems();
        FieldTypes types = FieldTypes.ofCase(
                definition, row.step(), path -> report.add("condition/nowhere", pointer, path.toString()));
        ConditionReader.ofCase()
                .condition(JsonMapping.tree(written), pointer, problems)
                .ifPresent(condition -> condition.check(
                        types,
                        misfit -> report.add(
                                misfit.rule(), pointer, misfit.arguments().toArray(String[]::new))));
        problems.list()
                .forEach(problem -> report.add(
                        problem.rule(), problem.pointer(), problem.arguments().toArray(String[]::new)));
    }
}
