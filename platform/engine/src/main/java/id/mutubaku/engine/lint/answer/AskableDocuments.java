package id.mutubaku.engine.lint.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaException;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.condition.ConditionReader;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.FieldTypes;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.FirstProblems;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.DocumentUse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
            look(definition, row.step(), row.step().requires(), row.at("requires"), report);
            look(definition, row.step(), row.step().produces(), row.at("produces"), report);
        }
    }

    private void look(SopDefinition definition, Step step, List<DocumentUse> uses, String pointer, Report report) {
        for (int index = 0; index < uses.size(); index++) {
            DocumentUse use = uses.get(index);
            String at = pointer + Pointers.of(index, "if");
            String name = definition
                    .document(use.document())
                    .map(found -> found.name())
                    .orElse(use.document());
            use.condition()
                    .map(JsonMapping::tree)
                    .filter(condition -> fits(definition, step, condition) && isNever(definition, condition))
                    .ifPresent(condition ->
                            report.add("form/answerable/document", at, name, String.valueOf(DocumentTrial.TRIES)));
        }
    }

    /** Tells whether a condition can be tried; what it looks at that is not there, or never so, another rule reports. */
    private static boolean fits(SopDefinition definition, Step step, JsonNode written) {
        FirstProblems problems = new FirstProblems();
        Set<String> wrong = new HashSet<>();
        FieldTypes types = FieldTypes.ofCase(definition, step, path -> wrong.add(path.toString()));
        ConditionReader.ofCase()
                .condition(written, "", problems)
                .ifPresent(condition -> condition.check(types, misfit -> wrong.add(misfit.rule())));
        return problems.list().isEmpty() && wrong.isEmpty();
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
