package id.mutubaku.engine.lint.form.field;

import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.lint.form.FormFields;
import id.mutubaku.engine.lint.form.FormFields.Field;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule against a computation that nobody asks, or beside something else that answers. Source: x-computation of the form language. */
final class FieldComputations implements LintRule {
    private static final Set<String> VALUES = Set.of("string", "integer", "number");
    private static final List<String> OTHERS = List.of(
            FormKeywords.COMPUTE, FormKeywords.DEFAULT, FormKeywords.CHOICES, "x-lookup", "x-search", "readOnly");

    @Override
    public String id() {
        return "form/computation";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        Set<String> ofMessages = definition.steps().stream()
                .flatMap(step -> step.until().flatMap(Step.Until::form).stream())
                .map(form -> Pointers.of("forms", form) + "/")
                .collect(Collectors.toSet());
        FormFields.of(definition).stream()
                .filter(field -> field.schema().has(FormKeywords.COMPUTATION))
                .forEach(field -> check(field, ofMessages, report));
    }

    private static void check(Field field, Set<String> ofMessages, Report report) {
        String at = field.pointer() + Pointers.of(FormKeywords.COMPUTATION);
        if (field.isInRow() || !VALUES.contains(field.schema().path("type").asText())) {
            report.add("form/computation/place", at, field.title());
        }
        if (ofMessages.stream().anyMatch(field.pointer()::startsWith)) {
            report.add("form/computation/message", at, field.title());
        }
        OTHERS.stream()
                .filter(field.schema()::has)
                .forEach(other -> report.add("form/computation/other", at, field.title(), other));
    }
}
