package id.mutubaku.engine.lint.standards;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step.DocumentUse;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule against rows that yield nothing but what they need. Source: L55. */
final class SameOutput implements LintRule {

    @Override
    public String id() {
        return "L55";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.printed(definition)) {
            Set<String> needed =
                    row.step().requires().stream().map(DocumentUse::document).collect(Collectors.toSet());
            Set<String> yielded =
                    row.step().produces().stream().map(DocumentUse::document).collect(Collectors.toSet());
            if (!yielded.isEmpty() && needed.containsAll(yielded)) {
                report.add(id(), row.at("produces"), row.name());
            }
        }
    }
}
