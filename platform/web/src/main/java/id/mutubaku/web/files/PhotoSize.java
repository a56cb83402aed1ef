package id.mutubaku.web.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The size of a photo in pixels, read from its head alone. */
record PhotoSize(int width, int height) {
    private static final PhotoSize UNKNOWN = new PhotoSize(0, 0);

    /** The most pixels that are unpacked in memory, four bytes each. */
    private static final long MOST_PIXELS = 40_000_000;

    static PhotoSize of(Path photo) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(photo.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return UNKNOWN;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new PhotoSize(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Tells whether it is known, and small enough. */
    boolean isBounded() {
        return width > 0 && height > 0 && (long) width * height <= MOST_PIXELS;
    }
}
