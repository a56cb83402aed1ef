package id.mutubaku.web.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/**
 * The types of files, told from their content alone: what a file is called says nothing about what is in it. Reads from
 * disk, so call it from a worker thread.
 */
final class MediaTypes {
    private static final Tika TIKA = new Tika();
    private static final String PDF = "application/pdf";
    private static final String ZIP = "application/zip";
    private static final String OFFICE = "application/x-tika-ooxml";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final String TEXT = "text/plain";
    private static final String HEIF = "image/heif";
    private static final String HEIC = "image/heic";
    private static final int HEAD_BYTES = 1 << 16;
    private static final int END_BYTES = 1 << 16;

    private MediaTypes() {}

    /** Returns the media type of a file; of one that is damaged, a type of its own that no document takes. */
    static String of(Path file) throws IOException {
        String type = TIKA.detect(head(file));
        if (type.startsWith(OPEN_DOCUMENT)) {
            return ArchiveTypes.of(file);
        }
        return switch (type) {
            case ZIP, OFFICE -> ArchiveTypes.of(file);
            case TEXT -> TextTypes.of(file);
            case HEIF -> HEIC;
            case PDF -> isWhole(file) ? PDF : "application/x-broken-pdf";
            default -> type;
        };
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    /** Tells whether the end of a PDF has arrived; what follows it is often padding. */
    private static boolean isWhole(Path file) throws IOException {
        byte[] mark = "%%EOF".getBytes(StandardCharsets.US_ASCII);
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            byte[] block = new byte[END_BYTES];
            for (long end = content.length(); end > 0; end -= END_BYTES - mark.length) {
                int length = (int) Math.min(END_BYTES, end);
                content.seek(end - length);
                content.readFully(block, 0, length);
                if (new String(block, 0, length, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                    return true;
                }
            }
        }
        return false;
    }
}
