package id.mutubaku.web.api.forms;

import id.mutubaku.engine.choice.ChoiceSource;
import id.mutubaku.engine.json.PlainText;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which choices of a field a program asks for.
 *
 * @param text with which words of their labels begin; may be empty
 * @param narrowing what columns of the list have to be equal to
 * @param from how many were handed out before
 */
record ChoiceQuery(String text, Map<String, String> narrowing, int from, int limit) {
    private static final int LONGEST_TEXT = 100;
    private static final int USUAL = 50;
    private static final int MOST = 100;

    /** Reads it; a field that other answers narrow wants a value for each. */
    static ChoiceQuery of(Call call, ChoiceSource source) {
        String text = call.query("q").map(PlainText::of).orElse("");
        Map<String, String> narrowing = new TreeMap<>();
        for (String parent : call.queries("parent")) {
            int colon = parent.indexOf(':');
            narrowing.put(parent.substring(0, Math.max(colon, 0)), PlainText.of(parent.substring(colon + 1)));
        }
        if (!narrowing.keySet().equals(source.where().keySet())) {
            throw HttpProblem.of(
                    400, "http/choices-parent", String.join(", ", source.where().keySet()));
        }
        return new ChoiceQuery(
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                narrowing,
                number(call, "cursor", 0, 0, 9_999),
                number(call, "limit", USUAL, 1, MOST));
    }

    private static int number(Call call, String name, int usual, int least, int most) {
        String text = call.query(name).orElse(String.valueOf(usual));
        boolean fits = text.matches("\\d{1,4}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
        if (!fits) {
            throw HttpProblem.of(400, "http/" + name, String.valueOf(most), text);
        }
        return Integer.parseInt(text);
    }
}
