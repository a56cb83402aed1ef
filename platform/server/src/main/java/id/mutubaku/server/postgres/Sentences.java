package id.mutubaku.server.postgres;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Gives a sentence of the message files in Bahasa Indonesia and, on the next line, in English. */
final class Sentences {
    private static final String BUNDLE = Sentences.class.getPackageName() + ".messages";

    private Sentences() {}

    static String of(String key, Object... values) {
        return in(Locale.ROOT, key, values) + "\n" + in(Locale.ENGLISH, key, values);
    }

    private static String in(Locale locale, String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }
}
