package id.mutubaku.engine.problem;

import java.math.BigDecimal;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;

/** The texts of the engine in every language, in {@code sentences_*.properties}: one for each rule, and words of time. */
public final class Sentences {
    private static final String FILE = "id.mutubaku.engine.problem.sentences_";
    private static final int MOST_DECIMALS = 30;
    private static final Map<Language, ResourceBundle> BUNDLES = load();

    private Sentences() {}

    /**
     * Returns a text with its arguments in their places; numbers as people write them where the text asks for one.
     *
     * @throws java.util.MissingResourceException when there is no text for the key
     */
    public static String sentence(String key, List<String> arguments, Language language) {
        ResourceBundle texts = Objects.requireNonNull(BUNDLES.get(language));
        MessageFormat sentence = new MessageFormat(texts.getString(key), language.locale());
        Format[] formats = sentence.getFormatsByArgumentIndex();
        Object[] written = new Object[arguments.size()];
        for (int index = 0; index < written.length; index++) {
            written[index] = index < formats.length
                    ? written(arguments.get(index), Optional.ofNullable(formats[index]))
                    : arguments.get(index);
        }
        Arrays.fill(formats, null);
        sentence.setFormatsByArgumentIndex(formats);
        return sentence.format(written);
    }

    /** Returns the keys of all texts, in their order. */
    public static SortedSet<String> keys() {
        return new TreeSet<>(Objects.requireNonNull(BUNDLES.get(Language.ID)).keySet());
    }

    private static String written(String argument, Optional<Format> format) {
        return format.filter(NumberFormat.class::isInstance)
                .map(NumberFormat.class::cast)
                .map(number -> written(argument, number))
                .orElse(argument);
    }

    private static String written(String argument, NumberFormat format) {
        try {
            format.setMaximumFractionDigits(MOST_DECIMALS);
            return format.format(new BigDecimal(argument));
        } catch (NumberFormatException noNumber) {
            return argument;
        }
    }

    private static Map<Language, ResourceBundle> load() {
        Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            bundles.put(language, bundle(language));
        }
        return bundles;
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                FILE + language.tag(),
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
