package id.mutubaku.engine.lint.form;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.SopDefinition;

/** The rule against a pointer to the applicant's e-mail address that names no such field of the first form. Source: news go there. */
final class ApplicantEmail implements LintRule {

    @Override
    public String id() {
        return "form/applicant-email";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        definition
                .applicantEmail()
                .filter(pointer -> !StartForm.field(definition, pointer)
                        .path("format")
                        .asText()
                        .equals("email"))
                .ifPresent(pointer -> report.add(id(), "/applicantEmail", pointer));
    }
}
