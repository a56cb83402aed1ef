package id.mutubaku.engine.lint.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import java.util.ArrayList;
import java.util.List;

/** The fields of forms, those in groups and lists too. */
final class FormFields {
    private FormFields() {}

    /** Lists the fields of all forms of a definition. */
    static List<Field> of(SopDefinition definition) {
        List<Field> fields = new ArrayList<>();
        definition.forms().forEach((form, schema) -> {
            JsonNode tree = JsonMapping.tree(schema);
            collect(form, tree, tree, Pointers.of("forms", form), fields);
        });
        return fields;
    }

    private static void collect(String form, JsonNode root, JsonNode object, String pointer, List<Field> fields) {
        object.path("properties").properties().forEach(property -> {
            String at = pointer + Pointers.of("properties", property.getKey());
            JsonNode schema = property.getValue();
            if (FormSchema.isText(schema)) {
                return;
            }
            fields.add(new Field(form, root, object, property.getKey(), schema, at));
            collect(form, root, schema, at, fields);
            collect(form, root, schema.path("items"), at + "/items", fields);
        });
    }

    /**
     * A field of a form.
     *
     * @param root schema of the form
     * @param group schema of the group or row in which it stands
     * @param name of the property
     * @param schema of the field
     * @param pointer JSON pointer into the definition file
     */
    record Field(String form, JsonNode root, JsonNode group, String name, JsonNode schema, String pointer) {
        /** Returns the label. */
        String title() {
            return schema.path("title").asText(name);
        }
    }
}
