package id.mutubaku.engine.lint.table;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;

/** The rule against activities that are too long to be read in a table. Source: L42. */
final class ActivityLength implements LintRule {
    private static final int READABLE = 200;

    @Override
    public String id() {
        return "L42";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.printed(definition)) {
            int length = row.step().activity().length();
            if (length > READABLE) {
                report.add(id(), row.at("activity"), row.name(), String.valueOf(length), String.valueOf(READABLE));
            }
        }
    }
}
