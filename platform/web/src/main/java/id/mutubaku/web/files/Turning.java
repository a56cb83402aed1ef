package id.mutubaku.web.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How far a photo has to be turned clockwise to stand upright, as the camera has noted in it (Exif 2.3, tag 0x0112). */
enum Turning {
    NONE(0),
    RIGHT(90),
    HALF(180),
    LEFT(270);

    private static final int SEGMENT = 0xFF;
    private static final int EXIF = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private final int degrees;

    Turning(int degrees) {
        this.degrees = degrees;
    }

    int degrees() {
        return degrees;
    }

    /** Reads it from a JPEG; none where there is no note of it, or the photo is no JPEG. */
    static Turning of(byte[] photo) {
        int at = 2;
        while (at + 4 + MARK.length < photo.length && (photo[at] & SEGMENT) == SEGMENT) {
            int kind = photo[at + 1] & SEGMENT;
            int length = (photo[at + 2] & SEGMENT) << 8 | (photo[at + 3] & SEGMENT);
            int end = Math.min(photo.length, at + 2 + length);
            if (kind == SCAN || length < 2) {
                return NONE;
            }
            if (kind == EXIF && Arrays.equals(photo, at + 4, at + 4 + MARK.length, MARK, 0, MARK.length)) {
                return noted(ByteBuffer.wrap(photo, at + 4 + MARK.length, Math.max(0, end - at - 4 - MARK.length))
                        .slice());
            }
            at = end;
        }
        return NONE;
    }

    private static Turning noted(ByteBuffer notes) {
        if (notes.limit() < 8) {
            return NONE;
        }
        notes.order(notes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = notes.getInt(4);
        if (directory < 8 || directory > notes.limit() - 2) {
            return NONE;
        }
        int entries = notes.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY_BYTES;
            if (at + ENTRY_BYTES > notes.limit()) {
                return NONE;
            }
            if ((notes.getShort(at) & 0xFFFF) == ORIENTATION) {
                return of(notes.getShort(at + 8));
            }
        }
        return NONE;
    }

    private static Turning of(int orientation) {
        return switch (orientation) {
            case 3, 4 -> HALF;
            case 5, 6 -> RIGHT;
            case 7, 8 -> LEFT;
            default -> NONE;
        };
    }
}
