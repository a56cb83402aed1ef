package id.mutubaku.engine.lint.reference;

import id.mutubaku.engine.lint.rule.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A law as cited: its kind, number and year.
 *
 * @param kind such as {@code peraturan-menteri-dalam-negeri}
 * @param number without leading zeros
 * @param year four digits
 */
record Citation(String kind, String number, String year) {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:nomor|no\\.?)\\s*:?\\s*(?:per/)?0*(\\d+)\\b.*?\\b((?:19|20)\\d{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT = Pattern.compile("\\btentang\\b", Pattern.CASE_INSENSITIVE);
    /** How names of the kinds begin in plain words, the special before the general. */
    private static final Map<String, String> KINDS = kinds();

    /** Reads the law that a citation begins with; what it amends or carries out is not looked at. */
    static Optional<Citation> of(String text) {
        Matcher numbered = NUMBERED.matcher(head(text));
        String plain = Wording.plain(text);
        Optional<String> kind = KINDS.entrySet().stream()
                .filter(entry -> plain.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return numbered.find()
                ? kind.map(name -> new Citation(name, numbered.group(1), numbered.group(2)))
                : Optional.empty();
    }

    /** Tells whether a citation has kind, number, year and subject in this order. */
    static boolean isComplete(String text) {
        return ABOUT.matcher(text).find() && NUMBERED.matcher(head(text)).find();
    }

    /** Returns the key in the table of superseded laws. */
    String key() {
        return kind + "." + number + "." + year;
    }

    private static String head(String text) {
        return ABOUT.split(text, 2)[0];
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("peraturan menteri pendayagunaan aparatur", "peraturan-menteri-pendayagunaan-aparatur-negara");
        kinds.put("peraturan menteri komunikasi", "peraturan-menteri-komunikasi");
        kinds.put("peraturan menteri dalam negeri", "peraturan-menteri-dalam-negeri");
        kinds.put("keputusan presiden", "keputusan-presiden");
        kinds.put("undang undang", "undang-undang");
        return kinds;
    }
}
