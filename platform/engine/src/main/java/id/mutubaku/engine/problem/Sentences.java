package id.mutubaku.engine.problem;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Keeps the sentence of every rule in every language, in {@code sentences_*.properties}. */
final class Sentences {
    private static final Map<Language, ResourceBundle> BUNDLES = load();

    private Sentences() {}

    static String sentence(String rule, List<String> arguments, Language language) {
        ResourceBundle bundle = bundle(language);
        if (!bundle.containsKey(rule)) {
            throw new MissingResourceException("No sentence for rule " + rule, Sentences.class.getName(), rule);
        }
        return new MessageFormat(bundle.getString(rule), language.locale()).format(arguments.toArray());
    }

    private static ResourceBundle bundle(Language language) {
        ResourceBundle bundle = BUNDLES.get(language);
        if (bundle == null) {
            throw new IllegalStateException("No sentences in " + language);
        }
        return bundle;
    }

    private static Map<Language, ResourceBundle> load() {
        Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
        ResourceBundle.Control exactly =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (Language language : Language.values()) {
            String name = Sentences.class.getPackageName() + ".sentences_" + language.tag();
            bundles.put(language, ResourceBundle.getBundle(name, java.util.Locale.ROOT, exactly));
        }
        return bundles;
    }
}
