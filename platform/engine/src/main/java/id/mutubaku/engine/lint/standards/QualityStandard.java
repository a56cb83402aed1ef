package id.mutubaku.engine.lint.standards;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.PrintedSop.Part;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Source;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.DocumentUse;
import id.mutubaku.model.definition.Step.PrintedCells;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule against rows without kelengkapan, waktu or output in print. Source: L50; what the table does not print, and
 * rows over which a cell goes, need none; "setiap aktivitas hendaknya
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
        PrintedSop document = definition.document();
        if (!rows.isEmpty()
                && rows.stream().allMatch(row -> !requires(row.step()) && !time(row.step()) && !output(row.step()))) {
            report.add("L50/all", "/steps", String.valueOf(rows.size()));
            return;
        }
        Map<Part, Integer> spanned = new EnumMap<>(Part.class);
        for (Row row : rows) {
            for (Part part : List.of(Part.REQUIRES, Part.TIME, Part.OUTPUT)) {
                int over = spanned.merge(part, -1, Integer::sum);
                if (over < 0 && document.prints(part) && !says(row.step(), part)) {
                    report.add(key(part), row.pointer(), row.name());
                }
                row.step()
                        .printed()
                        .flatMap(cells -> Optional.ofNullable(cells.spans().get(part.key())))
                        .ifPresent(rowsOver -> spanned.put(part, rowsOver - 1));
            }
        }
    }

    private static String key(Part part) {
        return switch (part) {
            case REQUIRES -> "L50/requires";
            case TIME -> "L50/time";
            default -> "L50/output";
        };
    }

    private static boolean says(Step step, Part part) {
        return switch (part) {
            case REQUIRES -> requires(step);
            case TIME -> time(step);
            case OUTPUT -> output(step);
            case NUMBER, ACTIVITY, ACTORS, REMARK -> true;
        };
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
