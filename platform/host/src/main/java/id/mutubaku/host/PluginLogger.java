package id.mutubaku.host;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The logger of a plugin, whose lines say which plugin wrote them, and for which region. */
record PluginLogger(System.Logger logger, String prefix) implements System.Logger {
    @Override
    public String getName() {
        return logger.getName();
    }

    @Override
    public boolean isLoggable(Level level) {
        return logger.isLoggable(level);
    }

    @Override
    public void log(Level level, @Nullable ResourceBundle texts, String message, @Nullable Throwable thrown) {
        logger.log(level, prefix + text(texts, message), thrown);
    }

    @Override
    public void log(Level level, @Nullable ResourceBundle texts, String format, @Nullable Object... arguments) {
        if (isLoggable(level)) {
            String pattern = text(texts, format);
            boolean plain = arguments == null || arguments.length == 0;
            logger.log(level, prefix + (plain ? pattern : MessageFormat.format(pattern, arguments)));
        }
    }

    private static String text(@Nullable ResourceBundle texts, String message) {
        return texts != null && texts.containsKey(message) ? texts.getString(message) : message;
    }
}
