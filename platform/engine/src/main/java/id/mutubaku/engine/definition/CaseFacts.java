package id.mutubaku.engine.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;

/** The things that conditions look at: what a run of an SOP has filled in, the documents, and the branch being taken. */
final class CaseFacts {
    private CaseFacts() {}

    /** Returns the facts of the SOP run to which a place belongs. */
    static ObjectNode of(Place place, CaseState state) {
        String prefix = place.caller().map(caller -> caller.path() + ".").orElse("");
        ObjectNode facts = JsonMapping.MAPPER.createObjectNode();
        ObjectNode data = facts.putObject("data");
        state.data().forEach((form, filled) -> {
            if (form.startsWith(prefix)) {
                data.set(form.substring(prefix.length()), JsonMapping.tree(filled));
            }
        });
        facts.set("documents", JsonMapping.tree(state.documents()));
        return facts;
    }

    /** Returns the same while a branch is being taken. */
    static JsonNode of(Place place, CaseState state, String branch) {
        return of(place, state).put("branch", branch);
    }
}
