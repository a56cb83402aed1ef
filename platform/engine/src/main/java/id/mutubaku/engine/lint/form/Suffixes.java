package id.mutubaku.engine.lint.form;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Optional;

/** The rule against a subdomain field whose suffix is not the region's. Source: a region gives names under its own domain only. */
final class Suffixes implements LintRule {
    private final Optional<String> suffix;

    Suffixes(Optional<Region> region) {
        this.suffix = region.flatMap(Region::domainSuffix);
    }

    @Override
    public String id() {
        return "form/suffix";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        suffix.ifPresent(expected -> FormFields.of(definition).stream()
                .filter(field -> field.schema().path("format").asText().equals("subdomain"))
                .filter(field -> field.schema().has("x-suffix"))
                .filter(field -> !field.schema().path("x-suffix").asText().equals("." + expected))
                .forEach(field -> report.add(
                        id(),
                        field.pointer() + "/x-suffix",
                        "." + expected,
                        field.schema().path("x-suffix").asText())));
    }
}
