package id.mutubaku.web.api.admin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.casework.upkeep.Batch;
import id.mutubaku.casework.upkeep.BatchProgress;
import id.mutubaku.casework.upkeep.BatchProgress.Reason;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.ui.page.Messages;
import java.util.List;

/** The JSON of a change of many cases that was begun: how far it has come, and which cases could not be changed. */
final class BatchJson {
    private static final Messages MESSAGES = Messages.load();

    private BatchJson() {}

    static ObjectNode of(Batch batch, Language language) {
        BatchProgress progress = batch.progress();
        ObjectNode json = JsonMapping.MAPPER.createObjectNode();
        json.put("applied", true).put("begun", batch.begun()).put("running", batch.running());
        json.put("looked", progress.looked())
                .put("possible", progress.changed())
                .put("refused", progress.refused());
        json.put("begunAt", progress.begunAt().toString());
        progress.endedAt().ifPresent(at -> json.put("endedAt", at.toString()));
        batch.error()
                .map(error -> MESSAGES.text(language.tag(), error.key(), error.arguments(language)))
                .ifPresent(error -> json.put("error", error));
        ArrayNode cases = json.putArray("cases");
        progress.refusals().forEach(refusal -> {
            ObjectNode each = cases.addObject().put("number", refusal.number());
            each.putArray("steps");
            problems(each, refusal.reasons().stream().map(Reason::problem).toList(), language);
        });
        return json;
    }

    /** Writes why a case cannot be changed. */
    static void problems(ObjectNode json, List<Problem> problems, Language language) {
        ArrayNode written = json.putArray("problems");
        problems.forEach(
                problem -> written.addObject().put("rule", problem.rule()).put("detail", problem.sentence(language)));
    }
}
