package id.mutubaku.ui.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds the words of the pages in Bahasa Indonesia and English, from {@code messages_id.properties} and
 * {@code messages_en.properties}. A message may hold {@code {0}}, {@code {1}} … for its arguments; quotes mean nothing.
 */
public final class Messages {
    /** The languages that pages exist in; the first is the default. */
    public static final List<String> LANGUAGES = List.of("id", "en");

    /** The language without a prefix in the address. */
    public static final String DEFAULT_LANGUAGE = "id";

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private final Map<String, Map<String, String>> texts;

    private Messages(Map<String, Map<String, String>> texts) {
        this.texts = texts;
    }

    /**
     * Reads both files from the class path.
     *
     * @throws IllegalStateException if a key is in one language and not in the other
     */
    public static Messages load() {
        Map<String, Map<String, String>> texts =
                LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(lang -> lang, Messages::read));
        Set<String> lonely = new TreeSet<>();
        for (String lang : LANGUAGES) {
            for (Map<String, String> other : texts.values()) {
                Set<String> missing =
                        new TreeSet<>(texts.getOrDefault(lang, Map.of()).keySet());
                missing.removeAll(other.keySet());
                lonely.addAll(missing);
            }
        }
        if (!lonely.isEmpty()) {
            throw new IllegalStateException("Expected every message in every language, but these are in one only: "
                    + lonely + ". Add them to the other file.");
        }
        return new Messages(texts);
    }

    /**
     * Finds a text and puts its arguments in.
     *
     * @throws IllegalArgumentException if there is no such key, or an argument is missing
     */
    public String text(String lang, String key, Object... arguments) {
        String text = texts.getOrDefault(lang, Map.of()).get(key);
        if (text == null) {
            throw new IllegalArgumentException(
                    "Expected the message \"" + key + "\" in \"" + lang + "\", but there is none.");
        }
        return ARGUMENT.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(argument(key, arguments, match.group(1))));
    }

    /** Finds the text for a number of things: {@code key.one} for exactly one, {@code key.other} for the rest. */
    public String plural(String lang, String key, long count, String shown) {
        return text(lang, key + (count == 1 ? ".one" : ".other"), shown);
    }

    private static String argument(String key, Object[] arguments, String index) {
        int at = Integer.parseInt(index);
        if (at >= arguments.length) {
            throw new IllegalArgumentException("Expected at least " + (at + 1) + " arguments for the message \"" + key
                    + "\", but got " + arguments.length + ".");
        }
        return String.valueOf(arguments[at]);
    }

    private static Map<String, String> read(String lang) {
        String path = "/id/mutubaku/ui/messages_" + lang + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Expected " + path + " on the class path, but it is not there.");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                Properties properties = new Properties();
                properties.load(reader);
                return properties.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
