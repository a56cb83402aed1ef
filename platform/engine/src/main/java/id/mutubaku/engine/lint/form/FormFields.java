package id.mutubaku.engine.lint.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.SopDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The fields of forms, those in groups and lists too. */
public final class FormFields {
    private FormFields() {}

    /** Lists the fields of all forms of a definition. */
    public static List<Field> of(SopDefinition definition) {
        List<Field> fields = new ArrayList<>();
        definition.forms().forEach((form, schema) -> {
            JsonNode tree = JsonMapping.tree(schema);
            collect(tree, tree, Pointers.of("forms", form), false, fields);
        });
        return fields;
    }

    private static void collect(JsonNode root, JsonNode group, String pointer, boolean isRow, List<Field> fields) {
        group.path("properties").properties().forEach(property -> {
            String at = pointer + Pointers.of("properties", property.getKey());
            JsonNode schema = property.getValue();
            if (FormSchema.isText(schema)) {
                return;
            }
            fields.add(new Field(root, group, isRow, property.getKey(), schema, at));
            collect(root, schema, at, isRow, fields);
            collect(root, schema.path("items"), at + "/items", true, fields);
        });
    }

    /**
     * A field of a form.
     *
     * @param root schema of the form
     * @param group schema of the form, group or row that the field is in
     * @param isInRow whether it is in a row of a list
     * @param name of the property
     * @param schema of the field
     * @param pointer JSON pointer into the definition file
     */
    public record Field(JsonNode root, JsonNode group, boolean isInRow, String name, JsonNode schema, String pointer) {
        /** Returns the label. */
        public String title() {
            return schema.path("title").asText(name);
        }

        /** Tells whether it always has to be answered where it is asked. */
        public boolean isRequired() {
            return StreamSupport.stream(group.path("required").spliterator(), false)
                    .anyMatch(each -> each.asText().equals(name));
        }
    }
}
