package id.mutubaku.engine.lint.structure;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.schema.ListedValues;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.SopDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The recognition of branches whose conditions take every choice of one field that has to be answered. */
final class AllChoices {
    private AllChoices() {}

    /** Tells whether one of the branches is open whatever was chosen. */
    static boolean areTaken(SopDefinition definition, List<Branch> branches) {
        Set<String> fields = new HashSet<>();
        Set<String> taken = new HashSet<>();
        branches.forEach(branch -> branch.when().ifPresent(when -> read(JsonMapping.tree(when), "", fields, taken)));
        return fields.size() == 1
                && choices(
                                JsonMapping.tree(definition.forms()),
                                fields.iterator().next())
                        .stream()
                        .allMatch(taken::contains);
    }

    /** Reads a condition on the value of one field; anything else counts as a field that nobody has. */
    private static void read(JsonNode when, String pointer, Set<String> fields, Set<String> taken) {
        if (when.has("const") || when.has("enum")) {
            fields.add(pointer);
            taken.addAll(ListedValues.wanted(when));
        } else if (when.path("properties").size() == 1) {
            when.path("properties")
                    .properties()
                    .forEach(inner -> read(inner.getValue(), pointer + Pointers.of(inner.getKey()), fields, taken));
        } else {
            fields.add(pointer + "/?");
        }
    }

    /** Returns the choices of a required field; one that nobody can take where it is none. */
    private static Set<String> choices(JsonNode forms, String pointer) {
        String[] names = pointer.split("/", -1);
        JsonNode field = names.length > 3 && names[1].equals("data") ? forms.path(names[2]) : forms.path("");
        for (int depth = 3; depth < names.length; depth++) {
            String name = names[depth];
            boolean required = StreamSupport.stream(field.path("required").spliterator(), false)
                    .anyMatch(each -> each.asText().equals(name));
            field = required ? field.path("properties").path(name) : forms.path("");
        }
        List<String> choices = ListedValues.offered(field);
        return choices.isEmpty() ? Set.of("?") : Set.copyOf(choices);
    }
}
