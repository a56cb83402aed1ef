package id.mutubaku.store.work;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The answers by whose words a case is found: those that its definition marks with {@code x-searchable}. */
public final class SearchableAnswers {
    /** Many answers in lists would make the index of words large for what nobody looks for. */
    private static final int MOST = 50;

    private final List<String> texts = new ArrayList<>();

    private SearchableAnswers() {}

    /** Returns the answers of a case. */
    public static List<String> of(Sop sop, CaseState state) {
        SearchableAnswers found = new SearchableAnswers();
        state.data()
                .forEach((key, answers) -> sop.formOf(key).ifPresent(form -> found.collect(form.schema(), answers)));
        return List.copyOf(found.texts);
    }

    private void collect(JsonNode schema, Object answer) {
        if (answer instanceof Map<?, ?> group) {
            group.forEach((name, value) -> collect(schema.path("properties").path(String.valueOf(name)), value));
        } else if (answer instanceof List<?> list) {
            list.forEach(value -> collect(schema.path("items"), value));
        } else if (schema.path("x-searchable").asBoolean() && texts.size() < MOST) {
            texts.add(String.valueOf(answer));
        }
    }
}
