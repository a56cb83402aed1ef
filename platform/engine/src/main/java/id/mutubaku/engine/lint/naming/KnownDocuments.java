package id.mutubaku.engine.lint.naming;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.DocumentUse;
import java.util.List;

/** The rule against a step that names a document that is not there. Source: L53, every kelengkapan is a known document. */
final class KnownDocuments implements LintRule {

    @Override
    public String id() {
        return "sop/unknown-document";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.all(definition)) {
            look(definition, row.step().requires(), row.at("requires"), report);
            look(definition, row.step().produces(), row.at("produces"), report);
            List<DocumentUse> brought =
                    row.step().until().map(Step.Until::documents).orElse(List.of());
            look(definition, brought, row.at("until", "documents"), report);
        }
    }

    private void look(SopDefinition definition, List<DocumentUse> uses, String pointer, Report report) {
        for (int index = 0; index < uses.size(); index++) {
            String document = uses.get(index).document();
            if (definition.document(document).isEmpty()) {
                report.add(id(), pointer + Pointers.of(index, "document"), document);
            }
            List<String> others = uses.get(index).or();
            for (int other = 0; other < others.size(); other++) {
                if (definition.document(others.get(other)).isEmpty()) {
                    report.add(id(), pointer + Pointers.of(index, "or", other), others.get(other));
                }
            }
        }
    }
}
