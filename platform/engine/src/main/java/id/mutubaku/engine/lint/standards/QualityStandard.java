package id.mutubaku.engine.lint.standards;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Source;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.DocumentUse;
import id.mutubaku.model.definition.Step.PrintedCells;
import java.util.List;
import java.util.Optional;

/**
 * The rule against rows without kelengkapan, waktu or output in print. Source: L50, "setiap aktivitas hendaknya
 * mengidentifikasikan mutu baku tertentu". A table without any gets one finding, not one for every row.
 */
final class QualityStandard implements LintRule {

    @Override
    public String id() {
        return "L50";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        List<Row> rows = Row.printed(definition);
        if (!rows.isEmpty()
                && rows.stream().allMatch(row -> !requires(row.step()) && !time(row.step()) && !output(row.step()))) {
            report.add("L50/all", "/steps", String.valueOf(rows.size()));
            return;
        }
        for (Row row : rows) {
            need(requires(row.step()), "L50/requires", row, report);
            need(time(row.step()), "L50/time", row, report);
            need(output(row.step()), "L50/output", row, report);
        }
    }

    private static void need(boolean present, String key, Row row, Report report) {
        if (!present) {
            report.add(key, row.pointer(), row.name());
        }
    }

    private static boolean requires(Step step) {
        return isPrinted(step.printed().flatMap(PrintedCells::requires), step.requires());
    }

    private static boolean output(Step step) {
        return isPrinted(step.printed().flatMap(PrintedCells::output), step.produces());
    }

    private static boolean time(Step step) {
        return step.time().isPresent();
    }

    private static boolean isPrinted(Optional<String> cell, List<DocumentUse> uses) {
        return cell.filter(text -> !text.isBlank()).isPresent()
                || uses.stream().anyMatch(use -> use.source() == Source.TEXT);
    }
}
