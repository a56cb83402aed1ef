package id.mutubaku.engine.lint.flow;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Map;
import java.util.Set;

/**
 * The rule against steps that could not wait as they are asked to. Source: a case begins by completing its first step, so that
 * there is nothing to wait for; a call is a wait of its own; and the day that a step waits for has to be known when the
 * case comes to it, on whatever way.
 */
final class Waits implements LintRule {
    @Override
    public String id() {
        return "sop/until";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        Map<String, Set<String>> filled = DateField.filledBefore(definition);
        for (Row row : Row.all(definition)) {
            row.step().until().ifPresent(until -> {
                if (row.step().equals(definition.start())) {
                    report.add("sop/until/first", row.at("until"), row.name());
                }
                if (row.step().call().isPresent()) {
                    report.add("sop/until/call", row.at("until"), row.name());
                }
                until.field().ifPresent(field -> field(definition, row, field, filled, report));
                AwaitedMessage.check(definition, row, until, report);
            });
        }
    }

    private static void field(
            SopDefinition definition, Row row, String pointer, Map<String, Set<String>> filled, Report report) {
        DateField field = DateField.of(definition, pointer);
        if (!field.isDate()) {
            report.add("sop/until/field", row.at("until", "field"), pointer);
        } else if (!field.isFilledBefore(row.step(), filled)) {
            report.add("sop/until/unfilled", row.at("until", "field"), row.name(), pointer);
        }
    }
}
