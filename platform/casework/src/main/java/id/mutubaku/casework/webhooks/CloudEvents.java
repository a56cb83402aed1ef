package id.mutubaku.casework.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.store.facts.CaseJson;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Writes events of cases as CloudEvents 1.0: what happened to which case and where, and nothing about people. */
public final class CloudEvents {
    /** Where the stored events keep the place they speak of. */
    private static final List<String> PLACES = List.of("/place", "/visit/place", "/caller");

    private CloudEvents() {}

    /**
     * Writes an event.
     *
     * @param address the public address of this platform
     * @param after the case as the command left it
     * @param sequence of the event in its case
     */
    public static ObjectNode of(URI address, CaseState after, CaseEvent event, long sequence) {
        ObjectNode written = CaseJson.MAPPER.createObjectNode();
        written.put("specversion", "1.0")
                .put("id", after.number() + "/" + sequence)
                .put("source", address + "/" + after.region())
                .put("type", "id.mutubaku.case." + CaseJson.type(event) + ".v1")
                .put("subject", after.number())
                .put("time", event.at().toString())
                .put("datacontenttype", "application/json");
        ObjectNode data = written.putObject("data");
        data.put("region", after.region())
                .put("number", after.number())
                .put("sop", after.sop())
                .put("version", after.versions().get(after.sop()));
        place(event).ifPresent(place -> data.put("place", place.path()).put("step", place.step()));
        return written;
    }

    private static Optional<Place> place(CaseEvent event) {
        JsonNode stored = CaseJson.MAPPER.valueToTree(event);
        return PLACES.stream()
                .map(stored::at)
                .filter(JsonNode::isTextual)
                .map(place -> new Place(place.asText()))
                .findFirst();
    }
}
