package id.mutubaku.engine.lint.flow;

import id.mutubaku.engine.condition.Condition;
import id.mutubaku.engine.condition.ConditionReader;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.formula.AnswerPath;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.DocumentUse;
import java.util.List;
import java.util.Map;

/**
 * The rule against conditions over the case that are none, or that look at what is not there. Source: a condition decides
 * what people are asked for, so that a slip in a name would ask for it never, or always.
 */
final class CaseConditionRule implements LintRule {

    @Override
    public String id() {
        return "condition";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.all(definition)) {
            Step step = row.step();
            List<Branch> branches = step.branches();
            for (int index = 0; index < branches.size(); index++) {
                String pointer = row.at("branches", index, "if");
                branches.get(index).condition().ifPresent(written -> look(definition, row, written, pointer, report));
            }
            uses(definition, row, step.requires(), row.at("requires"), report);
            uses(definition, row, step.produces(), row.at("produces"), report);
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
        ConditionReader.ofCase()
                .condition(JsonMapping.tree(written), pointer, problems)
                .map(Condition::paths)
                .ifPresent(paths -> paths.filter(path -> !isThere(definition, row.step(), path))
                        .distinct()
                        .forEach(path -> report.add("condition/nowhere", pointer, path.toString())));
        problems.list()
                .forEach(problem -> report.add(
                        problem.rule(), problem.pointer(), problem.arguments().toArray(String[]::new)));
    }

    private static boolean isThere(SopDefinition definition, Step step, AnswerPath path) {
        List<String> names = path.names();
        return switch (names.get(0)) {
            case "documents" -> definition.document(names.get(1)).isPresent();
            case "data" -> isField(definition, names);
            default -> step.isDecision();
        };
    }

    /** A form of an SOP that is called has the path of the step that calls it; its fields are not known here. */
    private static boolean isField(SopDefinition definition, List<String> names) {
        if (names.get(1).contains(".")) {
            return true;
        }
        Map<String, Object> form = definition.forms().get(names.get(1));
        String field = "/properties/" + String.join("/properties/", names.subList(2, names.size()));
        return form != null && !JsonMapping.tree(form).at(field).isMissingNode();
    }
}
