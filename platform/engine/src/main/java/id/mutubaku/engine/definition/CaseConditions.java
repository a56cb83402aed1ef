package id.mutubaku.engine.definition;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.condition.Condition;
import id.mutubaku.engine.condition.ConditionReader;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.formula.AnswerPath;
import id.mutubaku.engine.formula.Scope;
import id.mutubaku.engine.schema.SchemaValidator;
import id.mutubaku.engine.schema.SchemaValidator.Violation;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.DocumentUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions of an SOP over its cases, compiled: of branches, and of the documents of steps. */
final class CaseConditions {
    private final Map<Branch, SchemaValidator> schemas = new HashMap<>();
    private final Map<Map<String, Object>, Condition> conditions = new HashMap<>();

    /** Compiles those of some steps. */
    CaseConditions(List<Step> steps) {
        for (Step step : steps) {
            step.branches()
                    .forEach(branch -> branch.when()
                            .ifPresent(when -> schemas.put(branch, SchemaValidator.of(JsonMapping.tree(when)))));
            Stream.concat(
                            step.branches().stream().map(Branch::condition),
                            Stream.concat(step.requires().stream(), step.produces().stream())
                                    .map(DocumentUse::condition))
                    .flatMap(Optional::stream)
                    .forEach(written -> conditions.computeIfAbsent(
                            written, each -> ConditionReader.ofCase().condition(JsonMapping.tree(each))));
        }
    }

    /** Returns a condition as it is written in the definition. */
    Condition condition(Map<String, Object> written) {
        return Optional.ofNullable(conditions.get(written))
                .orElseThrow(
                        () -> new IllegalArgumentException("Expected a condition of this SOP, but got " + written));
    }

    /** Lists where the facts of a case keep a branch from being taken, as JSON pointers; none where it may be taken. */
    List<String> unmet(Branch branch, JsonNode facts, Scope scope) {
        SchemaValidator schema = schemas.get(branch);
        Stream<String> bySchema = schema == null
                ? Stream.empty()
                : schema.validate(facts).stream().map(Violation::pointer);
        Stream<String> byCondition = branch.condition().map(this::condition).stream()
                .filter(condition -> !condition.holds(scope))
                .flatMap(Condition::paths)
                .map(AnswerPath::toString);
        return Stream.concat(bySchema, byCondition).distinct().toList();
    }
}
