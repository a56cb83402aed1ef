package id.mutubaku.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.schema.SchemaProblems;
import id.mutubaku.engine.schema.SchemaValidator;
import id.mutubaku.web.http.HttpProblem;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;

/**
 * The JSON that an operation takes.
 *
 * @param required whether it has to come; otherwise nothing counts as an empty object
 * @param schema what it may be
 */
record JsonRequest(boolean required, SchemaValidator schema) {

    /** Returns what the contract says of a body; empty where it is none, or no JSON. */
    static Optional<JsonRequest> of(JsonNode document, JsonNode body) {
        JsonNode schema = body.path("content").path("application/json").path("schema");
        return schema.isObject()
                ? Optional.of(new JsonRequest(body.path("required").asBoolean(), compiled(document, schema)))
                : Optional.empty();
    }

    /** Compiles a schema beside the components to which it may refer. */
    private static SchemaValidator compiled(JsonNode document, JsonNode schema) {
        ObjectNode alone = JsonMapping.MAPPER.createObjectNode();
        alone.putArray("allOf").add(schema);
        alone.set("components", document.path("components"));
        return SchemaValidator.of(alone);
    }

    /**
     * Reads a body.
     *
     * @param values how many names and values it may have
     * @throws HttpProblem where it is no JSON, has more of it, or does not keep to the contract
     */
    JsonNode read(Buffer body, int values) {
        if (body.length() == 0 && !required) {
            return JsonMapping.MAPPER.createObjectNode();
        }
        JsonNode json = BoundedJson.read(body, values);
        List<Problem> problems = SchemaProblems.of(schema, json);
        if (!problems.isEmpty()) {
            throw new HttpProblem(422, problems);
        }
        return json;
    }
}
