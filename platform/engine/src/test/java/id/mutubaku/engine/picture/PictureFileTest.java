package id.mutubaku.engine.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tells pictures by what is in their files. */
final class PictureFileTest {
    private static final RandomGenerator RANDOM = RandomGenerator.of("L64X128MixRandom");

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void picture_isToldByItsContent_withItsSides(String format) {
        Picture picture = PictureFile.read(drawn(format, 320, 200)).picture().orElseThrow();

        assertEquals(320, picture.width());
        assertEquals(200, picture.height());
        assertEquals(format.equals("png") ? "image/png" : "image/jpeg", picture.mediaType());
        assertEquals("/contoh/gambar/" + picture.digest() + "." + format, picture.address("contoh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "", "RIFFxxxxWEBP"})
    void anythingElse_isNoPicture(String content) {
        assertEquals(List.of("picture/type"), rules(content.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void pictureThatIsCutOff_isDamaged_whereverItIsCut(String format) {
        byte[] whole = drawn(format, 320, 200);
        for (int length = 30; length < whole.length; length += 1 + whole.length / 50) {
            assertEquals(List.of("picture/damaged"), rules(Arrays.copyOf(whole, length)), "at " + length);
        }
    }

    @Test
    void pictureThatIsTooLarge_isRefused_byBytesAndBySides() {
        assertEquals(List.of("picture/sides"), rules(drawn("png", 4_001, 2)));
        assertEquals(List.of("picture/bytes"), rules(noise(900, 900)));
    }

    private static List<String> rules(byte[] content) {
        return PictureFile.read(content).problems().stream()
                .map(problem -> problem.rule())
                .toList();
    }

    private static byte[] drawn(String format, int width, int height) {
        return written(format, new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    private static byte[] noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < width * height; at++) {
            image.setRGB(at % width, at / width, RANDOM.nextInt());
        }
        return written("png", image);
    }

    private static byte[] written(String format, BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
