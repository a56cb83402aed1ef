package id.mutubaku.engine.lint.flow;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.TimeLimit;
import id.mutubaku.model.definition.TimeLimit.By;
import java.util.Map;
import java.util.Optional;
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
            look(definition, row, row.step().time(), row.at("time"), filled, report);
            look(
                    definition,
                    row,
                    row.step().until().flatMap(Step.Until::time),
                    row.at("until", "time"),
                    filled,
                    report);
        }
    }

    private static void look(
            SopDefinition definition,
            Row row,
            Optional<TimeLimit> time,
            String at,
            Map<String, Set<String>> filled,
            Report report) {
        Optional<String> pointer = time.flatMap(TimeLimit::by).flatMap(By::field);
        if (pointer.isEmpty()) {
            return;
        }
        DateField field = DateField.of(definition, pointer.get());
        if (!field.isDate()) {
            report.add("sop/time-by/field", at + Pointers.of("by", "field"), pointer.get());
        } else if (!field.isFilledBefore(row.step(), filled)) {
            report.add("sop/time-by/unfilled", at + Pointers.of("by", "field"), row.name(), pointer.get());
        }
    }
}
