package id.mutubaku.ui.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.field.Shape;
import java.util.Map;

/** The answers that stand in a form before anybody has filled it in. */
public final class FirstAnswers {
    private FirstAnswers() {}

    /** Returns the first values of the fields that have one, in groups too. */
    public static Map<String, Object> of(FormSchema form) {
        return JsonMapping.plain(group(FormField.of(form)));
    }

    /** Returns the same, with the results of the formulas for first values. */
    public static Map<String, Object> of(FormSchema form, FormContext context) {
        return form.firstAnswers(of(form), context);
    }

    private static ObjectNode group(FormField group) {
        ObjectNode answers = JsonMapping.MAPPER.createObjectNode();
        for (FormField field : group.children()) {
            if (field.schema().has("default")) {
                answers.set(field.name(), field.schema().path("default"));
            } else if (field.shape() == Shape.GROUP) {
                ObjectNode inside = group(field);
                if (!inside.isEmpty()) {
                    answers.set(field.name(), inside);
                }
            }
        }
        return answers;
    }
}
