package id.mutubaku.engine.lint.identity;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.model.definition.SopDefinition;

/** The rule against names of the SOP that differ: in the identity block, above the table, on pages. Source: L08. */
final class Titles implements LintRule {

    @Override
    public String id() {
        return "L08";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        String printed = definition.document().title().orElse(definition.title());
        definition
                .document()
                .tableTitle()
                .filter(title -> differs(title, printed))
                .ifPresent(title -> report.add("L08/table", "/document/tableTitle", title, printed));
        if (differs(definition.title(), printed)) {
            report.add("L08/page", "/title", definition.title(), printed);
        }
    }

    private static boolean differs(String one, String other) {
        return !Wording.sopName(one).equals(Wording.sopName(other));
    }
}
