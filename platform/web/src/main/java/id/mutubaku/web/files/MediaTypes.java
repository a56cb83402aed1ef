package id.mutubaku.web.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
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
    private static final int HEAD_BYTES = 1 << 16;
    private static final int END_BYTES = 1 << 16;

    /** The part of an office file that says which program writes it. */
    private static final Map<String, String> MAIN_PARTS = Map.of(
            "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private MediaTypes() {}

    /** Returns the media type of a file; of one that is damaged, a type of its own that no document takes. */
    static String of(Path file) throws IOException {
        String type = TIKA.detect(head(file));
        return switch (type) {
            case ZIP, OFFICE -> ofArchive(file);
            case PDF -> isWhole(file) ? PDF : "application/x-broken-pdf";
            default -> type;
        };
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    private static String ofArchive(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> names = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
                return "application/vnd.ms-office.macroEnabled";
            }
            return MAIN_PARTS.entrySet().stream()
                    .filter(part -> names.contains(part.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(ZIP);
        } catch (ZipException damaged) {
            return "application/x-broken-zip";
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
