package id.mutubaku.engine.lint.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.mutubaku.engine.condition.Condition;
import id.mutubaku.engine.condition.ConditionReader;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.answer.AnswerSearch;
import id.mutubaku.engine.form.answer.SearchResult;
import java.util.Optional;

/**
 * The trial of a document's condition over the answers to one form: answers are looked for that the form takes, and with
 * which the document is asked for.
 *
 * @param form that the condition looks at
 * @param condition as a condition within that form
 */
record DocumentTrial(FormSchema form, Condition condition) {
    private static final long SEED = 20_261_130;
    static final int TRIES = 80;

    /**
     * Prepares the trial; empty where the condition looks at anything beside the answers to the form.
     *
     * @param id of the form
     * @param written the condition over the case
     */
    static Optional<DocumentTrial> of(FormSchema form, String id, JsonNode written) {
        String prefix = "/data/" + id + "/";
        boolean ofThisForm = ConditionReader.ofCase()
                .condition(written)
                .paths()
                .allMatch(path -> path.toString().startsWith(prefix));
        return ofThisForm
                ? Optional.of(new DocumentTrial(form, ConditionReader.inForm().condition(within(prefix, written))))
                : Optional.empty();
    }

    /** Returns a condition over the case as it is written within the form. */
    private static JsonNode within(String prefix, JsonNode written) {
        if (written.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            written.properties()
                    .forEach(each -> object.set(stripped(prefix, each.getKey()), within(prefix, each.getValue())));
            return object;
        }
        if (written.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            written.forEach(each -> array.add(within(prefix, each)));
            return array;
        }
        return written.isTextual() ? TextNode.valueOf(stripped(prefix, written.asText())) : written;
    }

    private static String stripped(String prefix, String text) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }

    /** Tells whether the form can be sent, and never so that the document is asked for. */
    boolean isNeverAskedFor() {
        return TrialDays.of(form.schema()).stream().allMatch(day -> {
            AnswerSearch search = AnswerSearch.inAnyCase(form, FormContext.beforeCase(day, new Weekdays()), SEED);
            return search.least(TRIES) instanceof SearchResult.Found
                    && !(search.meeting(condition, TRIES) instanceof SearchResult.Found);
        });
    }
}
