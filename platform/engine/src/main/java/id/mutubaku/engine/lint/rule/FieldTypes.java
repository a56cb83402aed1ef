package id.mutubaku.engine.lint.rule;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.formula.AnswerPath;
import id.mutubaku.engine.formula.Kind;
import id.mutubaku.engine.formula.Types;
import id.mutubaku.engine.schema.ListedValues;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The fields that a condition or formula can look at.
 *
 * @param form schema of the form in which it stands; an empty one outside of forms
 * @param beside schema of the group or row in which the field stands
 * @param branch schema of the branch that is being taken; a missing node where none is
 * @param unknown takes paths that lead nowhere
 */
public record FieldTypes(
        SopDefinition definition, JsonNode form, JsonNode beside, JsonNode branch, Consumer<AnswerPath> unknown)
        implements Types {
    private static final JsonNode NOTHING = JsonMapping.MAPPER.createObjectNode();

    /** Returns those that a condition in a form can look at. */
    public static FieldTypes inForm(
            SopDefinition definition, JsonNode form, JsonNode beside, Consumer<AnswerPath> unknown) {
        return new FieldTypes(definition, form, beside, JsonMapping.MAPPER.missingNode(), unknown);
    }

    /** Returns those that a condition of a step can look at. */
    public static FieldTypes ofCase(SopDefinition definition, Step step, Consumer<AnswerPath> unknown) {
        List<String> branches = step.branches().stream().map(Branch::id).toList();
        JsonNode branch = step.isDecision()
                ? JsonMapping.tree(Map.of("type", "string", "enum", branches))
                : JsonMapping.MAPPER.missingNode();
        return new FieldTypes(definition, NOTHING, NOTHING, branch, unknown);
    }

    @Override
    public Kind at(AnswerPath path) {
        if (path.isDocument()) {
            return definition
                    .document(path.names().get(1))
                    .map(found -> Kind.YES_OR_NO)
                    .orElseGet(() -> lost(path));
        }
        return found(path).map(Kind::ofField).orElseGet(() -> lost(path));
    }

    private Kind lost(AnswerPath path) {
        unknown.accept(path);
        return Kind.ANY;
    }

    @Override
    public Set<String> choices(AnswerPath path) {
        Set<String> choices = new LinkedHashSet<>();
        found(path).ifPresent(field -> {
            for (JsonNode part : List.of(field, field.path("items"))) {
                choices.addAll(ListedValues.offered(part));
            }
        });
        return choices;
    }

    @Override
    public JsonNode field(AnswerPath path) {
        return found(path).orElse(NOTHING);
    }

    @Override
    public Types inRowsOf(AnswerPath list) {
        JsonNode row = found(list).map(found -> found.path("items")).orElse(JsonMapping.MAPPER.missingNode());
        return new FieldTypes(definition, form, row, branch, unknown);
    }

    private Optional<JsonNode> found(AnswerPath path) {
        return switch (path.origin()) {
            case FORM -> inside(form, path.names());
            case BESIDE -> inside(beside, path.names());
            case CASE -> ofCase(path.names());
        };
    }

    /** Finds what another form asks; that of an SOP that is called is looked at where that is. */
    private Optional<JsonNode> ofCase(List<String> names) {
        if (!names.get(0).equals("data")) {
            return Optional.of(branch).filter(found -> !found.isMissingNode());
        }
        return names.get(1).contains(".")
                ? Optional.of(NOTHING)
                : Optional.ofNullable(definition.forms().get(names.get(1)))
                        .flatMap(other -> inside(JsonMapping.tree(other), names.subList(2, names.size())));
    }

    private static Optional<JsonNode> inside(JsonNode group, List<String> names) {
        JsonNode at = group;
        for (String name : names) {
            at = at.path("properties").path(name);
        }
        return Optional.of(at).filter(field -> !field.isMissingNode());
    }

    /** Finds the list of a form into whose rows a path leads that begins at its root. */
    public static Optional<String> listOn(JsonNode form, AnswerPath path) {
        JsonNode at = form;
        List<String> way = new ArrayList<>();
        for (String name : path.origin() == AnswerPath.Origin.FORM ? path.names() : List.<String>of()) {
            if (at.path("items").path("properties").has(name)) {
                return Optional.of(String.join("/", way));
            }
            at = at.path("properties").path(name);
            way.add(name);
        }
        return Optional.empty();
    }

    /** Lists the names of the fields of a form, those in groups by their way. */
    public static List<String> names(JsonNode form) {
        List<String> names = new ArrayList<>();
        form.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }
}
