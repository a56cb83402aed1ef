package id.mutubaku.web.files;

import java.io.IOException;
import java.io.InputStream;
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
            case PDF -> PdfTypes.of(file);
            default -> type;
        };
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }
}
