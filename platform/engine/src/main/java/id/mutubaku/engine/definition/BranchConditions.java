package id.mutubaku.engine.definition;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.schema.SchemaValidator;
import id.mutubaku.engine.schema.SchemaValidator.Violation;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions under which the branches of an SOP may be taken. */
final class BranchConditions {
    private final Map<Branch, SchemaValidator> schemas = new HashMap<>();

    /** Compiles the conditions of some steps. */
    BranchConditions(List<Step> steps) {
        steps.stream()
                .flatMap(step -> step.branches().stream())
                .forEach(branch -> branch.when()
                        .ifPresent(when -> schemas.put(branch, SchemaValidator.of(JsonMapping.tree(when)))));
    }

    /** Lists where the facts of a case keep a branch from being taken, as JSON pointers; none where it may be taken. */
    List<String> unmet(Branch branch, JsonNode facts) {
        SchemaValidator schema = schemas.get(branch);
        return schema == null
                ? List.of()
                : schema.validate(facts).stream()
                        .map(Violation::pointer)
                        .distinct()
                        .toList();
    }
}
