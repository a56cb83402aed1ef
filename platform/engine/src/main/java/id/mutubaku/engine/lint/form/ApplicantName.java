package id.mutubaku.engine.lint.form;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.SopDefinition;

/** The rule against a pointer to the applicant's name that names no field of the first form. Source: inbox and register show it. */
final class ApplicantName implements LintRule {

    @Override
    public String id() {
        return "form/applicant-name";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        definition
                .applicantName()
                .filter(pointer -> !StartForm.field(definition, pointer)
                        .path("type")
                        .asText()
                        .equals("string"))
                .ifPresent(pointer -> report.add(id(), "/applicantName", pointer));
    }
}
