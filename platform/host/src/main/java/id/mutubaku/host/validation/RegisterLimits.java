package id.mutubaku.host.validation;

import id.mutubaku.api.plugin.Register.Entry;
import java.nio.charset.StandardCharsets;

/** The limits of keys, values and lists of a register, alike for every place where entries are kept. */
public final class RegisterLimits {
    /** Bytes, in UTF-8, that the values of one list may have together. */
    public static final int MOST_BYTES = 4_000_000;

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_VALUE = 1_000_000;
    private static final int LONGEST_LIST = 10_000;

    private RegisterLimits() {}

    /** Returns a key that may be one. */
    public static String key(String key) {
        if (key.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected a key of 1 to " + LONGEST_KEY + " characters, but it is empty");
        }
        return text("key", key, LONGEST_KEY);
    }

    /** Returns a value that can be kept. */
    public static String value(String value) {
        return text("value", value, LONGEST_VALUE);
    }

    /** Returns a version that an entry may have; 0 stands for none yet. */
    public static long version(long version) {
        if (version < 0) {
            throw new IllegalArgumentException("Expected version 0 or more, but it is " + version);
        }
        return version;
    }

    /** Returns how many entries may be listed at once. */
    public static int limit(int limit) {
        if (limit < 0 || limit > LONGEST_LIST) {
            throw new IllegalArgumentException("Expected a limit of 0 to " + LONGEST_LIST + ", but it is " + limit);
        }
        return limit;
    }

    /** Tells whether text can be kept as it is: no U+0000, and no half of a pair of surrogates. */
    public static boolean keepable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** Returns the bytes that an entry counts for in a list. */
    public static long bytes(Entry entry) {
        return entry.value().getBytes(StandardCharsets.UTF_8).length;
    }

    /** Says that a list would be too large for the machine that all regions share. */
    public static IllegalStateException tooMuch(String prefix) {
        return new IllegalStateException("The entries below \"" + prefix + "\" have more than " + MOST_BYTES
                + " bytes together; list fewer at once");
    }

    private static String text(String what, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest || !keepable(text)) {
            throw new IllegalArgumentException("Expected a " + what + " of at most " + longest
                    + " characters, without U+0000 and unpaired surrogates, but got one of "
                    + text.codePointCount(0, text.length()));
        }
        return text;
    }
}
