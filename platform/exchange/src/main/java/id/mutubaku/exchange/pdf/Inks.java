package id.mutubaku.exchange.pdf;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** What colours say about what they fill. */
final class Inks {
    private static final double LIGHT = 0.97;
    private static final int CMYK = 4;

    private Inks() {}

    /** Tells whether areas are filled with white, or nearly. */
    static boolean isPale(PDGraphicsState state) {
        PDColor color = state.getNonStrokingColor();
        float[] parts = color.getComponents();
        if (color.isPattern() || parts.length == 0) {
            return false;
        }
        boolean inked = parts.length == CMYK;
        for (float part : parts) {
            if ((inked ? 1 - part : part) < LIGHT) {
                return false;
            }
        }
        return parts.length != 2;
    }
}
