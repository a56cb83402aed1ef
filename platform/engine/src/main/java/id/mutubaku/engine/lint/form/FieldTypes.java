package id.mutubaku.engine.lint.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.formula.AnswerPath;
import id.mutubaku.engine.formula.Kind;
import id.mutubaku.engine.formula.Types;
import id.mutubaku.model.definition.SopDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The fields that a condition or formula of a form can look at.
 *
 * @param form schema of the form
 * @param beside schema of the group or row in which the field stands
 * @param unknown takes paths that lead nowhere
 */
record FieldTypes(SopDefinition definition, JsonNode form, JsonNode beside, Consumer<AnswerPath> unknown)
        implements Types {

    @Override
    public Kind at(AnswerPath path) {
        if (path.isDocument()) {
            return definition
                    .document(path.names().get(1))
                    .map(found -> Kind.YES_OR_NO)
                    .orElseGet(() -> lost(path));
        }
        return field(path).map(Kind::ofField).orElseGet(() -> lost(path));
    }

    private Kind lost(AnswerPath path) {
        unknown.accept(path);
        return Kind.ANY;
    }

    @Override
    public Set<String> choices(AnswerPath path) {
        Set<String> choices = new LinkedHashSet<>();
        field(path).ifPresent(field -> {
            for (JsonNode part : List.of(field, field.path("items"))) {
                part.path("enum").forEach(each -> choices.add(each.asText()));
                part.path("oneOf")
                        .forEach(each -> choices.add(each.path("const").asText()));
            }
        });
        return choices;
    }

    @Override
    public Types inRowsOf(AnswerPath list) {
        JsonNode row = field(list).map(found -> found.path("items")).orElse(JsonMapping.MAPPER.missingNode());
        return new FieldTypes(definition, form, row, unknown);
    }

    private Optional<JsonNode> field(AnswerPath path) {
        return switch (path.origin()) {
            case FORM -> inside(form, path.names());
            case BESIDE -> inside(beside, path.names());
            case CASE -> ofCase(path.names());
        };
    }

    /** Finds what another form asks; that of an SOP that is called is looked at where that is. */
    private Optional<JsonNode> ofCase(List<String> names) {
        if (!names.get(0).equals("data")) {
            return Optional.empty();
        }
        return names.get(1).contains(".")
                ? Optional.of(JsonMapping.MAPPER.createObjectNode())
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

    /** Lists the names of the fields of a form, those in groups by their way. */
    static List<String> names(JsonNode form) {
        List<String> names = new ArrayList<>();
        form.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }
}
