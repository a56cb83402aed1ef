package id.mutubaku.engine.lint.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaException;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.Finding;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Optional;

/** The rule against forms that nobody can send, and against fields and pages that nobody can answer. Source: who meets one gives up. */
final class Answerable implements LintRule {
    private final ChoiceLists lists;

    Answerable(ChoiceLists lists) {
        this.lists = lists;
    }

    @Override
    public String id() {
        return "form/answerable";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        definition.forms().forEach((id, schema) -> {
            JsonNode tree = JsonMapping.tree(schema);
            String pointer = Pointers.of("forms", id);
            readable(tree)
                    .ifPresent(
                            form -> new FormTrial(form, pointer).findings().forEach(finding -> add(finding, report)));
        });
    }

    private static void add(Finding finding, Report report) {
        report.add(finding.key(), finding.pointer(), finding.arguments().toArray(String[]::new));
    }

    /** Reads a form; empty where its conditions or schemas cannot be read, which other rules report. */
    private Optional<FormSchema> readable(JsonNode tree) {
        try {
            return Optional.of(FormSchema.of(JsonMapping.plain(tree), lists))
                    .filter(form -> FormSchema.circle(tree).isEmpty());
        } catch (IllegalArgumentException | SchemaException unreadable) {
            return Optional.empty();
        }
    }
}
