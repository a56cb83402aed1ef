package id.mutubaku.document.svg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet of drawings, for pages to bring and for files to have in them. */
public final class DrawingStyle {
    private static final String SHEET = read();

    private DrawingStyle() {}

    /** Returns the style sheet. */
    public static String sheet() {
        return SHEET;
    }

    private static String read() {
        try (InputStream file =
                Objects.requireNonNull(DrawingStyle.class.getResourceAsStream("drawing.css"), "drawing.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
