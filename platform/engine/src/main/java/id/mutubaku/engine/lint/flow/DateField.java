package id.mutubaku.engine.lint.flow;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A field of a form from which a step takes a day.
 *
 * @param schema of the form; empty where there is none
 * @param names of the groups that the field is in, and its own
 */
record DateField(String form, JsonNode schema, List<String> names) {
    private static final String DATA = "/data/";

    /** Finds the field that a pointer {@code /data/form/field} names. */
    static DateField of(SopDefinition definition, String pointer) {
        String form = pointer.substring(DATA.length(), pointer.indexOf('/', DATA.length()));
        List<String> names =
                List.of(pointer.substring(DATA.length() + form.length() + 1).split("/", -1));
        JsonNode schema = JsonMapping.tree(
                Optional.ofNullable(definition.forms().get(form)).orElse(Map.of()));
        return new DateField(form, schema, names);
    }

    /** Returns the forms that are filled on every way to a step, by the step's id. */
    static Map<String, Set<String>> filledBefore(SopDefinition definition) {
        return new SopGraph(definition)
                .gatheredBefore(step -> step.form().stream().collect(Collectors.toSet()));
    }

    /** Tells whether it is there, and holds a date. */
    boolean isDate() {
        return at(names).path("format").asText().equals("date");
    }

    /** Tells whether it is filled whenever a case comes to a step. */
    boolean isFilledBefore(Step step, Map<String, Set<String>> filled) {
        return filled.getOrDefault(step.id(), Set.of(form)).contains(form) && isAlwaysFilled();
    }

    private JsonNode at(List<String> path) {
        return schema.at(path.stream().map(name -> "/properties/" + name).collect(Collectors.joining()));
    }

    /** Tells whether the form cannot be sent without the field, nor without the groups it is in. */
    private boolean isAlwaysFilled() {
        for (int depth = 0; depth < names.size(); depth++) {
            JsonNode required = at(names.subList(0, depth)).path("required");
            String name = names.get(depth);
            if (StreamSupport.stream(required.spliterator(), false)
                    .noneMatch(each -> each.asText().equals(name))) {
                return false;
            }
        }
        return true;
    }
}
