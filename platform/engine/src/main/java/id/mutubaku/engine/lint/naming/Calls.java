package id.mutubaku.engine.lint.naming;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import java.util.function.Predicate;

/**
 * The rule against a step that calls an SOP that is not there, or its own. Source: L33. A circle over several SOPs is found where
 * all files are checked together.
 */
final class Calls implements LintRule {
    private final Predicate<String> known;

    Calls(Predicate<String> known) {
        this.known = known;
    }

    @Override
    public String id() {
        return "L33";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.all(definition)) {
            row.step().call().ifPresent(call -> {
                if (call.sop().equals(definition.reference())) {
                    report.add("L33/circle", row.at("call", "sop"), call.sop());
                } else if (!known.test(call.sop())) {
                    report.add("L33/unknown", row.at("call", "sop"), call.sop());
                }
            });
        }
    }
}
