package id.mutubaku.engine.lint.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Optional;

/** The fields of the form with which a case begins. */
final class StartForm {
    private StartForm() {}

    /** Returns the schema of the field that a pointer into the form's data names; a missing node where there is none. */
    static JsonNode field(SopDefinition definition, String pointer) {
        return definition
                .start()
                .form()
                .flatMap(id -> Optional.ofNullable(definition.forms().get(id)))
                .map(form -> JsonMapping.tree(form).at(pointer.replace("/", "/properties/")))
                .orElse(JsonMapping.MAPPER.missingNode());
    }
}
