package id.mutubaku.engine.lint.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.FieldTypes;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import java.util.ArrayList;
import java.util.List;

/** The parts of forms that have fields: the forms themselves, their groups, and the rows of their lists. */
public final class FormGroups {
    private FormGroups() {}

    /** Lists those of all forms of a definition, each before those inside it. */
    public static List<Group> of(SopDefinition definition) {
        List<Group> groups = new ArrayList<>();
        definition
                .forms()
                .forEach((form, schema) ->
                        collect(new Group(JsonMapping.tree(schema), Pointers.of("forms", form)), groups));
        return groups;
    }

    private static void collect(Group group, List<Group> groups) {
        if (!group.schema().has("properties")) {
            return;
        }
        groups.add(group);
        group.schema().path("properties").properties().forEach(property -> {
            String at = group.pointer() + Pointers.of("properties", property.getKey());
            collect(new Group(property.getValue(), at), groups);
            collect(new Group(property.getValue().path("items"), at + "/items"), groups);
        });
    }

    /**
     * A part of a form that has fields.
     *
     * @param schema of the part
     * @param pointer JSON pointer into the definition file
     */
    public record Group(JsonNode schema, String pointer) {
        /** Returns the schema of one of its fields; a missing node where it has none of that name. */
        public JsonNode field(String name) {
            return schema.path("properties").path(name);
        }

        /** Lists the names of its fields, and of the texts between them. */
        public List<String> names() {
            return FieldTypes.names(schema);
        }

        /** Lists its conditions of JSON Schema: the group itself, and what stands in its allOf. */
        public List<Group> conditions() {
            List<Group> conditions = new ArrayList<>();
            conditions.add(this);
            JsonNode several = schema.path("allOf");
            for (int index = 0; index < several.size(); index++) {
                conditions.add(new Group(several.get(index), pointer + Pointers.of("allOf", index)));
            }
            return conditions;
        }
    }
}
