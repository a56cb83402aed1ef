package id.mutubaku.store.facts;

import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the answers to forms, and the facts that plugins found, among events. */
public final class Answers {
    private Answers() {}

    /** Tells whether events of a type bring answers. */
    static boolean standIn(String type) {
        return type.equals("data-recorded") || type.equals("action-done");
    }

    /** Returns the rows in which the answers of a case stand after more has happened, by form key. */
    public static Map<String, Long> rows(Map<String, Long> before, EventRow row, List<CaseEvent> events) {
        Map<String, Long> rows = before;
        for (CaseEvent event : events) {
            if (standIn(CaseJson.type(event))) {
                rows = rows == before ? new LinkedHashMap<>(before) : rows;
                for (String form : in(event).keySet()) {
                    rows.put(form, row.sequence());
                }
            }
        }
        return rows;
    }

    /** Reads the answers that stand in rows, by form key; those of later rows count. */
    public static Map<String, Map<String, Object>> read(List<EventRow> rows) {
        Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
        rows.forEach(row -> row.events(Answers::standIn).forEach(event -> answers.putAll(in(event))));
        return answers;
    }

    private static Map<String, Map<String, Object>> in(CaseEvent event) {
        return event.apply(CaseState.unopened("", "")).data();
    }
}
