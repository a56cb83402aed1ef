package id.mutubaku.engine.lint.identity;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.SopDefinition;

/**
 * The rule against a revision before the SOP was made. Source: L03. One before it took effect is how it goes, and a date yet
 * to come is the planned review.
 */
final class Revision implements LintRule {

    @Override
    public String id() {
        return "L03";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        PrintedSop printed = definition.document();
        String revised = Dates.raw(printed.revisedOn());
        if (Dates.isBefore(printed.revisedOn(), printed.createdOn())) {
            report.add("L03/before-creation", "/document/revisedOn", revised, Dates.raw(printed.createdOn()));
        }
    }
}
