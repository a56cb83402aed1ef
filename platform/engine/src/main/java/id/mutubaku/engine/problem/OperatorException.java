package id.mutubaku.engine.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * A failure that whoever runs the server can mend, and which therefore needs no stack trace.
 *
 * <p>The message is ready to be shown: one sentence or more in Bahasa Indonesia, a line break, the same in English.
 */
public abstract class OperatorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Takes the sentences of a key.
     *
     * @param home class whose package has the files {@code messages.properties} and {@code messages_en.properties}
     */
    protected OperatorException(Class<?> home, String key, Object... values) {
        super(sentences(home, key, values));
    }

    /** Takes the sentences of a key, and the failure from which this one comes. */
    protected OperatorException(Class<?> home, Throwable cause, String key, Object... values) {
        super(sentences(home, key, values), cause);
    }

    /** Returns the sentences to show. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** Returns a text of a package's message files in Bahasa Indonesia and, on the next line, in English. */
    public static String sentences(Class<?> home, String key, Object... values) {
        return in(Locale.ROOT, home, key, values) + "\n" + in(Locale.ENGLISH, home, key, values);
    }

    private static String in(Locale locale, Class<?> home, String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                home.getPackageName() + ".messages",
                locale,
                home.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }
}
