package id.mutubaku.engine.lint.identity;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.PrintedSop.DateLine;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Optional;

/**
 * The rule against dates without a day, and an SOP in effect before it was made. Source: L02; the date of making is the day the SOP
 * was finished (tanggal pembuatan), the effective date not before it.
 */
final class Dates implements LintRule {
    private static final int FULL = "2025-02-03".length();

    @Override
    public String id() {
        return "L02";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        PrintedSop printed = definition.document();
        precision(printed.createdOn(), "/document/createdOn", report);
        precision(printed.revisedOn(), "/document/revisedOn", report);
        precision(printed.effectiveOn(), "/document/effectiveOn", report);
        if (isBefore(printed.effectiveOn(), printed.createdOn())) {
            report.add("L02/order", "/document/effectiveOn", raw(printed.effectiveOn()), raw(printed.createdOn()));
        }
    }

    private static void precision(Optional<DateLine> line, String pointer, Report report) {
        if (line.flatMap(DateLine::date).filter(date -> date.length() < FULL).isPresent()) {
            report.add("L02/precision", pointer, raw(line));
        }
    }

    /** Tells whether a date is surely before another, as precisely as both are known. */
    static boolean isBefore(Optional<DateLine> one, Optional<DateLine> other) {
        String first = one.flatMap(DateLine::date).orElse("");
        String second = other.flatMap(DateLine::date).orElse("");
        int known = Math.min(first.length(), second.length());
        return first.substring(0, known).compareTo(second.substring(0, known)) < 0;
    }

    static String raw(Optional<DateLine> line) {
        return line.map(DateLine::raw).orElse("");
    }
}
