package id.mutubaku.web.files;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The types of PDF: one that can be read, one that is cut off, and one that nobody can open without its password. */
final class PdfTypes {
    private static final String END = "%%EOF";
    private static final String ENCRYPTED = "/Encrypt";
    private static final int BLOCK_BYTES = 1 << 16;

    private PdfTypes() {}

    static String of(Path file) throws IOException {
        if (!contains(file, END)) {
            return "application/x-broken-pdf";
        }
        return contains(file, ENCRYPTED) && needsPassword(file.toFile())
                ? "application/x-locked-pdf"
                : "application/pdf";
    }

    /** Looks for a word from the end, near which it mostly is; what follows the end is often padding. */
    private static boolean contains(Path file, String word) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            byte[] block = new byte[BLOCK_BYTES];
            for (long end = content.length(); end > 0; end -= BLOCK_BYTES - word.length()) {
                int length = (int) Math.min(BLOCK_BYTES, end);
                content.seek(end - length);
                content.readFully(block, 0, length);
                if (new String(block, 0, length, StandardCharsets.ISO_8859_1).contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Tells whether a PDF opens with a password alone: many are encrypted so that they cannot be changed, and anybody can
     * read them. One that is not in order is not searched through; whoever reads it will see.
     */
    private static boolean needsPassword(File file) throws IOException {
        try (RandomAccessReadBufferedFile content = new RandomAccessReadBufferedFile(file)) {
            new PDFParser(content).parse(false).close();
            return false;
        } catch (InvalidPasswordException locked) {
            return true;
        } catch (IOException | RuntimeException notInOrder) {
            return false;
        }
    }
}
