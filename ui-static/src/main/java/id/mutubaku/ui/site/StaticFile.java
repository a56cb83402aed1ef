package id.mutubaku.ui.site;

import id.mutubaku.engine.digest.Digest;
import id.mutubaku.ui.page.Asset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Holds a file of the site, ready to be sent. Nearly all of them are text (pages, style sheets, the icon), so each has a
 * compressed twin.
 *
 * @param bytes its content; not to be changed
 * @param contentType its media type, with the charset of a text
 * @param gzip the same content compressed; not to be changed
 * @param etag changes with the content; as it stands in the header, with its quotation marks
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes are served, never compared.
public record StaticFile(byte[] bytes, String contentType, byte[] gzip, String etag) {
    private static final int HASH_CHARACTERS = 24;

    /** Compresses and hashes a content. */
    static StaticFile of(byte[] bytes, String contentType) {
        return new StaticFile(bytes, contentType, compressed(bytes), "\"" + hash(bytes) + "\"");
    }

    static StaticFile of(Asset asset) {
        return of(asset.bytes(), asset.type());
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new Best(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] bytes) {
        return Digest.hex(bytes).substring(0, HASH_CHARACTERS);
    }

    /** Takes its time, for it is compressed once and sent often. Its header has no time of day in it. */
    private static final class Best extends GZIPOutputStream {
        Best(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
