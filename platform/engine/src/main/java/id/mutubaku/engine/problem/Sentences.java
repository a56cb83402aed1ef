package id.mutubaku.engine.problem;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Keeps the sentence of every rule in every language, in {@code sentences_*.properties}; those about calendars and time
 * stand with the other words about time.
 */
final class Sentences {
    private static final List<String> FILES =
            List.of("id.mutubaku.engine.problem.sentences", "id.mutubaku.engine.time.messages");

    private static final Map<Language, List<ResourceBundle>> BUNDLES = load();

    private Sentences() {}

    static String sentence(String rule, List<String> arguments, Language language) {
        ResourceBundle bundle = bundles(language).stream()
                .filter(each -> each.containsKey(rule))
                .findFirst()
                .orElseThrow(() ->
                        new MissingResourceException("No sentence for rule " + rule, Sentences.class.getName(), rule));
        return new MessageFormat(bundle.getString(rule), language.locale()).format(arguments.toArray());
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
