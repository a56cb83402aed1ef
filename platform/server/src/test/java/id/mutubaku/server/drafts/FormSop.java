package id.mutubaku.server.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import java.util.List;
import java.util.Map;

/** An SOP that asks for nothing but the answers to one form, published into a running server. */
final class FormSop {
    private final String id;
    private final Api api;

    private FormSop(String id, Api api) {
        this.id = id;
        this.api = api;
    }

    /** Publishes an SOP whose first step has a form with a field {@code nama}. */
    static FormSop published(String id, JsonNode form, Api api) {
        ObjectNode definition = RoomSop.first(id, 1);
        ((ObjectNode) definition.path("forms")).set("permohonan", form);
        definition.putArray("documents");
        ((ObjectNode) definition.path("document")).put("title", "Formulir bersyarat");
        for (JsonNode step : definition.path("steps")) {
            ((ObjectNode) step).remove(List.of("requires", "produces"));
        }
        new RoomSop(id, api).publish(definition).expect(201);
        return new FormSop(id, api);
    }

    String page() {
        return "/banten/" + id + "/ajukan";
    }

    /** Opens a case over the API. */
    Answer open(Map<String, Object> answers) {
        return api.post("/api/v1/banten/cases")
                .key(id + answers.hashCode())
                .json(Map.of("sop", id, "data", JsonMapping.tree(answers)))
                .send();
    }
}
