package id.mutubaku.web.http;

import io.vertx.core.buffer.Buffer;
import org.apache.tika.Tika;

/** Recognises what a file is from its content; its name only tells apart what looks alike, such as kinds of ZIP. */
public final class MediaTypes {
    private static final Tika TIKA = new Tika();

    private MediaTypes() {}

    /** Returns the media type of a file. */
    public static String of(Buffer content, String fileName) {
        byte[] head = content.getBytes(0, Math.min(content.length(), 1 << 16));
        String byContent = TIKA.detect(head);
        return byContent.equals("application/zip") || byContent.equals("application/x-tika-ooxml")
                ? TIKA.detect(head, fileName)
                : byContent;
    }
}
