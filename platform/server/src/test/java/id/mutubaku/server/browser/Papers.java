package id.mutubaku.server.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Holds the files that people upload. */
final class Papers {
    private static final Path FOLDER = Path.of("target/papers");
    private static final byte[] PDF = """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
            trailer <</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private Papers() {}

    static Path pdf(String name) {
        return write(name, PDF);
    }

    /** A picture, whatever its name says. */
    static Path png(String name) {
        return write(name, PNG);
    }

    static Path text(String name) {
        return write(name, "bukan PDF".getBytes(StandardCharsets.US_ASCII));
    }

    /** A photo of a page. */
    static Path photo(String name) {
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB), "jpg", photo);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return write(name, photo.toByteArray());
    }

    static Path empty(String name) {
        return write(name, new byte[0]);
    }

    /** A PDF that is this many bytes long. */
    static Path pdf(String name, int bytes) {
        return write(name, Arrays.copyOf(PDF, bytes));
    }

    private static Path write(String name, byte[] content) {
        try {
            Files.createDirectories(FOLDER);
            return Files.write(FOLDER.resolve(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
