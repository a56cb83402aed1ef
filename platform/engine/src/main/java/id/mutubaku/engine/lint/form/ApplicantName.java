package id.mutubaku.engine.lint.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.api.definition.SopDefinition;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import java.util.Optional;

/** Finds a pointer to the applicant's name that names no field of the first form. Source: inbox and register show it. */
final class ApplicantName implements LintRule {

    @Override
    public String id() {
        return "form/applicant-name";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        Optional<JsonNode> form = definition
                .start()
                .form()
                .flatMap(id -> Optional.ofNullable(definition.forms().get(id)))
                .map(JsonMapping::tree);
        definition.applicantName().ifPresent(pointer -> {
            JsonNode field = form.map(schema -> schema.at(pointer.replace("/", "/properties/")))
                    .orElse(JsonMapping.MAPPER.missingNode());
            if (!field.path("type").asText().equals("string")) {
                report.add(id(), "/applicantName", pointer);
            }
        });
    }
}
