package id.mutubaku.postgres;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * Says why the embedded PostgreSQL cannot be used and what to do about it.
 *
 * <p>The message is ready to be shown: one sentence or more in Bahasa Indonesia, a line break, the same in English.
 */
public final class PostgresException extends RuntimeException {
    private static final String BUNDLE = PostgresException.class.getPackageName() + ".messages";

    PostgresException(String key, Object... values) {
        super(sentences(key, values));
    }

    PostgresException(Throwable cause, String key, Object... values) {
        super(sentences(key, values), cause);
    }

    /** Gives the sentences to show. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** Gives a text of the message files in Bahasa Indonesia and, on the next line, in English. */
    static String sentences(String key, Object... values) {
        return in(Locale.ROOT, key, values) + "\n" + in(Locale.ENGLISH, key, values);
    }

    private static String in(Locale locale, String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }
}
