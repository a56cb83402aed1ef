package id.mutubaku.document.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The widths of the letters of a font, read from its TrueType file.
 *
 * <p>Liberation Sans (SIL Open Font License 1.1) has the widths of Arial, so that what it measures fits wherever one of
 * the two is painted.
 */
final class Typeface {
    static final Typeface REGULAR = read(TypefaceFiles.REGULAR);
    static final Typeface BOLD = read(TypefaceFiles.BOLD);

    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int TEXT_PLANE = 0x10000;
    private static final int NO_GLYPH = 0;
    private static final int UNICODE_BY_SEGMENTS = 4;

    private final int unitsPerEm;
    private final int[] widths = new int[TEXT_PLANE];
    private final BitSet letters = new BitSet(TEXT_PLANE);

    private Typeface(ByteBuffer file) {
        this.unitsPerEm = file.getChar(table(file, "head") + 18);
        int map = characterMap(file, table(file, "cmap"));
        int metrics = table(file, "hmtx");
        int last = file.getChar(table(file, "hhea") + 34) - 1;
        Arrays.fill(widths, file.getChar(metrics));
        int twice = file.getChar(map + 6);
        for (int segment = map + 14; segment < map + 14 + twice; segment += 2) {
            int end = file.getChar(segment);
            for (int character = file.getChar(segment + twice + 2); character <= end; character++) {
                int glyph = glyph(file, segment + twice + 2, twice, character);
                letters.set(character, glyph != NO_GLYPH);
                widths[character] = file.getChar(metrics + 4 * Math.min(glyph, last));
            }
        }
    }

    private static Typeface read(String name) {
        try (InputStream file = TypefaceFiles.open(name)) {
            return new Typeface(ByteBuffer.wrap(file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the width of a text whose letters have a size, rounded up, in the unit of the size. */
    int width(String text, int size) {
        long units = text.chars().mapToLong(character -> widths[character]).sum();
        return (int) ((units * size + unitsPerEm - 1) / unitsPerEm);
    }

    /** Tells whether the font has a letter. */
    boolean has(int letter) {
        return letter < TEXT_PLANE && letters.get(letter);
    }

    private static int table(ByteBuffer file, String tag) {
        byte[] name = new byte[4];
        for (int at = FIRST_TABLE; at < FIRST_TABLE + TABLE_ENTRY * file.getChar(4); at += TABLE_ENTRY) {
            file.get(at, name);
            if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
                return file.getInt(at + 8);
            }
        }
        throw new IllegalStateException("Expected a font with a table " + tag + ", but it has none.");
    }

    private static int characterMap(ByteBuffer file, int maps) {
        for (int index = 0; index < file.getChar(maps + 2); index++) {
            int map = maps + file.getInt(maps + 8 + 8 * index);
            if (file.getChar(map) == UNICODE_BY_SEGMENTS) {
                return map;
            }
        }
        throw new IllegalStateException("Expected a font with a character map of format 4, but it has none.");
    }

    /** Looks a glyph up in a segment of a character map (OpenType, {@code cmap} format 4). */
    private static int glyph(ByteBuffer file, int start, int twice, int character) {
        int delta = file.getChar(start + twice);
        int offset = file.getChar(start + 2 * twice);
        if (offset == 0) {
            return (character + delta) % TEXT_PLANE;
        }
        int at = start + 2 * twice + offset + 2 * (character - file.getChar(start));
        int glyph = at + 1 < file.limit() ? file.getChar(at) : NO_GLYPH;
        return glyph == NO_GLYPH ? NO_GLYPH : (glyph + delta) % TEXT_PLANE;
    }
}
