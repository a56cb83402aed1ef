package id.mutubaku.ui.cases.step;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.api.plugin.Finding;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.ui.view.casework.AskView.MissingAnswer;
import id.mutubaku.ui.view.form.FieldView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields of a step's form to which findings point, and which of them have no answer yet.
 *
 * @param form id of the form; empty where the step has none
 * @param answers as they stand in the form
 * @param fields as they are drawn
 */
record Unanswered(String form, Map<String, Object> answers, List<FieldView> fields) {

    /** Finds the field that a finding is about; absent where it is not on the page. */
    Optional<FieldView> field(Finding finding) {
        return pointer(finding).flatMap(pointer -> {
            String name = pointer.substring(1).replace('/', '.');
            return all(fields).filter(field -> field.name().equals(name)).findFirst();
        });
    }

    /** Returns the field for whose answer a person is asked because it is missing; absent where there is another reason. */
    Optional<MissingAnswer> of(Finding finding) {
        return finding.verdict() == Finding.Verdict.NEEDS_PERSON
                        && pointer(finding).filter(this::isOpen).isPresent()
                ? field(finding).map(field -> new MissingAnswer(field.id(), field.label()))
                : Optional.empty();
    }

    /** Returns the same fields; a folded group for which a finding waits says so. */
    static List<FieldView> marked(List<FieldView> fields, List<MissingAnswer> missing) {
        return fields.stream().map(field -> marked(field, missing)).toList();
    }

    private static FieldView marked(FieldView field, List<MissingAnswer> missing) {
        boolean waitedFor = all(List.of(field))
                .anyMatch(each -> missing.stream().map(MissingAnswer::id).anyMatch(each.id()::equals));
        return waitedFor && field instanceof FieldView.Group group ? group.forCheck() : field;
    }

    private Optional<String> pointer(Finding finding) {
        String before = "/" + form + "/";
        return finding.pointer()
                .filter(pointer -> pointer.startsWith(before))
                .map(pointer -> pointer.substring(before.length() - 1));
    }

    private boolean isOpen(String pointer) {
        JsonNode answer = JsonMapping.tree(answers).at(pointer);
        return answer.isContainerNode() ? answer.isEmpty() : answer.asText("").isBlank();
    }

    private static Stream<FieldView> all(List<? extends FieldView> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), inside(field)));
    }

    private static Stream<FieldView> inside(FieldView field) {
        if (field instanceof FieldView.Group group) {
            return all(group.fields());
        }
        return field instanceof FieldView.Repeat repeat
                ? repeat.items().stream().flatMap(item -> all(item.fields()))
                : Stream.empty();
    }
}
