package id.mutubaku.engine.lint.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The days on which a form is tried. A definition says nothing of when it is read: what it compares with today is tried
 * on some day, and on those that it names.
 */
final class TrialDays {
    /** A Monday. */
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 5);

    private static final int MOST = 3;
    private static final int LENGTH = "2026-01-05".length();

    private TrialDays() {}

    /** Lists the days, the likeliest first. */
    static List<LocalDate> of(JsonNode form) {
        Set<LocalDate> days = new LinkedHashSet<>(List.of(SOME_DAY));
        if (!form.findParents("today").isEmpty() || !form.findParents("age").isEmpty()) {
            collect(form, days);
        }
        return new ArrayList<>(days).subList(0, Math.min(MOST, days.size()));
    }

    private static void collect(JsonNode node, Set<LocalDate> days) {
        if (node.isTextual() && node.asText().length() == LENGTH) {
            try {
                days.add(LocalDate.parse(node.asText(), DateTimeFormatter.ISO_LOCAL_DATE));
            } catch (DateTimeParseException noDate) {
                return;
            }
        }
        node.elements().forEachRemaining(inside -> collect(inside, days));
    }
}
