package id.mutubaku.engine.lint.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaException;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step.DocumentUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rule against documents that are never asked for, whatever is answered. Source: whoever wrote the condition meant it to hold. */
final class AskableDocuments implements LintRule {
    private final ChoiceLists lists;

    AskableDocuments(ChoiceLists lists) {
        this.lists = lists;
    }

    @Override
    public String id() {
        return "form/answerable";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.all(definition)) {
            look(definition, row.step().requires(), row.at("requires"), report);
            look(definition, row.step().produces(), row.at("produces"), report);
        }
    }

    private void look(SopDefinition definition, List<DocumentUse> uses, String pointer, Report report) {
        for (int index = 0; index < uses.size(); index++) {
            DocumentUse use = uses.get(index);
            String at = pointer + Pointers.of(index, "if");
            String name = definition.document(use.document()).map(found -> found.name()).orElse(use.document());
            use.condition()
                    .filter(condition -> isNever(definition, JsonMapping.tree(condition)))
                    .ifPresent(condition -> report.add(
                            "form/answerable/document", at, name, String.valueOf(DocumentTrial.TRIES)));
        }
    }

    private boolean isNever(SopDefinition definition, JsonNode condition) {
        return definition.forms().entrySet().stream()
                .flatMap(form -> trial(form.getKey(), form.getValue(), condition).stream())
                .anyMatch(DocumentTrial::isNeverAskedFor);
    }

    /** Prepares a trial; empty where the form or the condition cannot be read, which other rules report. */
    private Optional<DocumentTrial> trial(String id, Map<String, Object> schema, JsonNode condition) {
        try {
            return FormSchema.circle(JsonMapping.tree(schema)).isPresent()
                    ? Optional.empty()
                    : DocumentTrial.of(FormSchema.of(schema, lists), id, condition);
        } catch (IllegalArgumentException | SchemaException unreadable) {
            return Optional.empty();
        }
    }
}
