package id.mutubaku.engine.lint.flow;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.TimeLimit;
import id.mutubaku.model.definition.TimeLimit.By;
import java.util.Map;
import java.util.Set;

/**
 * The rule against steps that have to be done by a date which nobody fills in. Source: a due date has to be known when the
 * case comes to the step, on whatever way.
 */
final class Deadlines implements LintRule {

    @Override
    public String id() {
        return "sop/time-by";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        Map<String, Set<String>> filled = DateField.filledBefore(definition);
        for (Row row : Row.all(definition)) {
            row.step()
                    .time()
                    .flatMap(TimeLimit::by)
                    .flatMap(By::field)
                    .ifPresent(pointer -> look(definition, row, pointer, filled, report));
        }
    }

    private static void look(
            SopDefinition definition, Row row, String pointer, Map<String, Set<String>> filled, Report report) {
        DateField field = DateField.of(definition, pointer);
        if (!field.isDate()) {
            report.add("sop/time-by/field", row.at("time", "by", "field"), pointer);
        } else if (!field.isFilledBefore(row.step(), filled)) {
            report.add("sop/time-by/unfilled", row.at("time", "by", "field"), row.name(), pointer);
        }
    }
}
