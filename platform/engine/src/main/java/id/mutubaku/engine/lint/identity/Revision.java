package id.mutubaku.engine.lint.identity;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.SopDefinition;

/**
 * The rule against a revision before the SOP was made, or before it took effect. Source: L03. A date yet to come is legal: it is
 * the planned review.
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
        } else if (Dates.isBefore(printed.revisedOn(), printed.effectiveOn())) {
            report.add("L03/before-effect", "/document/revisedOn", revised, Dates.raw(printed.effectiveOn()));
        }
    }
}
