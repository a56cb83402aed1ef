package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.choice.ChoiceSource;
import id.mutubaku.engine.condition.Condition;
import id.mutubaku.engine.condition.ConditionReader;
import id.mutubaku.engine.formula.AnswerPath;
import id.mutubaku.engine.formula.AnswerPath.Origin;
import id.mutubaku.engine.formula.Formula;
import id.mutubaku.engine.problem.Pointers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a form says of one field under conditions, and by formulas.
 *
 * @param steps to the field from the outside in: names, and {@value #ROW} where a list has rows
 * @param computation the computation of a plugin that gives the answer
 * @param fixed the one value that it can have, which is kept wherever it is shown
 */
record FieldLogic(
        List<String> steps,
        Optional<Condition> showIf,
        Optional<Condition> requireIf,
        Optional<Formula> compute,
        Optional<FieldComputation> computation,
        Optional<Formula> first,
        Optional<JsonNode> fixed,
        Optional<ChoiceSource> choices) {
    /** Stands for each row of a list. */
    static final String ROW = "*";

    /** Reads the keywords of a field. */
    static FieldLogic of(List<String> steps, JsonNode schema) {
        ConditionReader reader = ConditionReader.inForm();
        return new FieldLogic(
                List.copyOf(steps),
                keyword(schema, FormKeywords.SHOW_IF).map(reader::condition),
                keyword(schema, FormKeywords.REQUIRE_IF).map(reader::condition),
                keyword(schema, FormKeywords.COMPUTE).map(reader::formula),
                keyword(schema, FormKeywords.COMPUTATION).map(use -> new FieldComputation(use.asText(), schema)),
                keyword(schema, FormKeywords.DEFAULT).map(reader::formula),
                FormSchema.isFixed(schema) ? keyword(schema, "default") : Optional.empty(),
                keyword(schema, FormKeywords.CHOICES).map(ChoiceSource::of));
    }

    private static Optional<JsonNode> keyword(JsonNode schema, String name) {
        return Optional.ofNullable(schema.get(name));
    }

    /** Returns the same as it is on its page, which can have a condition of its own. */
    FieldLogic onPage(JsonNode form) {
        Optional<Condition> page = pageCondition(form);
        Optional<Condition> both = showIf.isPresent() && page.isPresent()
                ? Optional.of(new Condition.All(List.of(showIf.get(), page.get())))
                : showIf.or(() -> page);
        return new FieldLogic(steps, both, requireIf, compute, computation, first, fixed, choices);
    }

    boolean isOnConditionalPage(JsonNode form) {
        return pageCondition(form).isPresent();
    }

    private Optional<Condition> pageCondition(JsonNode form) {
        return steps.size() > 1
                ? Optional.empty()
                : StreamSupport.stream(form.path(FormPage.KEYWORD).spliterator(), false)
                        .filter(page -> page.has(FormPage.SHOW_IF) && asksFor(page))
                        .map(page -> ConditionReader.inForm().condition(page.path(FormPage.SHOW_IF)))
                        .findFirst();
    }

    private boolean asksFor(JsonNode page) {
        return StreamSupport.stream(page.path("fields").spliterator(), false)
                .anyMatch(field -> field.asText().equals(name()));
    }

    boolean isPlain() {
        return showIf.isEmpty() && requireIf.isEmpty() && isFreelyAnswered();
    }

    /** Tells whether the answer is whatever people write. */
    private boolean isFreelyAnswered() {
        return compute.isEmpty() && computation.isEmpty() && first.isEmpty() && fixed.isEmpty() && choices.isEmpty();
    }

    String name() {
        return steps.get(steps.size() - 1);
    }

    /** Returns the way to the group or row in which the field stands. */
    List<String> way() {
        return steps.subList(0, steps.size() - 1);
    }

    /** Returns the names alone, as conditions have them. */
    List<String> path() {
        return names(steps);
    }

    /** Tells whether it stands in the rows of the list at a pointer. */
    boolean isInRowOf(String list) {
        int row = steps.indexOf(ROW);
        return row > 0 && Pointers.of(steps.subList(0, row).toArray()).equals(list);
    }

    private static List<String> names(List<String> steps) {
        return steps.stream().filter(step -> !step.equals(ROW)).toList();
    }

    /** Lists the fields of the same form on whose answers it depends whether this is shown, and what it is. */
    Stream<List<String>> dependencies() {
        return Stream.of(
                        showIf.stream().flatMap(Condition::paths),
                        compute.stream().flatMap(Formula::paths),
                        choices.stream().flatMap(source -> source.where().values().stream()))
                .flatMap(paths -> paths)
                .filter(looked -> looked.origin() != Origin.CASE)
                .map(this::fromRoot);
    }

    /** Lists the fields of the same form whose answers decide what this offers. */
    Stream<List<String>> narrowedBy() {
        return choices.stream()
                .flatMap(source -> source.where().values().stream())
                .filter(looked -> looked.origin() != Origin.CASE)
                .map(this::fromRoot);
    }

    private List<String> fromRoot(AnswerPath looked) {
        return looked.origin() == Origin.FORM
                ? looked.names()
                : Stream.concat(names(way()).stream(), looked.names().stream()).toList();
    }
}
