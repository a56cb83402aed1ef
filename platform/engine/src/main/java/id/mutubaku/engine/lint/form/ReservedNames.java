package id.mutubaku.engine.lint.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Set;

/** The rule against a field named like an input of the page around it. Source: they post side by side, so one would hide the other. */
final class ReservedNames implements LintRule {
    private static final Set<String> RESERVED = Set.of(
            "add",
            "asked",
            "branch",
            "csrf",
            "definition",
            "do",
            "doc",
            "draft",
            "edit",
            "find",
            "found",
            "kept",
            "key",
            "note",
            "remove",
            "save",
            "send",
            "version");

    @Override
    public String id() {
        return "form/reserved";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        definition.forms().forEach((form, schema) -> {
            JsonNode properties = JsonMapping.tree(schema).path("properties");
            properties.fieldNames().forEachRemaining(name -> {
                if (RESERVED.contains(name)) {
                    report.add(id(), Pointers.of("forms", form, "properties", name), name);
                }
            });
        });
    }
}
