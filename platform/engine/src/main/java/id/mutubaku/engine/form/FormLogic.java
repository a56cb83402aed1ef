package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.choice.ChoiceSource;
import id.mutubaku.engine.formula.Scope;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conditions and formulas of a form.
 *
 * @param fields those that have some, each after all on which it depends
 * @param rules that answers have to keep between them
 */
record FormLogic(List<FieldLogic> fields, List<FormRule> rules) {
    /** The logic of a form that has none. */
    static final FormLogic NONE = new FormLogic(List.of(), List.of());

    FormLogic {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    /** Reads a form that was looked at before. */
    static FormLogic of(JsonNode form) {
        List<FieldLogic> all = new ArrayList<>();
        collect(form, form, List.of(), all);
        all.replaceAll(field -> field.onPage(form));
        return new FormLogic(LogicOrder.of(all).fields(), FormRule.of(form));
    }

    boolean isNone() {
        return fields.isEmpty() && rules.isEmpty();
    }

    /** Tells whether a field takes its choices from a list. */
    boolean takesChoices() {
        return fields.stream().anyMatch(field -> field.choices().isPresent());
    }

    /** Lists the computations of plugins that give answers, {@code plugin/name}. */
    Set<String> computations() {
        return fields.stream()
                .flatMap(field -> field.computation().stream())
                .map(FieldComputation::use)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Finds from which list the field at a path takes its choices. */
    Optional<ChoiceSource> choices(List<String> path) {
        return fields.stream()
                .filter(field -> field.path().equals(path))
                .findFirst()
                .flatMap(FieldLogic::choices);
    }

    /** Tells whether the answer at a path decides what a field on the same page offers. */
    boolean narrows(List<String> path, JsonNode form) {
        return fields.stream()
                .filter(field -> field.narrowedBy().anyMatch(path::equals))
                .anyMatch(field ->
                        FormPage.areTogether(form, path.get(0), field.path().get(0)));
    }

    /** Lists the breaches of rules at fields that a form in effect asks for. */
    List<Problem> breaches(JsonNode plain, Scope scope) {
        return rules.stream()
                .filter(rule ->
                        !plain.at(rule.pointer().replace("/", "/properties/")).isMissingNode())
                .flatMap(rule -> rule.breach(scope).stream())
                .toList();
    }

    /** Returns answers with the first values of fields that stand in no list. */
    Map<String, Object> firstAnswers(JsonNode others, FormContext context) {
        ObjectNode answers = others.deepCopy();
        fields.stream()
                .filter(field -> !field.steps().contains(FieldLogic.ROW))
                .forEach(field -> field.first()
                        .flatMap(formula -> formula.result(context.scope(answers)))
                        .ifPresent(value -> answers.withObject(
                                        Pointers.of(field.way().toArray()))
                                .set(field.name(), value)));
        return JsonMapping.plain(answers);
    }

    private static void collect(JsonNode form, JsonNode object, List<String> around, List<FieldLogic> all) {
        object.path("properties").forEachEntry((name, schema) -> {
            List<String> at = inside(around, name);
            FieldLogic logic = FieldLogic.of(at, schema);
            if (!logic.isPlain() || logic.isOnConditionalPage(form)) {
                all.add(logic);
            }
            collect(form, schema, at, all);
            collect(form, schema.path("items"), inside(at, FieldLogic.ROW), all);
        });
    }

    private static List<String> inside(List<String> around, String name) {
        return Stream.concat(around.stream(), Stream.of(name)).toList();
    }

    /** Finds fields that wait for each other, in their order, the first once more at the end. */
    static Optional<List<String>> circle(JsonNode form) {
        List<FieldLogic> all = new ArrayList<>();
        collect(form, form, List.of(), all);
        all.replaceAll(field -> field.onPage(form));
        return LogicOrder.of(all).circle();
    }
}
