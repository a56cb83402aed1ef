package id.mutubaku.engine.lint.identity;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;

/** The rule against a title that is bound to an event, which wants a date on which the SOP expires. Source: L09. */
final class Occasion implements LintRule {
    private static final List<String> EVENTS =
            List.of("pandemi", "covid", "darurat", "kejadian luar biasa", "sementara");

    @Override
    public String id() {
        return "L09";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        EVENTS.stream()
                .filter(event -> Wording.mentions(definition.title(), event))
                .findFirst()
                .ifPresent(event -> report.add(id(), "/title", event));
    }
}
