package id.mutubaku.document.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet of official documents, for the screen and for paper; drawings have one of their own. */
public final class DocumentStyle {
    private static final String SHEET = read();

    private DocumentStyle() {}

    /** Returns the style sheet. */
    public static String sheet() {
        return SHEET;
    }

    private static String read() {
        try (InputStream file =
                Objects.requireNonNull(DocumentStyle.class.getResourceAsStream("document.css"), "document.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
