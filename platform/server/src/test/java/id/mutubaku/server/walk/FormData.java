package id.mutubaku.server.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.form.answer.AnswerSearch;
import id.mutubaku.engine.form.answer.SearchResult;
import id.mutubaku.engine.formula.WorkingDays;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Answers that forms accept, as the engine finds them; all mail goes to one address. */
public final class FormData {
    private static final long SEED = 4_711;
    private static final int MOST_TRIES = 200;
    private static final String ADDRESS = "siti@contoh.go.id";

    private FormData() {}

    /**
     * Returns data that a form accepts.
     *
     * @param conditions JSON Schemas that the data has to meet besides
     * @param everything whether to fill in what is optional too
     */
    public static Map<String, Object> of(FormSchema form, List<JsonNode> conditions, boolean everything) {
        ObjectNode narrowed = form.schema().deepCopy();
        narrowed.findParents("format").forEach(FormData::address);
        conditions.forEach(condition -> demand(narrowed, condition));
        FormContext today = FormContext.beforeCase(LocalDate.now(ZoneId.of("Asia/Jakarta")), WorkingDays.UNKNOWN);
        AnswerSearch search = AnswerSearch.of(FormSchema.of(JsonMapping.plain(narrowed)), today, SEED);
        SearchResult result = everything ? search.fullest(MOST_TRIES) : search.least(MOST_TRIES);
        if (result instanceof SearchResult.Found found) {
            return found.answers();
        }
        throw new IllegalStateException("Expected answers to " + narrowed + ", but got " + result);
    }

    private static void address(JsonNode field) {
        if (field.path("format").asText().equals("email")) {
            ((ObjectNode) field).put("const", ADDRESS);
        }
    }

    /** Makes a form demand what a condition demands, whatever is answered. */
    private static void demand(ObjectNode form, JsonNode condition) {
        if (condition instanceof ObjectNode demanded) {
            ObjectNode always = form.withArray("allOf").addObject();
            always.putObject("if");
            always.set("then", demanded.deepCopy().without("allOf"));
            demanded.path("allOf").forEach(each -> demand(form, each));
        }
    }
}
