package id.mutubaku.engine.json;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts without what nobody sees: what is copied from elsewhere brings invisible signs along, which would pass for an
 * answer, or turn the rest of a line around.
 *
 * <p>A text is kept in Unicode's composed form (NFC), with plain spaces and line ends, without control characters, and
 * without marks of direction and joining; only between two visible signs may a joiner stay, since some scripts and
 * pictures are written with it.
 */
public final class PlainText {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");
    private static final Pattern SPACE = Pattern.compile("\\p{Zs}");
    private static final Pattern HYPHEN = Pattern.compile("[\\u2010\\u2011]");

    /** Joiners that stand between no two visible signs, all other marks of format, and letters that show nothing. */
    private static final Pattern INVISIBLE = Pattern.compile("(?<![^\\s\\p{Cf}])[\\u200c\\u200d]"
            + "|[\\u200c\\u200d](?![^\\s\\p{Cf}])"
            + "|[\\p{Cf}&&[^\\u200c\\u200d]]"
            + "|[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}"
            + "|[\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\uffa0]");

    private PlainText() {}

    /** Returns a text as it is kept, without spaces around it. */
    public static String of(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String spaced = SPACE.matcher(HYPHEN.matcher(lines).replaceAll("-")).replaceAll(" ");
        return Normalizer.normalize(INVISIBLE.matcher(spaced).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /** Returns answers with all their texts as they are kept. */
    public static Map<String, Object> of(Map<String, Object> answers) {
        Map<String, Object> plain = new LinkedHashMap<>();
        answers.forEach((name, value) -> plain.put(name, value(value)));
        return plain;
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof String text) {
            return of(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PlainText::value).toList();
        }
        return value instanceof Map<?, ?> map ? object(map) : value;
    }

    private static Map<String, Object> object(Map<?, ?> map) {
        Map<String, Object> plain = new LinkedHashMap<>();
        map.forEach((name, value) -> plain.put(String.valueOf(name), value(value)));
        return plain;
    }
}
