package id.mutubaku.ui.form.search;

import id.mutubaku.engine.form.FormSchema;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The match that somebody has chosen. The button carries what it fills in: a browser could send anything else, but no more
 * than whoever sits before it may write into these fields.
 */
public final class ChosenMatch {
    /** The name of the button that chooses a match; no field of a form can have such a name. */
    public static final String CHOSEN = "pilih-isian";

    private ChosenMatch() {}

    /** Returns what the button of a match carries. */
    static String carried(FieldSearch search, String value, Map<String, String> details) {
        return search.field().path() + "?"
                + search.filled(value, details).entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
    }

    /** Returns the path of the field for which a match was chosen; absent where none was. */
    public static Optional<String> field(Map<String, List<String>> posted) {
        return posted.getOrDefault(CHOSEN, List.of()).stream().findFirst().map(carried -> carried.split("\\?", 2)[0]);
    }

    /** Returns what was posted with what the chosen match fills in; absent where none was chosen. */
    public static Optional<Map<String, List<String>>> filledIn(FormSchema form, Map<String, List<String>> posted) {
        return field(posted).flatMap(path -> FieldSearch.at(form, path)).map(search -> {
            Map<String, List<String>> filled = new LinkedHashMap<>(posted);
            filled.putAll(search.posted(carried(posted)));
            return filled;
        });
    }

    private static Map<String, String> carried(Map<String, List<String>> posted) {
        String text = posted.getOrDefault(CHOSEN, List.of("")).get(0);
        Map<String, String> carried = new LinkedHashMap<>();
        for (String pair : text.substring(text.indexOf('?') + 1).split("&", -1)) {
            String[] both = pair.split("=", 2);
            if (both.length == 2) {
                carried.put(decoded(both[0]), decoded(both[1]));
            }
        }
        return carried;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}
