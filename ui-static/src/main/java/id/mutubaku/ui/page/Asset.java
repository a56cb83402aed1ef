package id.mutubaku.ui.page;

import id.mutubaku.document.svg.DrawingStyle;
import id.mutubaku.engine.digest.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Holds a file that pages link to, under a name that changes with its content, so that it may be cached for ever.
 *
 * @param name the file's name with the hash in it, such as {@code mutubaku.1f2e3d4c5b.css}
 * @param bytes its content; not to be changed
 * @param type its media type
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes are served, never compared.
public record Asset(String name, byte[] bytes, String type) {
    private static final int HASH_CHARACTERS = 12;

    /** Reads the one style sheet, with that of drawings in it. */
    public static Asset styleSheet() {
        String sheet = new String(content("mutubaku", "css"), StandardCharsets.UTF_8) + DrawingStyle.sheet();
        return of("mutubaku", "css", sheet.getBytes(StandardCharsets.UTF_8), "text/css; charset=utf-8");
    }

    /** Reads the icon. */
    public static Asset icon() {
        return of("mutubaku", "svg", content("mutubaku", "svg"), "image/svg+xml");
    }

    /** Names content that was made elsewhere, such as a region's theme. */
    public static Asset of(String base, String extension, byte[] bytes, String type) {
        return new Asset(base + "." + hash(bytes) + "." + extension, bytes, type);
    }

    private static byte[] content(String base, String extension) {
        String path = "/id/mutubaku/ui/assets/" + base + "." + extension;
        try (InputStream in = Asset.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Expected " + path + " on the class path, but it is not there.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        return Digest.hex(bytes).substring(0, HASH_CHARACTERS);
    }
}
