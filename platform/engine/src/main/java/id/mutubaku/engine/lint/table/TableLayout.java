package id.mutubaku.engine.lint.table;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.PrintedSop.Group;
import id.mutubaku.model.definition.PrintedSop.Part;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step.PrintedCells;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rule against a layout of the table that cannot be drawn: a heading over columns that are not there or do not stand
 * together, a cell that goes on below the last row, and one over rows that have something in the same column.
 */
final class TableLayout implements LintRule {

    @Override
    public String id() {
        return "sop/table";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        PrintedSop document = definition.document();
        Set<String> grouped = new HashSet<>();
        List<Group> groups = document.table().map(PrintedSop.Table::groups).orElse(List.of());
        for (int index = 0; index < groups.size(); index++) {
            List<String> actors = groups.get(index).actors();
            boolean together =
                    !actors.isEmpty() && String.join(" ", document.columns()).contains(String.join(" ", actors));
            if (!together || !actors.stream().allMatch(grouped::add)) {
                report.add(
                        "sop/table-group",
                        Pointers.of("document", "table", "groups", index),
                        groups.get(index).title());
            }
        }
        spans(definition, report);
    }

    private static void spans(SopDefinition definition, Report report) {
        List<Row> rows = Row.printed(definition);
        for (int index = 0; index < rows.size(); index++) {
            Row row = rows.get(index);
            for (Part part : Part.values()) {
                int over = row.step()
                        .printed()
                        .map(PrintedCells::spans)
                        .map(spans -> spans.getOrDefault(part.key(), 1))
                        .orElse(1);
                List<Row> below = new ArrayList<>(rows.subList(index + 1, Math.min(rows.size(), index + over)));
                boolean room = index + over <= rows.size() && below.stream().noneMatch(other -> says(other, part));
                if (!room) {
                    report.add(
                            "sop/table-span", row.at("printed", "spans", part.key()), row.name(), String.valueOf(over));
                }
            }
        }
    }

    private static boolean says(Row row, Part part) {
        return switch (part) {
            case REQUIRES ->
                row.step().printed().flatMap(PrintedCells::requires).isPresent();
            case OUTPUT -> row.step().printed().flatMap(PrintedCells::output).isPresent();
            case REMARK -> row.step().printed().flatMap(PrintedCells::remark).isPresent();
            case TIME -> row.step().time().isPresent();
            case NUMBER, ACTIVITY, ACTORS -> false;
        };
    }
}
