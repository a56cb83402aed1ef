package id.mutubaku.document.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the style sheets that come along with what writes markup. */
public final class StyleSheets {
    private StyleSheets() {}

    /** Returns a style sheet that lies beside a type. */
    public static String beside(Class<?> type, String name) {
        try (InputStream file = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
