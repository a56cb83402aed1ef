package id.mutubaku.engine.lint.table;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rule against rows that are not numbered 1 to n. Source: L26. */
final class RowNumbers implements LintRule {
    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,4})\\s*[.)]?\\s*$");

    @Override
    public String id() {
        return "L26";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        List<Row> rows = Row.printed(definition);
        if (!rows.isEmpty() && rows.stream().allMatch(row -> row.step().number().isEmpty())) {
            report.add("L26/none", "/steps", String.valueOf(rows.size()));
            return;
        }
        int expected = 1;
        for (Row row : rows) {
            OptionalInt number = number(row);
            if (row.step().number().isEmpty()) {
                report.add("L26/missing", row.pointer(), row.step().id());
            } else if (number.isPresent() && number.getAsInt() != expected) {
                report.add("L26/order", row.at("number"), row.name(), String.valueOf(expected));
            }
            expected = number.orElse(expected - 1) + 1;
        }
    }

    private static OptionalInt number(Row row) {
        Matcher number = NUMBER.matcher(row.step().number().orElse(""));
        return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }
}
