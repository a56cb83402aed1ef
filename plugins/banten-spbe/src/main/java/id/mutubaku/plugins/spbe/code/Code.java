package id.mutubaku.plugins.spbe.code;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A code of a reference architecture: its name and one to four levels of two digits, {@code RAB.09.04.01}.
 *
 * @param value in capital letters
 */
public record Code(String value) {
    private static final Pattern SYNTAX = Pattern.compile("(RAB|RAL|RAD|RAA|RAI|RAK)(\\.\\d{2}){1,4}");
    private static final int NAME = 3;
    private static final int LEVEL = 3;

    /** Reads a code; absent where it is not written as one. */
    public static Optional<Code> of(String text) {
        return Optional.of(text.strip())
                .filter(code -> SYNTAX.matcher(code).matches())
                .map(Code::new);
    }

    /** Returns the reference architecture that it is of. */
    public Reference reference() {
        return Reference.valueOf(value.substring(0, NAME));
    }

    /** Returns how deep it is, 1 to 4. */
    public int level() {
        return (value.length() - NAME) / LEVEL;
    }

    /** Returns itself and what it stands under, from level 1 down. */
    public List<Code> path() {
        return IntStream.rangeClosed(1, level())
                .mapToObj(level -> new Code(value.substring(0, NAME + level * LEVEL)))
                .toList();
    }

    /** Tells whether one is the other, or stands under it; codes of level 1 are too wide to say anything. */
    public boolean meets(Code other) {
        return Math.min(level(), other.level()) > 1
                && (value.equals(other.value)
                        || value.startsWith(other.value + ".")
                        || other.value.startsWith(value + "."));
    }

    @Override
    public String toString() {
        return value;
    }
}
