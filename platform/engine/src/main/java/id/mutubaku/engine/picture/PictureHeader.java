package id.mutubaku.engine.picture;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the bytes of a picture say of it at their beginning and end.
 *
 * @param isWhole whether it has sides, and is complete to its end
 */
record PictureHeader(String mediaType, int width, int height, boolean isWhole) {
    private static final byte[] PNG_BEGIN = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final byte[] PNG_END = HexFormat.of().parseHex("0000000049454e44ae426082");
    private static final byte[] JPEG_BEGIN = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] JPEG_END = HexFormat.of().parseHex("ffd9");
    private static final int MARK = 0xff;

    /** Recognises a picture by its content; empty for anything else. */
    static Optional<PictureHeader> of(byte[] bytes) {
        if (beginsWith(bytes, PNG_BEGIN) && bytes.length >= PNG_BEGIN.length + 2 * Integer.BYTES) {
            ByteBuffer sides = ByteBuffer.wrap(bytes, PNG_BEGIN.length, 2 * Integer.BYTES);
            return Optional.of(of(Picture.PNG, sides.getInt(), sides.getInt(), endsWith(bytes, PNG_END)));
        }
        return beginsWith(bytes, JPEG_BEGIN) ? Optional.of(jpeg(bytes)) : Optional.empty();
    }

    private static PictureHeader of(String mediaType, int width, int height, boolean complete) {
        return new PictureHeader(mediaType, width, height, complete && width > 0 && height > 0);
    }

    /** Goes from segment to segment to the one that begins a frame, which has the sides. */
    private static PictureHeader jpeg(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int at = 2;
        while (at + 9 <= bytes.length && (bytes[at] & MARK) == MARK) {
            int marker = bytes[at + 1] & MARK;
            if (beginsFrame(marker)) {
                int height = in.getShort(at + 5) & 0xffff;
                int width = in.getShort(at + 7) & 0xffff;
                return of(Picture.JPEG, width, height, endsWith(bytes, JPEG_END));
            }
            at += marker == MARK ? 1 : 2 + (in.getShort(at + 2) & 0xffff);
        }
        return of(Picture.JPEG, 0, 0, false);
    }

    /** SOF0 to SOF15; among them are three markers that begin no frame (ITU T.81, table B.1). */
    private static boolean beginsFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean beginsWith(byte[] bytes, byte[] begin) {
        return bytes.length >= begin.length && Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length);
    }

    private static boolean endsWith(byte[] bytes, byte[] end) {
        int from = bytes.length - end.length;
        return from >= 0 && Arrays.equals(bytes, from, bytes.length, end, 0, end.length);
    }
}
