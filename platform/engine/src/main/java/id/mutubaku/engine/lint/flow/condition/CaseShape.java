package id.mutubaku.engine.lint.flow.condition;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.schema.ListedValues;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of the facts of a case, before there is a case.
 *
 * @param parts what it is made of, by name
 * @param open whether it can have parts of other names
 * @param values those that it can have; none where it can have any
 * @param field schema of the field whose answer it is; an empty one where it is none
 */
record CaseShape(Map<String, CaseShape> parts, boolean open, List<String> values, JsonNode field) {
    private static final JsonNode NO_FIELD = JsonMapping.MAPPER.createObjectNode();

    /** The part of which nothing is known. */
    private static final CaseShape ANYTHING = new CaseShape(Map.of(), true, List.of(), NO_FIELD);

    /** Returns the facts that a branch of a step can look at. */
    static CaseShape of(SopDefinition definition, Step step) {
        Map<String, CaseShape> forms = new LinkedHashMap<>();
        definition.forms().forEach((id, form) -> forms.put(id, ofField(JsonMapping.tree(form))));
        Map<String, CaseShape> documents = new LinkedHashMap<>();
        for (DocumentType document : definition.documents()) {
            documents.put(document.id(), ANYTHING);
        }
        List<String> branches = step.branches().stream().map(Branch::id).toList();
        Map<String, CaseShape> facts = new LinkedHashMap<>();
        facts.put("data", group(forms));
        facts.put("documents", group(documents));
        facts.put("branch", new CaseShape(Map.of(), true, branches, NO_FIELD));
        return group(facts);
    }

    private static CaseShape group(Map<String, CaseShape> parts) {
        return new CaseShape(parts, false, List.of(), NO_FIELD);
    }

    private static CaseShape ofField(JsonNode schema) {
        if (!schema.has("properties")) {
            return new CaseShape(Map.of(), true, ListedValues.offered(schema), schema);
        }
        Map<String, CaseShape> fields = new LinkedHashMap<>();
        schema.path("properties")
                .properties()
                .forEach(property -> fields.put(property.getKey(), ofField(property.getValue())));
        return new CaseShape(fields, false, List.of(), NO_FIELD);
    }

    /** Tells whether it can have a part; a form of an SOP that is called has the path of the step that calls it. */
    boolean has(String name) {
        return open || parts.containsKey(name) || name.contains(".");
    }

    /** Returns a part. */
    CaseShape inside(String name) {
        return parts.getOrDefault(name, ANYTHING);
    }

    /** Lists the names of its parts. */
    List<String> names() {
        return List.copyOf(parts.keySet());
    }
}
