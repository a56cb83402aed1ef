package id.mutubaku.engine.lint.naming;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rule against an id that is given twice. Source: ids are what arrows and steps refer to. */
final class UniqueIds implements LintRule {

    @Override
    public String id() {
        return "sop/id-twice";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        Set<String> nodes = new HashSet<>();
        check("/steps", definition.steps().stream().map(Step::id).toList(), nodes, report);
        check("/ends", definition.ends().stream().map(End::id).toList(), nodes, report);
        check("/actors", definition.actors().stream().map(Actor::id).toList(), new HashSet<>(), report);
        check(
                "/documents",
                definition.documents().stream().map(DocumentType::id).toList(),
                new HashSet<>(),
                report);
        for (Row row : Row.all(definition)) {
            List<String> branches =
                    row.step().branches().stream().map(Branch::id).toList();
            check(row.at("branches"), branches, new HashSet<>(), report);
        }
    }

    private void check(String pointer, List<String> ids, Set<String> seen, Report report) {
        for (int index = 0; index < ids.size(); index++) {
            if (!seen.add(ids.get(index))) {
                report.add(id(), pointer + Pointers.of(index, "id"), ids.get(index));
            }
        }
    }
}
