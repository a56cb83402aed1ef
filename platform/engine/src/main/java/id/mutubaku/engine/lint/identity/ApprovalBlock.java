package id.mutubaku.engine.lint.identity;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.PrintedSop.Approval;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Optional;

/** The rule against an approval without position, name or NIP. Source: L04; PermenPANRB 35/2012, pengesahan. */
final class ApprovalBlock implements LintRule {
    private static final String POINTER = "/document/approvedBy";

    @Override
    public String id() {
        return "L04";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        definition.document().approvedBy().ifPresent(approval -> look(approval, report));
    }

    private static void look(Approval approval, Report report) {
        Optional<String> position = approval.position().map(String::strip);
        if (position.isEmpty()) {
            report.add("L04/position", POINTER);
        }
        position.filter(words -> !words.contains(" "))
                .ifPresent(word -> report.add("L04/bare-position", POINTER + "/position", word));
        boolean nameless = approval.name().isEmpty() || approval.nip().isEmpty();
        if (nameless && approval.signature().isPresent()) {
            report.add("L04/signature-only", POINTER, approval.signature().get());
        } else if (nameless) {
            report.add("L04/name", POINTER);
        }
    }
}
