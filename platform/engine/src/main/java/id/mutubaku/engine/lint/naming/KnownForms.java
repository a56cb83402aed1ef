package id.mutubaku.engine.lint.naming;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;

/** The rule against a step that asks for a form that is not there. Source: a step's form is filled when the step is completed. */
final class KnownForms implements LintRule {

    @Override
    public String id() {
        return "sop/unknown-form";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.all(definition)) {
            row.step()
                    .form()
                    .filter(form -> !definition.forms().containsKey(form))
                    .ifPresent(form -> report.add(id(), row.at("form"), form));
            row.step()
                    .until()
                    .flatMap(Step.Until::form)
                    .filter(form -> !definition.forms().containsKey(form))
                    .ifPresent(form -> report.add(id(), row.at("until", "form"), form));
        }
    }
}
