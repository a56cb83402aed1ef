package id.mutubaku.engine.lint.standards;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step.DocumentUse;
import java.util.List;

/** The rule against equipment in the column of required documents; it belongs in the identity block. Source: L56. */
final class EquipmentAsRequirement implements LintRule {

    @Override
    public String id() {
        return "L56";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.printed(definition)) {
            List<DocumentUse> uses = row.step().requires();
            for (int index = 0; index < uses.size(); index++) {
                String pointer = row.at("requires", index);
                definition
                        .document(uses.get(index).document())
                        .filter(document -> document.kind() == DocumentType.Kind.EQUIPMENT)
                        .ifPresent(document -> report.add(id(), pointer, row.name(), document.name()));
            }
        }
    }
}
