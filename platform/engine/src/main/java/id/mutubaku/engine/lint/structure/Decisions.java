package id.mutubaku.engine.lint.structure;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.SopDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rule against a decision with fewer than two answers, with two answers that read the same, with conditions that may leave
 * no answer at all, or with one button for all answers. Source: L22, a decision (belah ketupat) has two labelled arrows or more.
 */
final class Decisions implements LintRule {

    @Override
    public String id() {
        return "L22";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.all(definition)) {
            List<Branch> branches = row.step().branches();
            if (branches.size() == 1) {
                report.add("L22/one-branch", row.at("branches"), branches.get(0).label());
            }
            sameLabels(row, branches, report);
            unspoken(row, branches, report);
            if (!branches.isEmpty()
                    && branches.stream().allMatch(Branch::isConditional)
                    && !AllChoices.areTaken(definition, branches)) {
                report.add("L22/all-conditional", row.at("branches"), row.name());
            }
        }
    }

    private static void unspoken(Row row, List<Branch> branches, Report report) {
        if (row.step().isDecision() && row.step().act().isPresent()) {
            report.add("L22/step-act", row.at("act"), row.name());
        }
        for (int index = 0; index < branches.size(); index++) {
            Branch branch = branches.get(index);
            if (branch.closed().isPresent() && !branch.isConditional()) {
                report.add("L22/closed-unconditional", row.at("branches", index, "closed"), branch.label());
            }
        }
    }

    private static void sameLabels(Row row, List<Branch> branches, Report report) {
        Set<String> labels = new HashSet<>();
        for (int index = 0; index < branches.size(); index++) {
            if (!labels.add(Wording.plain(branches.get(index).label()))) {
                report.add(
                        "L22/same-label",
                        row.at("branches", index, "label"),
                        branches.get(index).label());
            }
        }
    }
}
