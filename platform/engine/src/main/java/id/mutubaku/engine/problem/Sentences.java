package id.mutubaku.engine.problem;

import java.math.BigDecimal;
import java.text.DateFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The texts of all modules in every language: one for each rule, and words of time. Each module has its own in {@code
 * META-INF/mutubaku/sentences_*.properties}.
 */
public final class Sentences {
    private static final int MOST_DECIMALS = 30;
    private static final Map<Language, Map<String, String>> TEXTS =
            new SentenceFiles(Sentences.class.getClassLoader()).texts();

    private Sentences() {}

    /** Reads the texts now, so that a mistake in them ends the start rather than the first sentence. */
    public static void load() {
        keys();
    }

    /**
     * Returns a text with its arguments in their places; numbers and dates as people write them where the text asks for one.
     *
     * @throws java.util.MissingResourceException when there is no text for the key
     */
    public static String sentence(String key, List<String> arguments, Language language) {
        OwnFormats own = OwnFormats.of(text(key, language));
        MessageFormat sentence = new MessageFormat(own.rest(), language.locale());
        Format[] formats = sentence.getFormatsByArgumentIndex();
        Object[] written = new Object[arguments.size()];
        for (int index = 0; index < written.length; index++) {
            String argument = arguments.get(index);
            Optional<Format> format = index < formats.length ? Optional.ofNullable(formats[index]) : Optional.empty();
            written[index] =
                    own.written(index, argument, language).orElseGet(() -> written(argument, format, language));
        }
        Arrays.fill(formats, null);
        sentence.setFormatsByArgumentIndex(formats);
        return sentence.format(written);
    }

    /** Returns the keys of all texts, in their order. */
    public static SortedSet<String> keys() {
        return new TreeSet<>(texts(Language.ID).keySet());
    }

    private static String text(String key, Language language) {
        return Optional.ofNullable(texts(language).get(key))
                .orElseThrow(() -> new MissingResourceException(
                        "Expected a text for \"" + key + "\", but there is none.", Sentences.class.getName(), key));
    }

    private static Map<String, String> texts(Language language) {
        return Objects.requireNonNull(TEXTS.get(language));
    }

    private static String written(String argument, Optional<Format> format, Language language) {
        if (format.filter(DateFormat.class::isInstance).isPresent()) {
            return date(argument, language);
        }
        return format.filter(NumberFormat.class::isInstance)
                .map(NumberFormat.class::cast)
                .map(number -> written(argument, number))
                .orElse(argument);
    }

    private static String date(String argument, Language language) {
        try {
            return LocalDate.parse(argument).format(DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()));
        } catch (DateTimeException noDate) {
            return argument;
        }
    }

    private static String written(String argument, NumberFormat format) {
        try {
            format.setMaximumFractionDigits(MOST_DECIMALS);
            return format.format(new BigDecimal(argument));
        } catch (NumberFormatException noNumber) {
            return argument;
        }
    }
}
