package id.mutubaku.web.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos of the pages of a paper become one PDF, and nothing else does. */
final class PhotoPagesTest {
    /** The note of a camera that was held sideways: orientation 6. */
    private static final byte[] SIDEWAYS = {
        'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0
    };

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    Path folder;

    @Test
    void photos_becomePagesInTheirOrder_upright() throws IOException {
        Path first = photo("satu.jpg", "jpg", 300, 400);
        Path second =
                Files.write(folder.resolve("dua.jpg"), sideways(Files.readAllBytes(photo("x.jpg", "jpg", 400, 300))));
        Path third = photo("tiga.png", "png", 200, 100);

        Path joined = PhotoPages.join(List.of(first, second, third)).orElseThrow();
        assertEquals("application/pdf", MediaTypes.of(joined));
        try (PDDocument paper = Loader.loadPDF(joined.toFile())) {
            assertEquals(3, paper.getNumberOfPages());
            assertEquals(List.of(0, 90, 0), Arrays.asList(turned(paper, 0), turned(paper, 1), turned(paper, 2)));
            assertEquals(842, paper.getPage(0).getMediaBox().getHeight(), 1);
            assertEquals(842, paper.getPage(2).getMediaBox().getWidth(), 1);
        }
    }

    @Test
    void otherFiles_areNotJoined() throws IOException {
        Path photo = photo("satu.jpg", "jpg", 30, 40);
        Path text = Files.writeString(folder.resolve("dua.txt"), "bukan foto", StandardCharsets.UTF_8);

        assertEquals(Optional.empty(), PhotoPages.join(List.of(photo, text)));
        assertEquals(Optional.empty(), PhotoPages.join(Collections.nCopies(PhotoPages.MOST + 1, photo)));
        assertEquals(Optional.empty(), PhotoPages.join(List.of()));
    }

    private static int turned(PDDocument paper, int page) {
        PDPage turned = paper.getPage(page);
        return turned.getRotation();
    }

    private Path photo(String name, String format, int width, int height) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file.toFile());
        return file;
    }

    /** Puts the note behind the first two bytes of a JPEG. */
    private static byte[] sideways(byte[] jpeg) throws IOException {
        byte[] mark = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        int length = 2 + mark.length + SIDEWAYS.length;
        ByteArrayOutputStream noted = new ByteArrayOutputStream();
        noted.write(jpeg, 0, 2);
        noted.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        noted.write(mark);
        noted.write(SIDEWAYS);
        noted.write(jpeg, 2, jpeg.length - 2);
        return noted.toByteArray();
    }
}
