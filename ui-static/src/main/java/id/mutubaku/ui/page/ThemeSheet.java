package id.mutubaku.ui.page;

import java.util.regex.Pattern;

/**
 * Writes the style sheet of a region: its accent on the light scheme and on the dark one, nothing else.
 *
 * <p>Both colours carry text and buttons, so both must stand out from the ground of their scheme by at least 4.5 to 1
 * (WCAG 2.2, 1.4.3).
 */
public final class ThemeSheet {
    /** The hardest ground an accent stands on: {@code --info-wash} of the light scheme and of the dark one. */
    private static final String LIGHT_GROUND = "#e9f1fa";

    private static final String DARK_GROUND = "#16263a";
    private static final double ENOUGH = 4.5;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private ThemeSheet() {}

    /**
     * Makes the sheet from two colours written {@code #rrggbb}.
     *
     * @param accent for white paper
     * @param accentDark for dark paper: a light tone
     * @throws IllegalArgumentException if a colour is misspelt or too close to its paper
     */
    public static String css(String accent, String accentDark) {
        require(accent, LIGHT_GROUND);
        require(accentDark, DARK_GROUND);
        return ":root{--accent:" + accent + ";--accent-dark:" + accentDark + "}\n";
    }

    /** Measures how far two colours {@code #rrggbb} stand apart, from 1 to 21, as WCAG 2.2 defines it. */
    public static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static void require(String colour, String ground) {
        double contrast = contrast(colour, ground);
        if (contrast < ENOUGH) {
            throw new IllegalArgumentException("Expected a colour with a contrast of at least 4.5 to " + ground
                    + ", but " + colour + " has " + Math.round(contrast * 10) / 10.0 + ".");
        }
    }

    private static double luminance(String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("Expected a colour like #0b5cab, but got \"" + colour + "\".");
        }
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
