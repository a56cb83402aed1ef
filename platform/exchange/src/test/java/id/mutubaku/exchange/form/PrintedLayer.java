package id.mutubaku.exchange.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What the official form shows of a definition, a line each, without the ids that nobody prints. */
final class PrintedLayer {
    private final JsonNode definition;
    private final List<String> steps = new ArrayList<>();
    private final List<String> actors = new ArrayList<>();

    private PrintedLayer(JsonNode definition) {
        this.definition = definition;
        definition.path("steps").forEach(step -> steps.add(step.path("id").asText()));
        definition.path("document").path("columns").forEach(actor -> actors.add(actor.asText()));
    }

    static List<String> of(JsonNode definition) {
        return new PrintedLayer(definition).lines();
    }

    private List<String> lines() {
        JsonNode document = definition.path("document");
        List<String> lines = new ArrayList<>();
        lines.add(definition.path("title").asText());
        lines.add(document.path("number").asText() + " " + document.path("createdOn") + " " + document.path("agency"));
        List.of("legalBasis", "qualifications", "relatedSops", "equipment", "warnings", "records")
                .forEach(box -> lines.add(box + " " + document.path(box)));
        definition.path("actors").forEach(actor -> lines.add(actor.path("name").asText()));
        definition.path("steps").forEach(step -> lines.add(line(step)));
        return lines;
    }

    private String line(JsonNode step) {
        JsonNode printed = step.path("printed");
        String actor = step.path("actors").path(0).path("actor").asText();
        return String.join(
                " | ",
                step.path("number").asText(),
                step.path("activity").asText(),
                Integer.toString(actors.indexOf(actor)),
                printed.path("requires").asText(),
                step.path("time").path("raw").asText(),
                printed.path("output").asText(),
                printed.path("remark").asText(),
                exits(step));
    }

    private String exits(JsonNode step) {
        if (step.has("next")) {
            return target(step.path("next").asText());
        }
        TreeSet<String> exits = new TreeSet<>();
        step.path("branches")
                .forEach(branch -> exits.add(branch.path("label").asText() + "="
                        + target(branch.path("to").asText())));
        return exits.toString();
    }

    private String target(String id) {
        for (JsonNode end : definition.path("ends")) {
            if (end.path("id").asText().equals(id)) {
                return end.path("kind").asText() + " " + end.path("title").asText();
            }
        }
        return Integer.toString(steps.indexOf(id));
    }
}
