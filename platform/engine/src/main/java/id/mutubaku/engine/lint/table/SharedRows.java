package id.mutubaku.engine.lint.table;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.Optional;

/**
 * The rule against a step that shares the row of one which does not lead to it, or that has a time of its own beside that
 * of the row.
 */
final class SharedRows implements LintRule {

    @Override
    public String id() {
        return "sop/shared-row";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.all(definition)) {
            Step step = row.step();
            Optional<Step> first = step.sharesRowOf().flatMap(definition::step);
            if (step.sharesRowOf().isPresent()) {
                if (first.filter(other -> other.targets().anyMatch(step.id()::equals))
                        .isEmpty()) {
                    report.add(id(), row.at("sharesRowOf"), step.sharesRowOf().get(), step.id());
                }
                if (step.time().isPresent()) {
                    report.add("sop/shared-row-time", row.at("time"), step.id());
                }
            }
        }
    }
}
