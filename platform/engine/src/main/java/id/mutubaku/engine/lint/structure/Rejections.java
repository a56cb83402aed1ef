package id.mutubaku.engine.lint.structure;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.SopDefinition;

/** The rule against a rejection that gives the applicant no reason. Source: L58. */
final class Rejections implements LintRule {

    @Override
    public String id() {
        return "L58";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (int index = 0; index < definition.ends().size(); index++) {
            End end = definition.ends().get(index);
            if (end.kind() == End.Kind.REJECTED && !end.reasonRequired()) {
                report.add(id(), Pointers.of("ends", index), end.title());
            }
        }
    }
}
