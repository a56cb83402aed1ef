package id.mutubaku.engine.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.FilePart;
import id.mutubaku.model.cases.work.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A case at a moment, as conditions look at it.
 *
 * @param place of the step for which something is asked; the facts are those of its SOP run
 * @param branch that is being taken
 */
public record CaseMoment(Place place, CaseState state, Optional<String> branch, Instant at) {

    /** Looks at a case while no branch is taken. */
    public CaseMoment(Place place, CaseState state, Instant at) {
        this(place, state, Optional.empty(), at);
    }

    /** Returns the same while a branch is being taken. */
    public CaseMoment taking(String taken) {
        return new CaseMoment(place, state, Optional.of(taken), at);
    }

    /** Returns the same with files. */
    public CaseMoment having(List<AttachedDocument> files) {
        CaseState having = state;
        for (AttachedDocument file : files) {
            having = having.withDocument(file);
        }
        return new CaseMoment(place, having, branch, at);
    }

    /** Returns the facts: what this run of the SOP has filled in, the documents, and the branch. */
    JsonNode facts() {
        String prefix = place.caller().map(caller -> caller.path() + ".").orElse("");
        ObjectNode facts = JsonMapping.MAPPER.createObjectNode();
        ObjectNode data = facts.putObject("data");
        state.data().forEach((form, filled) -> {
            if (form.startsWith(prefix)) {
                data.set(form.substring(prefix.length()), JsonMapping.tree(filled));
            }
        });
        ObjectNode documents = facts.putObject("documents");
        state.documents().forEach((key, file) -> documents.set(FilePart.documentOf(key), JsonMapping.tree(file)));
        branch.ifPresent(taken -> facts.put("branch", taken));
        return facts;
    }
}
