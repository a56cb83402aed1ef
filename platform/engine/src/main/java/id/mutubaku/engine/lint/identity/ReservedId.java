package id.mutubaku.engine.lint.identity;

import id.mutubaku.engine.definition.ReservedIds;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.SopDefinition;

/** The rule against an SOP whose id is a word in the platform's own addresses. Source: its pages could not be reached. */
final class ReservedId implements LintRule {

    @Override
    public String id() {
        return "sop/reserved-id";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        if (ReservedIds.OF_SOPS.contains(definition.id())) {
            report.add(id(), "/id", definition.id());
        }
    }
}
