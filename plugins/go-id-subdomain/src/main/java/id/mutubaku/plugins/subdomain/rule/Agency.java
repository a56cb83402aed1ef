package id.mutubaku.plugins.subdomain.rule;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An agency of the region (OPD).
 *
 * @param acronym by which people call it, such as {@code dinkes}
 * @param name in full
 */
public record Agency(String acronym, String name) {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Tells whether a name that somebody gave is this agency's. */
    boolean isCalled(String given) {
        String plain = plain(given);
        return !plain.isEmpty() && (plain.equals(plain(name)) || plain.equals(plain(acronym)));
    }

    /**
     * Tells whether it may be this agency that a name means: one that says more, such as where it is, or none at all.
     */
    boolean mayBeCalled(String given) {
        String plain = plain(given);
        return plain.isEmpty() || plain.contains(plain(name)) || isCalled(given);
    }

    /** Returns the acronym as it would stand in a label. */
    String label() {
        return plain(acronym);
    }

    private static String plain(String text) {
        return NOT_A_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
