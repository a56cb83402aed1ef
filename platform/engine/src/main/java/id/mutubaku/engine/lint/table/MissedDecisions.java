package id.mutubaku.engine.lint.table;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import java.util.regex.Pattern;

/** The rule against rows whose text decides though the step does not, and the other way round. Source: L24. */
final class MissedDecisions implements LintRule {
    private static final Pattern DECIDES = Pattern.compile(
            "\\b(apakah|atau tidak|jika tidak|bila tidak|apabila tidak|menyetujui|di ?setujui|menerima atau menolak)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "L24";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.printed(definition)) {
            boolean decides = DECIDES.matcher(row.step().activity()).find();
            if (decides && !row.step().isDecision()) {
                report.add("L24/missed", row.at("activity"), row.name());
            } else if (!decides && row.step().isDecision()) {
                report.add("L24/unworded", row.at("activity"), row.name());
            }
        }
    }
}
