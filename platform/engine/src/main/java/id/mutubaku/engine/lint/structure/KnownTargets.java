package id.mutubaku.engine.lint.structure;

import id.mutubaku.engine.graph.Arrow;
import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.SopDefinition;

/**
 * The rule against an arrow that leads nowhere, or whose target is not decided yet. Source: L22; domain model, "target belum
 * ditetapkan" is allowed in a draft and blocks publication.
 */
final class KnownTargets implements LintRule {

    @Override
    public String id() {
        return "sop/target";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Arrow arrow : new SopGraph(definition).arrows()) {
            if (arrow.to().isEmpty()) {
                String of = arrow.branch().map(branch -> branch.label()).orElse(arrow.from());
                report.add("sop/target-open", arrow.pointer(), of);
            } else if (definition.step(arrow.to().get()).isEmpty()
                    && definition.end(arrow.to().get()).isEmpty()) {
                report.add("sop/target-unknown", arrow.pointer(), arrow.to().get());
            }
        }
    }
}
