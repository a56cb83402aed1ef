package id.mutubaku.exchange.draft;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.exchange.paper.PaperStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The steps of a draft, a line each, as they are compared with what was drawn. */
public final class ReadSteps {
    private ReadSteps() {}

    /** Returns the lines that steps have if nothing is lost: each leads to the next, decisions back as well. */
    public static List<String> expected(List<PaperStep> steps) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < steps.size(); row++) {
            PaperStep step = steps.get(row);
            String next = row + 1 < steps.size() ? Integer.toString(row + 1) : "selesai";
            String exits =
                    step.backTo().map(back -> back + "=Tidak," + next + "=Ya").orElse(next);
            rows.add((row + 1) + ". " + step.activity().replace('\n', ' ') + " | " + step.actor() + " | "
                    + step.requires() + " | " + step.time() + " | " + step.output() + " | " + exits);
        }
        return rows;
    }

    /** Returns the lines of the steps of a draft. */
    public static List<String> of(JsonNode definition) {
        List<String> ids = new ArrayList<>();
        definition.path("steps").forEach(step -> ids.add(step.path("id").asText()));
        List<String> actors = new ArrayList<>();
        definition.path("actors").forEach(actor -> actors.add(actor.path("id").asText()));
        List<String> rows = new ArrayList<>();
        for (JsonNode step : definition.path("steps")) {
            rows.add(step.path("number").asText() + " " + step.path("activity").asText() + " | "
                    + actors.indexOf(step.path("actors").path(0).path("actor").asText()) + " | "
                    + step.path("printed").path("requires").asText() + " | "
                    + step.path("time").path("raw").asText() + " | "
                    + step.path("printed").path("output").asText() + " | " + exits(step, ids));
        }
        return rows;
    }

    private static String exits(JsonNode step, List<String> ids) {
        if (step.has("next")) {
            return target(step.path("next").asText(), ids);
        }
        List<String> exits = new ArrayList<>();
        step.path("branches")
                .forEach(branch -> exits.add(target(branch.path("to").asText(), ids) + "="
                        + branch.path("label").asText()));
        exits.sort(Comparator.comparing((String exit) -> exit.endsWith("=Ya")));
        return String.join(",", exits);
    }

    private static String target(String id, List<String> ids) {
        int index = ids.indexOf(id);
        return index < 0 ? id : Integer.toString(index);
    }
}
