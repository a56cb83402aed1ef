package id.mutubaku.engine.lint.standards;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step.DocumentUse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rule against documents that rows call by other names, each name once. Source: L53. */
final class DriftingNames implements LintRule {

    @Override
    public String id() {
        return "L53";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        Set<String> told = new HashSet<>();
        for (Row row : Row.all(definition)) {
            look(definition, row.step().requires(), row, "requires", told, report);
            look(definition, row.step().produces(), row, "produces", told, report);
        }
    }

    private static void look(
            SopDefinition definition, List<DocumentUse> uses, Row row, String list, Set<String> told, Report report) {
        for (int index = 0; index < uses.size(); index++) {
            String wording = uses.get(index).as().orElse("");
            Optional<DocumentType> document = definition
                    .document(uses.get(index).document())
                    .filter(known ->
                            !wording.isEmpty() && !Wording.plain(wording).equals(Wording.plain(known.name())));
            if (document.isPresent() && told.add(document.get().id() + " " + Wording.plain(wording))) {
                report.add(
                        "L53/drift",
                        row.at(list, index, "as"),
                        row.name(),
                        wording,
                        document.get().name());
            }
        }
    }
}
