package id.mutubaku.ui.form.reading;

import id.mutubaku.engine.json.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody looks for in the long lists of a form. */
public final class Searches {
    private static final String PRESSED = "find";
    private static final String LOOKED_FOR = "find.";
    private static final String SHOWN_FOR = "found.";
    private static final int LONGEST = 100;

    private Searches() {}

    /** Returns what is looked for, by the pointer of the field. */
    public static Map<String, String> of(Map<String, List<String>> posted) {
        Map<String, String> searches = new LinkedHashMap<>();
        posted.forEach((name, values) -> {
            String text = first(posted, name);
            if (name.startsWith(LOOKED_FOR) && !text.isEmpty()) {
                String field = name.substring(LOOKED_FOR.length());
                searches.put("/" + field.replace('.', '/'), text);
            }
        });
        return searches;
    }

    /** Tells whether choices are to be shown: a button was pressed, or something new was typed and nothing chosen. */
    static boolean isWanted(Map<String, List<String>> posted) {
        return !first(posted, PRESSED).isEmpty()
                || of(posted).entrySet().stream().anyMatch(search -> isNew(posted, search.getKey(), search.getValue()));
    }

    private static boolean isNew(Map<String, List<String>> posted, String pointer, String text) {
        String field = pointer.substring(1).replace('/', '.');
        return first(posted, field).isEmpty()
                && !first(posted, SHOWN_FOR + field).equals(text);
    }

    private static String first(Map<String, List<String>> posted, String name) {
        String text = posted.getOrDefault(name, List.of()).stream().findFirst().orElse("");
        return PlainText.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }
}
