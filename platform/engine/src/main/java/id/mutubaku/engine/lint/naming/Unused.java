package id.mutubaku.engine.lint.naming;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rule against a document or a form that no step uses. Source: what nobody uses is mostly a slip in an id. */
final class Unused implements LintRule {

    @Override
    public String id() {
        return "sop/unused";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        Set<String> documents = definition.steps().stream()
                .flatMap(Unused::uses)
                .flatMap(use -> Stream.concat(Stream.of(use.document()), use.or().stream()))
                .collect(Collectors.toSet());
        for (int index = 0; index < definition.documents().size(); index++) {
            String document = definition.documents().get(index).id();
            if (!documents.contains(document)) {
                report.add("sop/unused-document", Pointers.of("documents", index), document);
            }
        }
        Set<String> forms = definition.steps().stream()
                .flatMap(step -> Stream.concat(step.form().stream(), step.until().flatMap(Step.Until::form).stream()))
                .collect(Collectors.toSet());
        definition.forms().keySet().stream()
                .filter(form -> !forms.contains(form))
                .forEach(form -> report.add("sop/unused-form", Pointers.of("forms", form), form));
    }

    private static Stream<Step.DocumentUse> uses(Step step) {
        Stream<Step.DocumentUse> brought = step.until().stream().flatMap(until -> until.documents().stream());
        return Stream.of(step.requires().stream(), step.produces().stream(), brought)
                .flatMap(each -> each);
    }
}
