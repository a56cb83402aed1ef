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
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Keeps the sentence of every rule in every language, in {@code sentences_*.properties}; those about calendars and time
 * stand with the other words about time.
 */
final class Sentences {
    private static final List<String> FILES =
            List.of("id.mutubaku.engine.problem.sentences", "id.mutubaku.engine.time.messages");

    private static final int MOST_DECIMALS = 30;

    private static final Map<Language, List<ResourceBundle>> BUNDLES = load();

    private Sentences() {}

    static String sentence(String rule, List<String> arguments, Language language) {
        ResourceBundle bundle = bundles(language).stream()
                .filter(each -> each.containsKey(rule))
                .findFirst()
                .orElseThrow(() ->
                        new MissingResourceException("No sentence for rule " + rule, Sentences.class.getName(), rule));
        MessageFormat sentence = new MessageFormat(bundle.getString(rule), language.locale());
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

    /** Writes a number as people do where the sentence asks for one, with all its digits. */
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

    private static List<ResourceBundle> bundles(Language language) {
        List<ResourceBundle> bundles = BUNDLES.get(language);
        return bundles == null ? List.of() : bundles;
    }

    private static Map<Language, List<ResourceBundle>> load() {
        Map<Language, List<ResourceBundle>> bundles = new EnumMap<>(Language.class);
        ResourceBundle.Control exactly =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (Language language : Language.values()) {
            bundles.put(
                    language,
                    FILES.stream()
                            .map(name -> name + "_" + language.tag())
                            .map(name -> ResourceBundle.getBundle(name, Locale.ROOT, exactly))
                            .toList());
        }
        return bundles;
    }
}
